import Text

extension LooseLeaf {
  /// What a leaf says of itself: the notebook and the place that it belongs to, and which text was
  /// lent; digests alone where it would be words.
  struct About: Sendable {
    let notebook: String?
    let place: (key: String, value: String)
    /// How many bytes were lent, and their digest.
    let text: String
  }
}

extension LooseLeaf.About {
  private static let explanation =
    "# A text that an editor has. broach takes it in and then removes this folder."

  /// What is said of a text that is lent.
  init(notebook: String?, place: (key: String, value: String), bytes: [UInt8]) {
    self.init(notebook: notebook, place: place, text: Self.words(of: bytes))
  }

  /// Whether some bytes are those that were lent.
  func isAbout(_ bytes: [UInt8]) -> Bool {
    text.hasPrefix("\(bytes.count) ") && text == Self.words(of: bytes)
  }

  /// As the file holds it.
  var bytes: [UInt8] {
    var lines = [Self.explanation]
    if let notebook { lines.append("notebook: \(notebook)") }
    lines += ["\(place.key): \(place.value)", "text: \(text)", ""]
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// Reads the file; nil if it does not say all.
  init?(_ bytes: [UInt8]) {
    var (notebook, text): (String?, String?)
    var place: (key: String, value: String)?
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let key = String(decoding: line[..<colon], as: UTF8.self)
      let value = String(decoding: line[colon...].dropFirst(2), as: UTF8.self)
      switch key {
      case "notebook": notebook = value
      case "text": text = value
      default: place = (key, value)
      }
    }
    guard let place, let text else { return nil }
    self.init(notebook: notebook, place: place, text: text)
  }

  /// How many bytes there are, and their digest.
  static func words(of bytes: [UInt8]) -> String { "\(bytes.count) \(digits(of: bytes))" }

  /// The digest of some bytes, in hexadecimal digits.
  static func digits(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let digest = SHA256.digest(of: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: digest, as: UTF8.self)
  }
}
