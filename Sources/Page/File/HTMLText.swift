import Text

/// HTML as it is put together: what is a text stays one, whatever stands in it.
struct HTMLText {
  private(set) var bytes: [UInt8] = []

  /// Nothing yet.
  init() {}

  /// Markup of our own.
  mutating func add(markup: String) { bytes += markup.utf8 }

  /// Bytes of our own files, as they are.
  mutating func add(raw: [UInt8]) { bytes += raw }

  /// A text, with everything escaped that could be markup.
  mutating func add(_ text: String) { bytes += Self.escaped(text).utf8 }

  /// An element that holds a text; line breaks in it stay.
  /// - Parameters:
  ///   - attributes: of our own, such as `class="help"`.
  mutating func element(_ name: String, _ attributes: String = "", _ text: String) {
    wrap(name, attributes) { html in
      for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if place > 0 { html.add(markup: "<br>") }
        html.add(String(line))
      }
    }
  }

  /// An element around others; unless it stands within a line, a new one begins behind it.
  mutating func wrap(
    _ name: String, _ attributes: String = "", _ fill: (inout HTMLText) -> Void
  ) {
    add(markup: attributes.isEmpty ? "<\(name)>" : "<\(name) \(attributes)>")
    fill(&self)
    add(markup: "</\(name)>")
    if !["a", "small", "span"].contains(name) { add(markup: "\n") }
  }

  /// A text in which nothing is markup, inside an element or a quoted attribute.
  static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "\""): escaped += "&quot;".utf8
      case UInt8(ascii: "'"): escaped += "&#39;".utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
