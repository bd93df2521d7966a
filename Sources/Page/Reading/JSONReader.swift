import Text

/// Reads JSON (RFC 8259) as pages hold it: objects, lists and strings. Anything else, or more depth
/// than a page has, is no page of ours.
struct JSONReader {
  private static let deepest = 8
  private let bytes: [UInt8]
  private var place = 0

  /// The value that some bytes are; nil where they are not all of one.
  static func value(of bytes: [UInt8]) -> JSONText? {
    var reader = JSONReader(bytes: bytes)
    let value = reader.value(depth: 0)
    reader.passBlanks()
    return reader.place == bytes.count ? value : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func passBlanks() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
  }

  /// Passes a mark, if it comes next.
  private mutating func pass(_ mark: UInt8) -> Bool {
    passBlanks()
    guard next == mark else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) -> JSONText? {
    guard depth < Self.deepest else { return nil }
    passBlanks()
    switch next {
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return list(depth: depth)
    default: return nil
    }
  }

  private mutating func object(depth: Int) -> JSONText? {
    place += 1
    var members: [JSONText.Member] = []
    if pass(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      passBlanks()
      guard next == UInt8(ascii: "\""), let name = string(), pass(UInt8(ascii: ":")),
        let value = value(depth: depth + 1)
      else { return nil }
      members.append(.init(name, value))
    } while pass(UInt8(ascii: ","))
    return pass(UInt8(ascii: "}")) ? .object(members) : nil
  }

  private mutating func list(depth: Int) -> JSONText? {
    place += 1
    var values: [JSONText] = []
    if pass(UInt8(ascii: "]")) { return .list([]) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    } while pass(UInt8(ascii: ","))
    return pass(UInt8(ascii: "]")) ? .list(values) : nil
  }

  private mutating func string() -> String? {
    place += 1
    var text: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { return nil }
        text += escaped
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> [UInt8]? {
    guard let byte = next else { return nil }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return scalar().map { Array(String($0).utf8) }
    default: return nil
    }
  }

  /// A character written as one unit of UTF-16, or as two.
  private mutating func scalar() -> Unicode.Scalar? {
    guard let high = unit() else { return nil }
    guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) }
    guard next == UInt8(ascii: "\\") else { return nil }
    place += 1
    guard next == UInt8(ascii: "u") else { return nil }
    place += 1
    guard let low = unit(), (0xDC00..<0xE000).contains(low) else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func unit() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    let digits = bytes[place..<place + 4]
    place += 4
    var unit: UInt32 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt32(digit - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): unit = unit << 4 | UInt32(digit - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): unit = unit << 4 | UInt32(digit - 0x37)
      default: return nil
      }
    }
    return unit
  }
}
