/// What the page on which a set is written asks its core.
package enum WritingEvent: Hashable, Sendable {
  /// What a text or a part is that the page carries.
  package enum Role: Int, Sendable {
    case set, languages, signpost, catalog
    /// What clients' pages are made of.
    case core, guides, unpacker, style, script
  }

  case load(Role, [UInt8])
  /// What is wrong with a text, what its letters say, and what its head leaves open.
  case check(name: String, [UInt8])
  /// The page of a text, to be handed out.
  case page(name: String, [UInt8])
  /// The note that goes along: what was said of it, a line each, then the text.
  case note([UInt8])

  /// An event as it comes over; nil for one that there is not. What is checked and what a page is
  /// made of has one line before it: what the set goes by, or nothing.
  package init?(kind: Int, number: Int, _ bytes: [UInt8]) {
    switch kind {
    case 0:
      guard let role = Role(rawValue: number) else { return nil }
      self = .load(role, bytes)
    case 1:
      let (name, text) = Self.parted(bytes)
      self = .check(name: name, text)
    case 2:
      let (name, text) = Self.parted(bytes)
      self = .page(name: name, text)
    case 3: self = .note(bytes)
    default: return nil
    }
  }

  /// The first line, and what is behind it.
  static func parted(_ bytes: [UInt8]) -> (line: String, rest: [UInt8]) {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    return (String(decoding: line, as: UTF8.self), Array(bytes.dropFirst(line.count + 1)))
  }
}
