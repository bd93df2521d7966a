import Script
import Text
import Walkthrough

/// Writes an entry: our surface, readable without us, in the same words for the same walk.
package struct EntryWriter {
  typealias TopKey = EntrySchema.TopKey

  private(set) var bytes: [UInt8] = []
  private var depth = 0

  /// The whole file.
  static func bytes(_ entry: Entry, saved: Stamp) -> [UInt8] {
    preamble(saved: saved) + body(entry)
  }

  /// What stands at the head, up to what differs from save to save.
  /// - Parameter number: the entry's place in the order in which entries were opened.
  package static func preamble(saved: Stamp, number: Int? = nil) -> [UInt8] {
    var writer = EntryWriter()
    writer.bytes = Array("\(explanation)\n".utf8)
    writer.word(TopKey.format, EntrySchema.version)
    writer.word(TopKey.saved, saved.text)
    if let number { writer.word(TopKey.number, String(number)) }
    return writer.bytes
  }

  /// Everything else. Two equal bodies have nothing new to save.
  package static func body(_ entry: Entry) -> [UInt8] {
    var writer = EntryWriter()
    writer.write(entry)
    return writer.bytes
  }

  private static let explanation = """
    # An entry of broach: answers on the way to a letter, and the questions they belong to.
    # It is plain text. Every line below is a key and what belongs to it; what was written by
    # hand stands in quotation marks (where \\" is a quotation mark and \\\\ a backslash) or, if
    # it has several lines, indented below a |.
    # A key that ends in -coded holds text with something in it that a line cannot show, such as
    # spaces at its end: %20 stands for a space, %0A for a line break, %25 for a per cent sign,
    # and so on for each byte.
    # Nothing in it is sent anywhere. broach entries lists it, broach show prints it.

    """
}

// MARK: - Pieces

extension EntryWriter {
  /// A line for whoever reads the file itself.
  mutating func comment(_ words: String) {
    line("# \(words)")
  }

  /// A key with a word of our own.
  mutating func word(_ key: some SchemaKey, _ word: String) {
    line("\(key.rule.name): \(word)")
  }

  /// A key that says yes, if it does.
  mutating func yes(_ key: some SchemaKey, _ holds: Bool) {
    if holds { word(key, "yes") }
  }

  /// A key with somebody's text: quoted if it is one line, else as a block, coded if need be.
  mutating func text(_ key: some SchemaKey, _ text: String?) {
    guard let text else { return }
    let bytes = Array(text.utf8)
    if bytes.isEmpty {
      line("\(key.rule.name): \"\"")
    } else if PercentEncoding.isNeeded(for: bytes) {
      block(key, coded: true, PercentEncoding.encode(bytes))
    } else if bytes.contains(UInt8(ascii: "\n")) {
      block(key, bytes)
    } else {
      quoted(key, bytes)
    }
  }

  /// A key with text that, as files do, ends with a line break.
  mutating func file(_ key: some SchemaKey, _ text: [UInt8]) {
    let rows = text.dropLast()
    if text.last == UInt8(ascii: "\n"), !PercentEncoding.isNeeded(for: Array(rows)) {
      block(key, Array(rows))
    } else {
      block(key, coded: true, PercentEncoding.encode(text))
    }
  }

  /// Keys below a key.
  mutating func group(_ key: some SchemaKey, _ write: (inout EntryWriter) -> Void) {
    line("\(key.rule.name):")
    depth += 2
    write(&self)
    depth -= 2
  }

  /// An item of a list, whose first key stands beside the dash.
  mutating func item(_ write: (inout EntryWriter) -> Void) {
    let start = bytes.count
    depth += 2
    write(&self)
    depth -= 2
    if start + depth < bytes.count { bytes[start + depth] = UInt8(ascii: "-") }
  }

  /// A key with a list of words, if there are any.
  mutating func words(_ key: some SchemaKey, _ words: [String]) {
    guard !words.isEmpty else { return }
    line("\(key.rule.name):")
    for word in words { line("  - \(word)") }
  }

  private mutating func line(_ text: String) {
    indent(depth)
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func quoted(_ key: some SchemaKey, _ text: [UInt8]) {
    indent(depth)
    bytes += "\(key.rule.name): \"".utf8
    for byte in text {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    }
    bytes += "\"\n".utf8
  }

  private mutating func block(_ key: some SchemaKey, coded: Bool = false, _ text: [UInt8]) {
    line("\(key.rule.name)\(coded ? Schema.Rule.coded : ""): |")
    for row in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !row.isEmpty { indent(depth + 2) }
      bytes += row
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  private mutating func indent(_ count: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
  }
}
