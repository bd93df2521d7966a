/// Any bytes as text that a block of our surface gives back to the letter, row by row and still
/// readable: what a block cannot hold, or an editor might change, stands as a per cent sign and
/// two digits for each of its bytes, as in web addresses.
enum PercentEncoding {
  static let newline = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  private static let percent = UInt8(ascii: "%")

  /// Whether text comes back from a block only if it is coded.
  static func isNeeded(for text: [UInt8]) -> Bool {
    if text.isEmpty || text.first == newline || text.last == newline { return true }
    var found = false
    visit(text) { _, isPlain in found = found || !isPlain }
    return found
  }

  /// The coded form. Line breaks before the first and after the last words are coded too.
  static func encode(_ text: [UInt8]) -> [UInt8] {
    let start = text.firstIndex { $0 != newline } ?? text.endIndex
    let end = (text.lastIndex { $0 != newline } ?? -1) + 1
    var coded: [UInt8] = []
    coded.reserveCapacity(text.count + text.count / 16)
    visit(text) { range, isPlain in
      for place in range {
        let byte = text[place]
        let isOuter = place < start || place >= end
        if isPlain, byte != percent, !isOuter {
          coded.append(byte)
        } else {
          append(byte, to: &coded)
        }
      }
    }
    return coded
  }

  /// The bytes that a coded form stands for; nil where a per cent sign has no two digits.
  static func decode(_ coded: some Sequence<UInt8>) -> [UInt8]? {
    var text: [UInt8] = []
    var bytes = coded.makeIterator()
    while let byte = bytes.next() {
      if byte != percent {
        text.append(byte)
        continue
      }
      guard let high = bytes.next().flatMap(digit), let low = bytes.next().flatMap(digit)
      else { return nil }
      text.append(high << 4 | low)
    }
    return text
  }

  private static func append(_ byte: UInt8, to coded: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    coded += [percent, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
