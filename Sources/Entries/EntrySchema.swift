import Script

/// The words of an entry's file: which groups there are. Their keys stand in `EntryKeys`.
enum EntrySchema: Int, SchemaGroup {
  case top, names, place, halfTyped, answer, choice, sentence, draft, mirror, kept

  static let schema = Schema(EntrySchema.self)

  static let version = "1"

  /// The most that is read: far more than anybody writes, and coding takes three bytes for one.
  static let limits = Limits(file: Entry.largest, value: Entry.largest)

  var group: Schema.Group {
    switch self {
    case .top: Schema.Group("an entry", TopKey.self)
    case .names: Schema.Group("the names", NameKey.self)
    case .place: Schema.Group("the place", PlaceKey.self)
    case .halfTyped: Schema.Group("what was half typed", HalfTypedKey.self)
    case .answer: Schema.Group("an answer", AnswerKey.self)
    case .choice: Schema.Group("a choice", ChoiceKey.self)
    case .sentence: Schema.Group("a sentence", SentenceKey.self)
    case .draft: Schema.Group("a draft", DraftKey.self)
    case .mirror: Schema.Group("the mirror", MirrorKey.self)
    case .kept: Schema.Group("what was kept as it is", KeptKey.self)
    }
  }
}

extension Schema.Rule {
  /// What the key of a text ends in that stands coded, since a line could not show it.
  static let coded = "-coded"

  /// A key of somebody's text, plain or coded.
  static func text(_ name: String) -> Schema.Rule { .init(name, orEndingIn: coded) }
}
