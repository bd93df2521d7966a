import Text

/// What a set says that somebody begins, in the languages in which they can write it.
package struct NewSetWords: Sendable {
  /// One text, by language.
  private(set) var texts: [[String: String]] = []

  /// No texts.
  package init() {}

  /// The texts in English, each with the same in another language; none for a language that is not
  /// among them.
  package func pairs(in language: String) -> [(english: String, other: String)] {
    texts.compactMap { text in
      guard let english = text[Key.en.name], let other = text[language] else { return nil }
      return (english, other)
    }
  }
}

extension NewSetWords {
  private enum Groups: Int, SchemaGroup {
    case file, text

    var group: Schema.Group {
      switch self {
      case .file: Schema.Group("the file", FileKey.self)
      case .text: Schema.Group("a text", Key.self, beginnings: [.en])
      }
    }
  }

  private enum FileKey: Int, SchemaKey {
    case version, texts

    var rule: Schema.Rule {
      switch self {
      case .version: "new-words"
      case .texts: .init("texts", .items(of: Groups.text))
      }
    }
  }

  private enum Key: Int, SchemaKey {
    case en, de, es, fr, it, nl, pt

    var rule: Schema.Rule {
      switch self {
      case .en: "en"
      case .de: "de"
      case .es: "es"
      case .fr: "fr"
      case .it: "it"
      case .nl: "nl"
      case .pt: "pt"
      }
    }

    var name: String { rule.name }
  }

  private static let schema = Schema(Groups.self)
  private static let versions = WordList(["1": 1])

  /// Reads and checks the texts.
  /// - Returns: the texts if there are no errors, and all findings in order of place.
  package static func read(_ source: SourceText) -> Reading<NewSetWords> {
    let (tree, findings) = SurfaceReader.read(source, schema)
    guard tree.isWhole else { return Reading(nil, tree.findings(findings)) }
    var values = TreeValues(tree, findings)
    let fields = Fields<FileKey>(of: SurfaceTree.root, in: tree)
    _ = values.word(fields, FileKey.version, among: versions)
    values.require(
      fields, FileKey.texts, of: "the file", help: "write 'texts:' and the texts below")
    var words = NewSetWords()
    if let list = fields[.texts], values.isFilled(list) {
      for node in tree.children(of: list) {
        let fields = Fields<Key>(of: node, in: tree)
        var text: [String: String] = [:]
        for key in Key.allCases {
          text[key.name] = values.required(fields, key, of: "a text", at: node)
        }
        words.texts.append(text)
      }
    }
    return Reading(words, tree.findings(values.diagnostics))
  }

  /// Whether a file holds such texts rather than a set, going by its first key.
  package static func isWritten(in source: SourceText) -> Bool {
    source.firstLine.starts(with: "new-words:".utf8)
  }
}
