import Entries
import Script
import Text

/// What a person has settled once for every walk; each of it can be left open.
package struct Settings: Hashable, Sendable {
  /// Where the person is: an ISO 3166-1 code of two capital letters; nil: as the locale has it.
  package var country: String?
  /// Own people and numbers, a short line each; they stand first on the help card.
  package var people: [String] = []
  /// What is to become of what is written; nil: that is asked at every walk.
  package var keeping: Keeping?
  /// Whether bold and the like are left out.
  package var isPlain = false
  /// How the person signs.
  package var name: String?
  /// What the person calls the therapist.
  package var therapist: String?
  /// Where the person writes to the therapist; one plain address.
  package var address: String?

  /// Nothing settled.
  package init() {}
}

// MARK: - Reading

extension Settings {
  enum Key: Int, SchemaKey {
    case country, people, keep, plain, name, therapist, address

    var rule: Schema.Rule {
      switch self {
      case .country: "country"
      case .people: .init("people", .textOrTexts)
      case .keep: "keep"
      case .plain: "plain"
      case .name: "name"
      case .therapist: "therapist"
      case .address: "address"
      }
    }
  }

  static let schema = Schema("the settings", Key.self)
  private static let ways: WordList<Keeping> = .init([
    "yes": .keep, "until-draft": .untilDraft, "no": .nothing,
  ])

  /// Reads and checks a settings file. All of its keys can be left out, and so can all of them.
  /// - Returns: whatever could be read, mistakes or not, and all findings in order of place.
  package static func read(_ source: SourceText) -> (settings: Settings, diagnostics: Diagnostics) {
    let (tree, found) = SurfaceReader.read(source, schema)
    var values = TreeValues(tree, found.filter { $0.code != .emptyFile })
    let fields = Fields<Key>(of: SurfaceTree.root, in: tree)
    var settings = Settings()
    settings.country = values.country(fields[Key.country])
    settings.people = values.people(fields[Key.people])
    settings.keeping = values.exactly(fields[Key.keep], among: ways)
    settings.isPlain = values.exactly(fields[Key.plain], among: TreeValues.yesAndNo) ?? false
    settings.name = values.settled(fields[Key.name])?.text
    settings.therapist = values.settled(fields[Key.therapist])?.text
    settings.address = values.address(fields[Key.address])
    return (settings, tree.findings(values.diagnostics))
  }

  /// Whether a file holds settings rather than a set, going by its first key, or by its name where
  /// that says nothing.
  package static func isWritten(in source: SourceText) -> Bool {
    let line = source.firstLine
    if Key.allCases.contains(where: { line.starts(with: "\($0.rule.name):".utf8) }) { return true }
    let name = source.name.utf8.split(separator: UInt8(ascii: "/")).last ?? []
    return name.elementsEqual(fileName.utf8) && !line.starts(with: "broach:".utf8)
  }

  /// What the file is called.
  package static let fileName = "settings.yaml"
}

extension TreeValues {
  fileprivate mutating func country(_ node: Int?) -> String? {
    guard let (text, span) = settled(node) else { return nil }
    let code = text.uppercased()
    guard code.utf8.count == 2, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      diagnostics.append(.badCountry(text, span))
      return nil
    }
    // ISO 3166-1 has GB, and keeps UK free for those who write that.
    return code == "UK" ? "GB" : code
  }

  fileprivate mutating func address(_ node: Int?) -> String? {
    guard let (text, span) = settled(node) else { return nil }
    do throws(Address.Fault) {
      return try Address(text).text
    } catch {
      diagnostics.append(.badOwnAddress(text, span))
      return nil
    }
  }

  /// A line each: the items of a list, or the rows of one text.
  fileprivate mutating func people(_ node: Int?) -> [String] {
    guard let node, !tree.nodes[node].isEmpty else { return [] }
    let items = tree.nodes[node].content == .text ? [node] : Array(tree.children(of: node))
    return items.compactMap { text($0) }
      .flatMap { $0.split { $0.isNewline }.map(String.init) }
  }
}

extension Diagnostic.Code {
  static let badCountry = Self(rawValue: "bad-country")
  static let badOwnAddress = Self(rawValue: "bad-address")
}

extension Diagnostic {
  static func badCountry(_ text: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .badCountry, "'\(text)' is not the code of a country", at: span,
      help: "write its two letters, such as 'GB', 'IE' or 'US'")
  }

  static func badOwnAddress(_ text: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .badOwnAddress, "'\(text)' is not one plain mail address", at: span,
      help: "write the address and nothing else, such as 'address: name@example.org'")
  }
}
