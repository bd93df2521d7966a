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
      tail.dropFirst(2).allSatisfy({ (0x20..<0x40).contains($0) })
    else { return none }
    return tail
  }

  private static let escape: UInt8 = 0x1B
  private static let longest = 40

  private static func isParameter(_ byte: UInt8) -> Bool { (0x30..<0x3C).contains(byte) }

  /// The final letters of the keys that move, and of the first function keys.
  private static func isFinal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "H")).contains(byte)
      || (UInt8(ascii: "P")...UInt8(ascii: "S")).contains(byte)
  }

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
    case let final where numbers.count == 2 && (isFinal(final) || final == UInt8(ascii: "~")):
      return Key(named: numbers, final).map { ($0, end + 1) }
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
    /// Whether the key itself says which letter it types with Shift.
    private var isRaised = false
    /// A key that is no letter, as a terminal has always written it.
    private var name: [UInt8]?

    /// A key by its numbers: what it is, what is held with it, what it types.
    init?(_ numbers: [[Int]]) {
      guard let key = numbers.first, let code = key.first else { return nil }
      let held = numbers.count > 1 ? numbers[1] : []
      modifiers = max(0, (held.first ?? 1) - 1)
      isRelease = held.count > 1 && held[1] == 3
      typed = numbers.count > 2 ? numbers[2].flatMap(Self.letter) : []
      self.code = Self.keypad[code] ?? code
      if modifiers & 1 != 0, key.count > 1, key[1] > 0 {
        self.code = key[1]
        isRaised = true
      }
      name = Self.padKeys[code].map { Self.named($0.number, modifiers, $0.final) }
    }

    /// A key that has a name, such as an arrow, with what is held: `ESC [ 1 ; 129 : 2 A`.
    init?(named numbers: [[Int]], _ final: UInt8) {
      guard let number = numbers.first?.first, let held = numbers.last, let first = held.first
      else {
        return nil
      }
      code = 0
      modifiers = max(0, first - 1)
      isRelease = held.count > 1 && held[1] == 3
      typed = []
      name = Self.named(number, modifiers, final)
    }

    /// As it was always written, without the locks, which change nothing.
    private static func named(_ number: Int, _ modifiers: Int, _ final: UInt8) -> [UInt8] {
      let held = modifiers & 0x3F
      let isPlain = number == 1 && final != UInt8(ascii: "~")
      let numbers = held == 0 ? (isPlain ? "" : "\(number)") : "\(number);\(held + 1)"
      return Array("\u{1B}[\(numbers)".utf8) + [final]
    }

    /// As text of a paste.
    var text: [UInt8] {
      if isRelease || name != nil { return [] }
      if code == 13 || code == 10 { return [0x0A] }
      if !typed.isEmpty { return typed }
      if isControl { return controlled == 0x0D || controlled == 0x0A ? [0x0A] : tab }
      return code == 9 ? [0x09] : letters
    }

    /// As a terminal has always written it.
    var bytes: [UInt8] {
      if isRelease { return [] }
      if let name { return name }
      if code == 13 || code == 10 { return [0x0D] }
      let isAlt = modifiers & 2 != 0
      if code == 9 { return modifiers & 1 != 0 ? Array("\u{1B}[Z".utf8) : [0x09] }
      if code == 127 || code == 8 { return isAlt ? [0x1B, 0x7F] : [0x7F] }
      if !typed.isEmpty { return typed }
      // With Super and its like it is for the desktop.
      if modifiers & 0x38 != 0 { return [] }
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
      guard let scalar = Unicode.Scalar(UInt32(code)) else { return [] }
      let isLocked = modifiers & 64 != 0
      let isShifted = modifiers & 1 != 0 && !isRaised
      if isRaised, isLocked { return Self.letters(scalar.properties.lowercaseMapping, or: code) }
      // Shift takes back what the lock does.
      guard isShifted != isLocked else { return Self.letter(code) }
      return Self.letters(scalar.properties.uppercaseMapping, or: code)
    }

    /// A letter in the other case, where that is one.
    private static func letters(_ mapping: String, or code: Int) -> [UInt8] {
      let scalars = mapping.unicodeScalars
      return letter(scalars.count == 1 ? scalars.first.map { Int($0.value) } ?? code : code)
    }

    /// A letter in UTF-8; nothing for what is none, such as a key of its own.
    private static func letter(_ code: Int) -> [UInt8] {
      guard code >= 0x20, code != 0x7F, !(0xE000..<0xF900).contains(code),
        let scalar = Unicode.Scalar(UInt32(code))
      else { return [] }
      return Array(String(scalar).utf8)
    }

    /// Those of a number pad that move instead, with which number and letter.
    private static let padKeys: [Int: (number: Int, final: UInt8)] = [
      57417: (1, UInt8(ascii: "D")), 57418: (1, UInt8(ascii: "C")), 57419: (1, UInt8(ascii: "A")),
      57420: (1, UInt8(ascii: "B")), 57421: (5, UInt8(ascii: "~")), 57422: (6, UInt8(ascii: "~")),
      57423: (1, UInt8(ascii: "H")), 57424: (1, UInt8(ascii: "F")), 57425: (2, UInt8(ascii: "~")),
      57426: (3, UInt8(ascii: "~")),
    ]

    /// The keys of a number pad that type.
    private static let keypad: [Int: Int] = {
      var keys = Dictionary(uniqueKeysWithValues: zip(57399...57408, 48...57))
      keys.merge(zip(57409...57413, [46, 47, 42, 45, 43])) { $1 }
      keys.merge([57414: 13, 57415: 61, 57416: 44]) { $1 }
      return keys
    }()
  }
}
