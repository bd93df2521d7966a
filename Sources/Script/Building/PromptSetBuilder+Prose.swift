import Text

extension PromptSetBuilder {
  /// A text that is shown as it stands, so that no blank works in it, and that advice is given on.
  mutating func prose<Key: SchemaKey>(_ fields: Fields<Key>, _ key: Key) -> String? {
    guard let node = fields[key], let text = plain(node) else { return nil }
    set.texts.append(ShownText(key: key.rule.name, text: text, span: tree.nodes[node].value))
    return text
  }

  /// A text that is shown as it stands.
  mutating func plain<Key: SchemaKey>(_ fields: Fields<Key>, _ key: Key) -> String? {
    guard let node = fields[key] else { return nil }
    return plain(node)
  }

  /// The same of a node.
  mutating func plain(_ node: Int) -> String? {
    guard let text = values.text(node) else { return nil }
    switch text.utf8.span.mark {
    case .brace: tellOfBrace(in: node)
    case .other: warnOfMarks(in: node)
    case nil: break
    }
    warnOfQuotation(in: node, text)
    if text.utf8.first.map({ $0.mayEmphasise }) ?? false { warnOfEmphasis(in: node) }
    return text
  }

  /// The texts of a list, as `prose` reads one.
  mutating func proses<Key: SchemaKey>(_ fields: Fields<Key>, _ key: Key) -> [String] {
    guard let node = fields[key], values.isFilled(node) else { return [] }
    var texts: [String] = []
    for child in tree.children(of: node) {
      guard let text = plain(child) else { continue }
      set.texts.append(ShownText(key: key.rule.name, text: text, span: tree.nodes[child].value))
      texts.append(text)
    }
    return texts
  }

  /// Tells of the first brace of a text, with all that stands in it.
  private mutating func tellOfBrace(in node: Int) {
    let text = tree.mapped(node).trimmed
    guard let open = text.range.first(where: { text.bytes[$0].isBrace }) else { return }
    let behind = open + 1..<text.range.upperBound
    let close = behind.prefix { !text.bytes[$0].isBrace && text.bytes[$0] != UInt8(ascii: "\n") }
      .upperBound
    let isClosed = close < text.range.upperBound && text.bytes[close] == UInt8(ascii: "}")
    let part = open..<(isClosed ? close + 1 : open + 1)
    values.diagnostics.append(.braceOutsideBody(text.string(part), text.span(part)))
  }
}

/// What may stand in a text and work elsewhere alone.
private enum Mark { case brace, other }

extension Span<UInt8> {
  /// A brace, if there is one, else what may begin a note or a condition. Each text of a set is
  /// looked at, so it is one pass over its bytes.
  fileprivate var mark: Mark? {
    var mark: Mark?
    var at = firstOffset(in: marks, from: 0, before: count)
    while at < count {
      if self[at].isBrace { return .brace }
      mark = .other
      at = firstOffset(in: marks, from: at + 1, before: count)
    }
    return mark
  }
}

private let marks = ByteSet("{}[#/<&")

extension UInt8 {
  /// Whether chats and notebooks make words bold or slanted between two of them.
  fileprivate var mayEmphasise: Bool {
    self == UInt8(ascii: "*") || self == UInt8(ascii: "_") || self == UInt8(ascii: "~")
  }

  fileprivate var isBrace: Bool { self == UInt8(ascii: "{") || self == UInt8(ascii: "}") }
}
