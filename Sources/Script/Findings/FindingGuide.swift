import Text

/// What every kind of finding means, with a text that has it and the same text mended.
package struct FindingGuide: Sendable {
  /// One page: of one kind of finding.
  package struct Page: Sendable {
    /// Its stable name, as in `unknown-key`.
    package var code = ""
    package var means = ""
    /// What to do, where no text can show it.
    package var instead: String?
    /// The smallest text that has it.
    package var wrong: String?
    /// The bytes with which a file begins that has it, in hexadecimal digits, where no text can show
    /// them.
    package var bytes: String?
    /// What is typed to get it, where no file alone has it.
    package var typed: String?
    /// The file of examples that stands beside that text, where it takes two.
    package var beside: String?
    /// The text mended.
    package var right: String?
  }

  package internal(set) var pages: [Page] = []

  /// No pages.
  package init() {}

  /// The page of a finding; nil if there is none.
  package subscript(code: String) -> Page? { pages.first { $0.code == code } }
}

extension FindingGuide {
  private enum Groups: Int, SchemaGroup {
    case file, page

    var group: Schema.Group {
      switch self {
      case .file: Schema.Group("the pages", Key.self)
      case .page: Schema.Group("a page", PageKey.self, beginnings: [.code])
      }
    }
  }

  private enum Key: Int, SchemaKey {
    case findings, pages

    var rule: Schema.Rule {
      switch self {
      case .findings: "findings"
      case .pages: .init("pages", .items(of: Groups.page))
      }
    }
  }

  private enum PageKey: Int, SchemaKey {
    case code, means, instead, wrong, bytes, typed, beside, right

    var rule: Schema.Rule {
      switch self {
      case .code: "code"
      case .means: "means"
      case .instead: "instead"
      case .wrong: "wrong"
      case .bytes: "bytes"
      case .typed: "typed"
      case .beside: "beside"
      case .right: "right"
      }
    }
  }

  private static let schema = Schema(Groups.self)
  private static let versions = WordList(["1": 1])

  /// Reads and checks the pages.
  /// - Returns: the pages if there are no errors, and all findings in order of place.
  package static func read(_ source: SourceText) -> Reading<FindingGuide> {
    let (tree, findings) = SurfaceReader.read(source, schema)
    guard tree.isWhole else { return Reading(nil, tree.findings(findings)) }
    var values = TreeValues(tree, findings)
    let fields = Fields<Key>(of: SurfaceTree.root, in: tree)
    _ = values.word(fields, Key.findings, among: versions)
    values.require(
      fields, Key.pages, of: "the file", help: "write 'pages:' and the pages below")
    var guide = FindingGuide()
    if let list = fields[.pages], values.isFilled(list) {
      for node in tree.children(of: list) {
        let fields = Fields<PageKey>(of: node, in: tree)
        var page = Page()
        page.code = values.required(fields, PageKey.code, of: "a page", at: node)
        page.means = values.required(fields, PageKey.means, of: "a page", at: node)
        page.instead = values.text(fields, PageKey.instead)
        page.wrong = fields[.wrong].map { tree.text($0) }
        page.bytes = values.text(fields, PageKey.bytes)
        page.typed = values.text(fields, PageKey.typed)
        page.beside = fields[.beside].map { tree.text($0) }
        page.right = fields[.right].map { tree.text($0) }
        guide.pages.append(page)
      }
    }
    return Reading(guide, tree.findings(values.diagnostics))
  }

  /// Whether a file holds such pages rather than a set, going by its first key.
  package static func isWritten(in source: SourceText) -> Bool {
    source.firstLine.starts(with: "findings:".utf8)
  }
}
