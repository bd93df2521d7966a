import Text

/// The first keys of an entry, read without the rest, so that a list of thousands costs little.
package struct EntryHead: Hashable {
  /// How many bytes of a file are looked at.
  package static let length = 4096

  package private(set) var title: String?
  package private(set) var begun: Stamp?
  package private(set) var saved: Stamp?
  package private(set) var number: Int?
  package private(set) var state: Entry.State?
  package private(set) var rests = false
  package private(set) var wordCount: Int?

  /// Reads the head of an entry; nil if it does not look like one.
  package init?(_ bytes: [UInt8]) {
    var isEntry = false
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      if line.first == UInt8(ascii: "#") { continue }
      guard title == nil, let colon = line.firstIndex(of: UInt8(ascii: ":")) else { break }
      let value = Self.value(line[line.index(after: colon)...])
      let name = line[..<colon]
      let key = EntrySchema.TopKey.allCases.first { name.elementsEqual($0.rule.name.utf8) }
      switch key {
      case .format: isEntry = true
      case .saved: saved = Stamp(value)
      case .number: number = Ordinal.place(value).map { $0 + 1 }
      case .title: title = value
      case .state: state = Entry.State(rawValue: value)
      case .wordCount: wordCount = Int(value)
      case .rests: rests = value == "yes"
      case .begun: begun = Stamp(value)
      default: break
      }
    }
    guard isEntry, state != nil else { return nil }
  }

  /// What stands behind a key, without quotation marks and what they ask for.
  private static func value(_ rest: ArraySlice<UInt8>) -> String {
    let text = rest.drop { $0 == UInt8(ascii: " ") }
    guard text.count >= 2, text.first == UInt8(ascii: "\""), text.last == UInt8(ascii: "\"")
    else { return String(decoding: text, as: UTF8.self) }
    var plain: [UInt8] = []
    var escaped = false
    for byte in text.dropFirst().dropLast() {
      escaped = byte == UInt8(ascii: "\\") && !escaped
      if !escaped { plain.append(byte) }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
