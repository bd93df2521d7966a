import Text

/// The beginning of a line that is a key: its name up to the colon.
struct KeyHead {
  /// What is wrong with the way a key is written.
  enum Slip: CaseIterable { case quoted, capital, spaceBefore, noSpaceAfter, noColon }

  /// The name, in lower case, if it is a key of the schema.
  let word: WordTable.Word
  /// Where the name stands.
  let name: Range<Int>
  /// Where the value begins.
  let valueStart: Int
  let slip: Slip?

  /// Reads a key that is written as it should be; nil if none stands there.
  @inline(__always)
  init?(_ bytes: Bytes, _ range: Range<Int>, _ schema: borrowing Schema) {
    guard let end = Self.endOfName(bytes, range) else { return nil }
    name = range.lowerBound..<end
    word = schema.word(KeyName(bytes, name))
    valueStart = end + 1
    slip = nil
  }

  /// Where the name of a key ends that is written as it should be; nil if none stands there.
  @inline(__always)
  static func endOfName(_ bytes: Bytes, _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound, bytes[at].isKeyByte { at += 1 }
    guard at > range.lowerBound, at < range.upperBound, bytes[at] == UInt8(ascii: ":"),
      at + 1 == range.upperBound || bytes[at + 1] == UInt8(ascii: " ")
    else { return nil }
    return at
  }

  /// Reads the word that a line begins with, as a key whose colon was forgotten or mistyped.
  init?(lackingColon bytes: Bytes, _ range: Range<Int>, _ schema: borrowing Schema) {
    var key = KeyName()
    var at = range.lowerBound
    while at < range.upperBound, bytes[at].inLowerCase.isKeyByte {
      key.append(bytes[at].inLowerCase)
      at += 1
    }
    guard at > range.lowerBound else { return nil }
    word = schema.word(key)
    name = range.lowerBound..<at
    while at < range.upperBound, bytes[at].isBlank { at += 1 }
    if let stand = Self.standIns.first(where: { bytes.has($0, at: at, before: range.upperBound) }) {
      at += stand.count
    } else {
      // Prose may begin with such a word too, but then with a capital.
      guard at > name.upperBound || at == range.upperBound, bytes[range.lowerBound].isKeyByte
      else { return nil }
    }
    valueStart = at
    slip = .noColon
  }

  /// What is typed for a colon by mistake.
  private static let standIns = ["=", "：", ";", "."].map { Array($0.utf8) }

  /// Reads what was meant as a key: in quotation marks, with a capital, a space before its colon
  /// or none after it.
  /// - Parameter takesIDs: whether any word can be a key at this place; asked where no space
  ///   follows.
  init?(meantBy bytes: Bytes, _ range: Range<Int>, _ schema: borrowing Schema, takesIDs: Bool) {
    var colon = range.lowerBound
    while colon < range.upperBound, bytes[colon] != UInt8(ascii: ":") { colon += 1 }
    guard colon < range.upperBound else { return nil }
    var end = colon
    while end > range.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    let isSpaced = end < colon
    let spelt = Self.unquoted(range.lowerBound..<end, in: bytes)
    guard !spelt.isEmpty else { return nil }
    var key = KeyName()
    var hasCapital = false
    for at in spelt {
      let byte = bytes[at].inLowerCase
      guard byte.isKeyByte else { return nil }
      hasCapital = hasCapital || byte != bytes[at]
      key.append(byte)
    }
    word = schema.word(key)
    let isFollowed = colon + 1 == range.upperBound || bytes[colon + 1] == UInt8(ascii: " ")
    guard isFollowed || takesIDs || word.isKnown else { return nil }
    name = spelt
    // A space of another kind, which looks like one.
    valueStart =
      bytes.has([0xC2, 0xA0], at: colon + 1, before: range.upperBound) ? colon + 3 : colon + 1
    let isQuoted = spelt != range.lowerBound..<end
    slip = isQuoted ? .quoted : hasCapital ? .capital : isSpaced ? .spaceBefore : .noSpaceAfter
  }

  /// Reads one word of any letters with a colon behind it, and nothing more.
  init?(ofAnyLetters bytes: Bytes, _ range: Range<Int>, _ schema: borrowing Schema) {
    guard let last = range.last, bytes[last] == UInt8(ascii: ":"), range.count > 1,
      !range.contains(where: { bytes[$0].isBlank })
    else { return nil }
    name = range.lowerBound..<last
    word = schema.word(KeyName(bytes, name))
    valueStart = range.upperBound
    slip = nil
  }

  /// A stretch without the quotation marks around it; as it is without a mark at both ends.
  private static func unquoted(_ range: Range<Int>, in bytes: Bytes) -> Range<Int> {
    for (opening, closing) in marks {
      let first = range.lowerBound + opening.count
      let end = range.upperBound - closing.count
      guard first <= end, bytes.has(opening, at: range.lowerBound, before: end),
        bytes.has(closing, at: end, before: range.upperBound)
      else { continue }
      return first..<end
    }
    return range
  }

  private static let marks = [("\"", "\""), ("'", "'"), ("“", "”"), ("”", "”"), ("‘", "’")]
    .map { (opening: Array($0.0.utf8), closing: Array($0.1.utf8)) }

  /// The name as a string, in lower case.
  func spelling(in bytes: [UInt8]) -> String {
    String(decoding: bytes[name].map { $0.inLowerCase }, as: UTF8.self)
  }

  /// Where the name stands in the source.
  var span: SourceRange { SourceRange(name.lowerBound, name.upperBound) }
}

extension UInt8 {
  /// Whether the byte may stand in a key or an id: `a` to `z`, `0` to `9`, `_`, `-`.
  @inline(__always)
  var isKeyByte: Bool {
    // Two bit sets, since this is asked of every byte of every key.
    let marksAndDigits: UInt64 = 0x03FF_2000_0000_0000
    let letters: UInt64 = 0x07FF_FFFE_8000_0000
    return self < 0x40
      ? marksAndDigits >> UInt64(self) & 1 == 1
      : self < 0x80 && letters >> UInt64(self & 0x3F) & 1 == 1
  }

  /// The byte itself, but for a capital letter of ASCII.
  var inLowerCase: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
