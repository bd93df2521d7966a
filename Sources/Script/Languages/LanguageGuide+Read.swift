import Text

extension LanguageGuide {
  private enum Groups: Int, SchemaGroup {
    case file, language, authors, forms

    var group: Schema.Group {
      switch self {
      case .file: Schema.Group("the languages", Key.self)
      case .language: Schema.Group("a language", WordsKey.self)
      case .authors: Schema.Group("the authors of a language", AuthorsKey.self)
      case .forms: Schema.Group("the forms of a language", FormsKey.self)
      }
    }
  }

  private enum Key: Int, SchemaKey {
    case languages, words, authors, forms

    var rule: Schema.Rule {
      switch self {
      case .languages: "languages"
      case .words: .init("words", .items(of: Groups.language))
      case .authors: .init("authors", .items(of: Groups.authors))
      case .forms: .init("forms", .items(of: Groups.forms))
      }
    }
  }

  fileprivate enum AuthorsKey: Int, SchemaKey {
    case language, insteadOfOr, noteWords, owners, placeholders, noneOfThese

    var rule: Schema.Rule {
      switch self {
      case .language: "language"
      case .insteadOfOr: "instead-of-or"
      case .noteWords: "note-words"
      case .owners: "owners"
      case .placeholders: "placeholders"
      case .noneOfThese: "none-of-these"
      }
    }
  }

  fileprivate enum FormsKey: Int, SchemaKey {
    case language, email, message, card, note

    var rule: Schema.Rule {
      switch self {
      case .language: "language"
      case .email: "email"
      case .message: "message"
      case .card: "card"
      case .note: "note"
      }
    }
  }

  fileprivate enum WordsKey: Int, SchemaKey {
    case language, and, andBeforeI, notKnowing, nothing, declining, agreeing, shortForms
    case beforeNumbers, afterNumbers, letters, greetings, closings, numbers, ordinals, last
    case ordinalEndings, betweenNumbers, reaching, besideNumbers, asides, articles, standIns
    case noNumber, askingHelp, stopping, goingBack, passingOver

    var rule: Schema.Rule {
      switch self {
      case .language: "language"
      case .and: "and"
      case .andBeforeI: "and-before-i"
      case .notKnowing: "not-knowing"
      case .nothing: "nothing"
      case .declining: "declining"
      case .agreeing: "agreeing"
      case .shortForms: "short-forms"
      case .beforeNumbers: "before-numbers"
      case .afterNumbers: "after-numbers"
      case .letters: "letters"
      case .greetings: "greetings"
      case .closings: "closings"
      case .numbers: "numbers"
      case .ordinals: "ordinals"
      case .last: "last"
      case .ordinalEndings: "ordinal-endings"
      case .betweenNumbers: "between-numbers"
      case .reaching: "reaching"
      case .besideNumbers: "beside-numbers"
      case .asides: "asides"
      case .articles: "articles"
      case .standIns: "stand-ins"
      case .noNumber: "no-number"
      case .askingHelp: "asking-help"
      case .stopping: "stopping"
      case .goingBack: "going-back"
      case .passingOver: "passing-over"
      }
    }
  }

  private static let versions = WordList(["1": 1])

  private static let schema = Schema(Groups.self)

  /// Reads and checks a file of languages.
  /// - Returns: the guide if it has no errors, and all findings in order of place.
  package static func read(_ source: SourceText) -> Reading<LanguageGuide> {
    let (tree, findings) = SurfaceReader.read(source, schema)
    if tree.nodes.count == 1, !findings.isEmpty { return Reading(nil, tree.findings(findings)) }
    var values = TreeValues(tree, findings)
    let fields = Fields<Key>(of: SurfaceTree.root, in: tree)
    var contents = LanguageContents()
    _ = values.word(fields, Key.languages, among: versions)
    values.require(
      fields, Key.words, of: "the languages",
      help: "add 'words:' and below it a list of languages")
    if let node = fields[Key.words], values.isFilled(node) {
      for item in tree.children(of: node) { values.language(item, into: &contents) }
    }
    if let node = fields[Key.authors], values.isFilled(node) {
      for item in tree.children(of: node) { values.authors(item, into: &contents) }
    }
    if let node = fields[Key.forms], values.isFilled(node) {
      for item in tree.children(of: node) { values.forms(item, into: &contents) }
    }
    contents.complete()
    return Reading(LanguageGuide(contents), tree.findings(values.diagnostics))
  }

  /// Whether a file is one of languages rather than a set, going by its first key.
  package static func isWritten(in source: SourceText) -> Bool {
    source.firstLine.starts(with: "languages:".utf8)
  }
}

extension TreeValues {
  fileprivate mutating func language(_ item: Int, into contents: inout LanguageContents) {
    typealias Key = LanguageGuide.WordsKey
    let fields = Fields<Key>(of: item, in: tree)
    let tag = required(fields, Key.language, of: "a language", at: item)
    var lists = LanguageLists()
    lists.and = text(fields, Key.and)
    lists.andBeforeI = text(fields, Key.andBeforeI)
    for entry in words(fields, Key.notKnowing) {
      let isBeginning = entry.last == "…"
      let entry = AnswerOption.plain(isBeginning ? String(entry.dropLast()) : entry)
      lists.nothingSaid.notKnowing.insert(entry)
      if isBeginning { lists.nothingSaid.beginnings.append(entry) }
    }
    lists.nothingSaid.nothing = Set(words(fields, Key.nothing).map { AnswerOption.plain($0) })
    lists.nothingSaid.declining = Set(words(fields, Key.declining).map { AnswerOption.plain($0) })
    lists.nothingSaid.agreeing = Set(words(fields, Key.agreeing).map { AnswerOption.plain($0) })
    lists.commandWords = .init(
      askingHelp: Set(words(fields, Key.askingHelp)), stopping: Set(words(fields, Key.stopping)),
      goingBack: Set(words(fields, Key.goingBack)),
      passingOver: Set(words(fields, Key.passingOver)))
    lists.shortForms = Set(words(fields, Key.shortForms).map { Self.withoutStop($0) })
    lists.beforeNumbers = Set(words(fields, Key.beforeNumbers).map { Self.withoutStop($0) })
    lists.afterNumbers = Set(words(fields, Key.afterNumbers))
    lists.letters = Set(commaSeparated(fields, Key.letters))
    lists.greetings = Set(words(fields, Key.greetings))
    lists.closings = Set(words(fields, Key.closings))
    lists.numbers = numbers(fields)
    if !tag.isEmpty, !contents.add(lists, for: tag), let node = fields[Key.language] {
      diagnostics.append(.sameLanguage(tag, tree.nodes[node].value))
    }
  }

  fileprivate mutating func authors(_ item: Int, into contents: inout LanguageContents) {
    typealias Key = LanguageGuide.AuthorsKey
    let fields = Fields<Key>(of: item, in: tree)
    _ = required(fields, Key.language, of: "the authors of a language", at: item)
    contents.add(
      LanguageLists.AuthorWords(
        standingIn: words(fields, Key.insteadOfOr), notes: Set(words(fields, Key.noteWords)),
        owners: Set(words(fields, Key.owners)),
        placeholders: Set(words(fields, Key.placeholders)),
        nones: Set(words(fields, Key.noneOfThese).map { AnswerOption.plain($0) })))
  }

  fileprivate mutating func forms(_ item: Int, into contents: inout LanguageContents) {
    typealias Key = LanguageGuide.FormsKey
    let fields = Fields<Key>(of: item, in: tree)
    let tag = required(fields, Key.language, of: "the forms of a language", at: item)
    let keys: [(Key, DraftTemplate.Kind)] = [
      (.email, .email), (.message, .message), (.card, .card), (.note, .note),
    ]
    for (key, kind) in keys {
      if let title = text(fields, key) { contents.call(kind, title, for: tag) }
    }
  }

  private mutating func numbers(_ fields: Fields<LanguageGuide.WordsKey>) -> NumberLists {
    typealias Key = LanguageGuide.WordsKey
    var lists = NumberLists()
    lists.numberTexts = nine(fields, Key.numbers)
    lists.ordinalTexts = nine(fields, Key.ordinals)
    lists.endingTexts = text(fields, Key.ordinalEndings)
    let roles: [(Key, NumberWords.Role)] = [
      (.last, .last), (.betweenNumbers, .joining), (.reaching, .reaching),
      (.besideNumbers, .beside), (.asides, .aside), (.articles, .article),
      (.standIns, .standIn), (.noNumber, .denying),
    ]
    for (key, role) in roles {
      if let text = text(fields, key) { lists.otherTexts.append((text, role)) }
    }
    return lists
  }

  /// A list of one to nine, or first to ninth.
  private mutating func nine(
    _ fields: Fields<LanguageGuide.WordsKey>, _ key: LanguageGuide.WordsKey
  ) -> String? {
    guard let text = text(fields, key), let node = fields[key] else { return nil }
    let count = text.utf8.split(separator: UInt8(ascii: ",")).count
    if count != 9 { diagnostics.append(.notNine(count, tree.nodes[node].head)) }
    return text
  }

  /// The words of a list with commas between them, in small letters.
  private mutating func words<Key: SchemaKey>(_ fields: Fields<Key>, _ key: Key) -> [String] {
    commaSeparated(fields, key).map { $0.lowercased() }
  }

  private mutating func commaSeparated<Key: SchemaKey>(
    _ fields: Fields<Key>, _ key: Key
  ) -> [String] {
    guard let text = text(fields, key) else { return [] }
    return text.utf8.split(separator: UInt8(ascii: ",")).map { Substring($0).trimmed }
      .filter { !$0.isEmpty }
  }

  private static func withoutStop(_ form: String) -> String {
    form.last == "." ? String(form.dropLast()) : form
  }
}

extension Diagnostic.Code {
  static let sameLanguage = Self(rawValue: "same-language")
  static let notNine = Self(rawValue: "not-nine")
}

extension Diagnostic {
  static func notNine(_ count: Int, _ span: SourceRange) -> Diagnostic {
    .error(
      .notNine, "here stand nine words, and there are \(count)", at: span,
      help: "write them from one to nine, with commas between them; two for one: uno/una")
  }

  static func sameLanguage(_ tag: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .sameLanguage, "'\(tag)' has its words above already", at: span,
      help: "put both under one 'language'")
  }
}
