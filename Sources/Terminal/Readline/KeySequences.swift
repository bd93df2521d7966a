/// What a terminal writes that is no letter: a key of its own, or an answer to what another program
/// has asked it, such as where the cursor is.
///
/// Of a sequence that it does not know, readline takes the beginning and types the rest; in vi's ways
/// of editing the rest even changes what stands there.
enum KeySequences {
  /// The bytes with those sequences alone that somebody knows.
  /// - Parameters:
  ///   - isVi: whether Escape is a key of its own, also right before another.
  ///   - isKnown: whether readline does something at a sequence.
  static func known(
    _ bytes: ArraySlice<UInt8>, isVi: Bool = false, _ isKnown: (ArraySlice<UInt8>) -> Bool
  ) -> ArraySlice<UInt8> {
    guard bytes.contains(escape) else { return bytes }
    var known: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      var sequence = rest[..<(end(of: rest) ?? rest.startIndex)]
      if sequence.isEmpty, rest.starts(with: [escape, escape]), let end = end(of: rest.dropFirst())
      {
        // With Alt; in vi, Escape and a key behind it.
        sequence = isVi ? rest[..<rest.startIndex] : rest[..<end]
      }
      if sequence.isEmpty {
        known.append(byte)
        rest = rest.dropFirst()
      } else {
        known += isKnown(sequence) ? Array(sequence) : keypad(sequence)
        rest = rest[sequence.endIndex...]
      }
    }
    return known[...]
  }

  /// The bytes that are left if nobody knows any.
  static func without(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    known(bytes) { _ in false }
  }

  private static let escape: UInt8 = 0x1B

  /// Where the sequence ends that the bytes begin with; nil if they begin with none, or its end is
  /// not there.
  private static func end(of bytes: ArraySlice<UInt8>) -> Int? {
    let start = bytes.startIndex + 2
    guard bytes.count > 2, bytes[start - 2] == escape else { return nil }
    switch bytes[start - 1] {
    case UInt8(ascii: "["): return endOfControl(bytes[start...])
    case UInt8(ascii: "O"):
      let final = bytes[start...].firstIndex { !(0x30..<0x3A).contains($0) }
      return final.flatMap { (0x20..<0x7F).contains(bytes[$0]) ? $0 + 1 : nil }
    case UInt8(ascii: "]"): return endOfString(bytes[start...], isBellEnd: true)
    case UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      return endOfString(bytes[start...], isBellEnd: false)
    default: return nil
    }
  }

  /// The end of a control sequence, by what follows `ESC [`.
  private static func endOfControl(_ bytes: ArraySlice<UInt8>) -> Int? {
    let start = bytes.startIndex
    // The first function keys of the Linux console have one bracket more.
    if bytes[start] == UInt8(ascii: "["), bytes.count > 1 { return start + 2 }
    // A mouse that says where it is in three letters.
    if bytes[start] == UInt8(ascii: "M"), bytes.count > 3,
      bytes[(start + 1)...(start + 3)].allSatisfy({ $0 >= 0x20 })
    {
      return start + 4
    }
    guard let final = bytes.firstIndex(where: { !(0x20..<0x40).contains($0) }) else { return nil }
    // Rxvt ends a key with Shift by a mark that others have before the end.
    let numbers = bytes.prefix { (0x30..<0x3C).contains($0) }
    if !numbers.isEmpty, bytes[numbers.endIndex] == UInt8(ascii: "$") {
      return numbers.endIndex + 1
    }
    // What breaks off is over.
    return (0x40..<0x7F).contains(bytes[final]) ? final + 1 : final
  }

  /// The end of a string that a terminal sends.
  private static func endOfString(_ bytes: ArraySlice<UInt8>, isBellEnd: Bool) -> Int? {
    guard let end = bytes.firstIndex(where: { $0 < 0x20 }) else { return nil }
    if isBellEnd, bytes[end] == 0x07 { return end + 1 }
    let isEnd = bytes[end...].starts(with: [escape, UInt8(ascii: "\\")])
    return isEnd ? end + 2 : nil
  }

  /// What a key of the number pad types, where it is written as `ESC O u` for 5.
  private static func keypad(_ sequence: ArraySlice<UInt8>) -> [UInt8] {
    guard sequence.count == 3, sequence.dropFirst().first == UInt8(ascii: "O"),
      let key = sequence.last
    else { return [] }
    switch key {
    case UInt8(ascii: "j")...UInt8(ascii: "y"): return [key - 0x40]
    case UInt8(ascii: "X"): return [UInt8(ascii: "=")]
    case UInt8(ascii: "M"): return [0x0D]
    case UInt8(ascii: "I"): return [0x09]
    case UInt8(ascii: " "): return [key]
    default: return []
    }
  }
}
