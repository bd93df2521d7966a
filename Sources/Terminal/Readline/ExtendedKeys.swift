/// Keys that a terminal writes as numbers: `ESC [ 106 ; 5 u` is Ctrl-J, and so a line break.
///
/// A terminal does so where another program has asked it to and has not taken that back, or where
/// a multiplexer stands between, for the letters of a paste as well.
enum ExtendedKeys {
  /// The bytes with every such key as it was always written.
  /// - Parameter isPaste: whether they are text, so that only letters, tabs and line breaks are.
  static func plain(_ bytes: ArraySlice<UInt8>, isPaste: Bool) -> ArraySlice<UInt8> {
    guard bytes.contains(escape) else { return bytes }
    var plain: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      if byte == escape, let (key, end) = key(at: rest) {
        plain += isPaste ? key.text : key.bytes
        rest = rest[end...]
      } else {
        plain.append(byte)
        rest = rest.dropFirst()
      }
    }
    return plain[...]
  }

  /// The end of the bytes, if it may become such a key, or a mark of a paste; empty otherwise. A
  /// lone escape is a key.
  static func unfinished(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let none = bytes[bytes.endIndex...]
    guard let start = bytes.lastIndex(of: escape) else { return none }
    let tail = bytes[start...]
    guard tail.count >= 2, tail.count < longest, tail[start + 1] == UInt8(ascii: "["),
      tail.dropFirst(2).allSatisfy(isParameter)
    else { return none }
    return tail
  }

  private static let escape: UInt8 = 0x1B
  private static let longest = 40

  private static func isParameter(_ byte: UInt8) -> Bool { (0x30..<0x3C).contains(byte) }

  /// The key that the bytes begin with, and where it ends.
  private static func key(at bytes: ArraySlice<UInt8>) -> (key: Key, end: Int)? {
    let start = bytes.startIndex + 2
    guard bytes.count > 3, bytes[start - 1] == UInt8(ascii: "["),
      let end = bytes[start...].firstIndex(where: { !isParameter($0) }), end - start < longest
    else { return nil }
    let numbers = bytes[start..<end].split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
    )
    .map { $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(number) }
    switch bytes[end] {
    case UInt8(ascii: "u"):
      return Key(numbers).map { ($0, end + 1) }
    case UInt8(ascii: "~") where numbers.count == 3 && numbers[0] == [27]:
      return Key([numbers[2], numbers[1]]).map { ($0, end + 1) }
    default: return nil
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { min($0 * 10 + Int($1) - 0x30, 0x11_0000) }
  }

  /// One key.
  private struct Key {
    private var code: Int
    private let modifiers: Int
    private let isRelease: Bool
    private let typed: [UInt8]

    /// A key by its numbers: what it is, what is held with it, what it types.
    init?(_ numbers: [[Int]]) {
      guard let key = numbers.first, let code = key.first else { return nil }
      let held = numbers.count > 1 ? numbers[1] : []
      modifiers = max(0, (held.first ?? 1) - 1)
      isRelease = held.count > 1 && held[1] == 3
      typed = numbers.count > 2 ? numbers[2].flatMap(Self.letter) : []
      self.code = Self.keypad[code] ?? code
      if modifiers & 1 != 0, key.count > 1, key[1] > 0 { self.code = key[1] }
    }

    /// As text of a paste.
    var text: [UInt8] {
      if isRelease { return [] }
      if code == 13 || code == 10 { return [0x0A] }
      if isControl { return controlled == 0x0D || controlled == 0x0A ? [0x0A] : tab }
      return code == 9 ? [0x09] : letters
    }

    /// As a terminal has always written it.
    var bytes: [UInt8] {
      if isRelease { return [] }
      if code == 13 || code == 10 { return [0x0D] }
      let isAlt = modifiers & 2 != 0
      if code == 9 { return modifiers & 1 != 0 ? Array("\u{1B}[Z".utf8) : [0x09] }
      if code == 127 || code == 8 { return isAlt ? [0x1B, 0x7F] : [0x7F] }
      let bytes = isControl ? controlled.map { [$0] } ?? [] : letters
      return isAlt && !bytes.isEmpty ? [0x1B] + bytes : bytes
    }

    private var isControl: Bool { modifiers & 4 != 0 }

    private var tab: [UInt8] { controlled == 0x09 ? [0x09] : [] }

    /// The control that Ctrl makes of it.
    private var controlled: UInt8? {
      switch code {
      case 0x40..<0x60, 0x61..<0x7B: UInt8(code & 0x1F)
      case 0x20: 0
      default: nil
      }
    }

    private var letters: [UInt8] {
      if !typed.isEmpty { return typed }
      let isShifted = modifiers & 1 != 0 || modifiers & 64 != 0
      guard isShifted, let scalar = Unicode.Scalar(UInt32(code)) else { return Self.letter(code) }
      return scalar.properties.uppercaseMapping.unicodeScalars.flatMap {
        Self.letter(Int($0.value))
      }
    }

    /// A letter in UTF-8; nothing for what is none, such as a key of its own.
    private static func letter(_ code: Int) -> [UInt8] {
      guard code >= 0x20, code != 0x7F, !(0xE000..<0xF900).contains(code),
        let scalar = Unicode.Scalar(UInt32(code))
      else { return [] }
      return Array(String(scalar).utf8)
    }

    /// The keys of a number pad.
    private static let keypad: [Int: Int] = {
      var keys = Dictionary(uniqueKeysWithValues: zip(57399...57408, 48...57))
      keys.merge(zip(57409...57413, [46, 47, 42, 45, 43])) { $1 }
      keys.merge([57414: 13, 57415: 61, 57416: 44]) { $1 }
      return keys
    }()
  }
}
