import TestSupport
import Testing

@testable import Script

@Suite("Sets of bytes")
struct ByteSetTests {
  private static let marks = "#{[<"

  @Test("the first of a set is found wherever it stands", arguments: SeededNumbers.seeds(500))
  func first(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let set = ByteSet(Self.marks, orOthers: seed.isMultiple(of: 2))
    // Words, with a mark of any kind here and there.
    let bytes = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
      Int.random(in: 0..<12, using: &numbers) == 0
        ? UInt8.random(in: 0...255, using: &numbers)
        : Array("ease a z".utf8).randomElement(using: &numbers) ?? 0
    }
    let start = Int.random(in: 0...bytes.count, using: &numbers)
    let end = Int.random(in: start...bytes.count, using: &numbers)
    let isOne = { (byte: UInt8) in
      Self.marks.utf8.contains(byte) || byte >= 0x80 && seed.isMultiple(of: 2)
    }
    #expect(
      bytes.span.firstOffset(in: set, from: start, before: end)
        == bytes[start..<end].firstIndex(where: isOne) ?? end, "\(seed): \(bytes)")
  }

  @Test("every byte is in the set that was asked for, and no other")
  func members() {
    let set = ByteSet(Self.marks)
    for byte in UInt8.min...UInt8.max {
      #expect(set.contains(byte) == Self.marks.utf8.contains(byte), "\(byte)")
    }
  }
}
