import Script

/// The words of an entry's file: which keys stand where. The places of the rules are the raw
/// values of the key enums; a coded text stands beside its plain one.
enum EntrySchema {
  /// The key that says that a file is an entry, and of which version.
  static let format = "broach-entry"
  static let version = "1"
  /// What the key of a coded text ends in.
  static let coded = "-coded"

  /// The most that is read: far more than anybody writes, and coding takes three bytes for one.
  static let limits = Limits(file: Entry.largest, value: Entry.largest)

  enum Group: Int {
    case top, names, place, halfTyped, answer, chosen, picked, draft, mirror, kept
  }

  enum TopKey: Int {
    case format, saved, begun, state, rests, wordCount, outer, title, titleCoded, keep, setName,
      setNameCoded, short,
      names
    case place, accepted, halfTyped, mirror, answers, drafts, set, setCoded
  }

  enum NameKey: Int { case therapist, therapistCoded, me, meCoded }

  enum PlaceKey: Int { case step, card, enoughStep, enoughCard }

  enum HalfTypedKey: Int { case question, draft, name, aside, text, textCoded }

  enum MirrorKey: Int { case stopped, kept }

  enum KeptKey: Int { case pattern, words, wordsCoded }

  enum AnswerKey: Int {
    case question, asked, askedCoded, text, textCoded, chosen, picked, skipped, isPrivate, included
    case carried
  }

  enum ChosenKey: Int { case option, optionCoded, own, ownCoded }

  enum PickedKey: Int { case sentence, sentenceCoded }

  enum DraftKey: Int {
    case draft, subject, subjectCoded, text, textCoded, original, originalCoded, added
  }

  static let schema = Schema([
    Schema.Group(
      "an entry",
      [
        .init(format), .init("saved"), .init("begun"), .init("state"), .init("rests"),
        .init("words"), .init("from"),
      ]
        + text("title")
        + [.init("keep")] + text("set-name") + [
          .init("short"), .init("names", .group(Group.names.rawValue)),
          .init("place", .group(Group.place.rawValue)), .init("accepted", .texts),
          .init("half-typed", .items(Group.halfTyped.rawValue)),
          .init("mirror", .group(Group.mirror.rawValue)),
          .init("answers", .items(Group.answer.rawValue)),
          .init("drafts", .items(Group.draft.rawValue)),
        ] + text("set")),
    Schema.Group("the names", text("therapist") + text("me")),
    Schema.Group(
      "the place", [.init("step"), .init("card"), .init("enough-step"), .init("enough-card")]),
    Schema.Group(
      "what was half typed",
      [.init("question"), .init("draft"), .init("name"), .init("aside")] + text("text")),
    Schema.Group(
      "an answer",
      [.init("question")] + text("asked") + text("text") + [
        .init("chosen", .items(Group.chosen.rawValue)),
        .init("picked", .items(Group.picked.rawValue)), .init("skipped"), .init("private"),
        .init("included"), .init("carried"),
      ]),
    Schema.Group("a choice", text("option") + text("own")),
    Schema.Group("a sentence", text("sentence")),
    Schema.Group(
      "a draft",
      [.init("draft")] + text("subject") + text("text") + text("original") + [
        .init("added", .texts)
      ]),
    Schema.Group("the mirror", [.init("stopped"), .init("kept", .items(Group.kept.rawValue))]),
    Schema.Group("what was kept as it is", [.init("pattern")] + text("words")),
  ])

  /// A text, plain or coded.
  private static func text(_ key: String) -> [Schema.Rule] {
    [.init(key), .init(key + coded)]
  }
}
