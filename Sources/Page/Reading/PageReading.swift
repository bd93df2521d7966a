import Text

/// What an HTML file holds that was written as a page: its sets, and what it carries beside them.
package struct PageReading {
  /// A set in it, not yet read.
  package struct Text {
    package let name: String
    package let origin: CarriedSet.Origin
    package let bytes: [UInt8]
  }

  /// In the order of the file.
  package let sets: [Text]
  /// The core as it stands there, packed.
  package let core: [UInt8]
  package let guides: [UInt8]
  package let unpacker: [UInt8]
  package let style: [UInt8]
  package let script: [UInt8]
  /// All of the file.
  private let bytes: [UInt8]

  /// Reads a page.
  /// - Returns: nil for any other file, or one that lost a part on its way.
  package init?(_ bytes: [UInt8]) {
    guard
      let texts = Self.element(
        "<script type=\"application/json\" id=\"texts\">", "</script>", bytes),
      let core = Self.part("core", bytes), let guides = Self.part("guides", bytes),
      let unpacker = Self.part("unpacker", bytes),
      let style = Self.element("<style>", "</style>", bytes),
      let script = Self.element("<script>", "</script>", bytes),
      case .object(let members)? = JSONReader.value(of: texts),
      case .list(let sets)? = members.first(where: { $0.name == "sets" })?.value
    else { return nil }
    var read: [Text] = []
    for set in sets {
      guard case .string(let text) = set, let one = Self.set(Array(text.utf8)) else { return nil }
      read.append(one)
    }
    guard !read.isEmpty else { return nil }
    self.sets = read
    self.core = core
    self.guides = guides
    self.unpacker = unpacker
    self.style = style
    self.script = script
    self.bytes = bytes
  }

  /// Whether it is, to the byte, the page that some parts make.
  package func equals(_ page: PageFile) -> Bool { bytes == page.bytes }

  /// A set's text behind the line that says what it is.
  private static func set(_ text: [UInt8]) -> Text? {
    guard let end = text.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let line = String(decoding: text[..<end], as: UTF8.self)
    guard let blank = line.firstIndex(of: " "),
      let origin = CarriedSet.Origin(rawValue: String(line[..<blank]))
    else { return nil }
    let name = line[line.index(after: blank)...]
    return Text(name: String(name), origin: origin, bytes: Array(text[(end + 1)...]))
  }

  /// A packed part, by its id.
  private static func part(_ id: String, _ bytes: [UInt8]) -> [UInt8]? {
    element("<script type=\"application/octet-stream\" id=\"\(id)\">", "</script>", bytes)
  }

  /// What stands between two marks, the first time that the first is there.
  private static func element(_ start: String, _ end: String, _ bytes: [UInt8]) -> [UInt8]? {
    guard let open = place(of: Array(start.utf8), in: bytes, from: 0) else { return nil }
    let inside = open + start.utf8.count
    guard let close = place(of: Array(end.utf8), in: bytes, from: inside) else { return nil }
    return Array(bytes[inside..<close])
  }

  private static func place(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = mark.first else { return nil }
    var place = start
    while place + mark.count <= bytes.count {
      guard let next = bytes[place...].firstIndex(of: first) else { return nil }
      if bytes[next...].starts(with: mark) { return next }
      place = next + 1
    }
    return nil
  }
}
