import Entries
import TestSupport
import Testing
import Text

@Suite struct DamagedEntryTests {
  @Test func `an entry cut short anywhere is read whole, told as damaged, or begins anew`() throws {
    let text = try Samples.fullEntry().text(saved: Samples.now)
    let whole = try #require(Entry.read(SourceText(name: "e", bytes: text)).value)
    for length in stride(from: 0, to: text.count - 1, by: 7) {
      let cut = Entry.read(SourceText(name: "e", bytes: Array(text[..<length])))
      if let entry = cut.value { #expect(entry.snapshot == whole.snapshot) }
    }
  }

  /// The seed of the random bytes stands beside the test's name.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `an entry is read without a trap whatever its bytes are`(seed: UInt64) throws {
    let text = try Samples.fullEntry().text(saved: Samples.now)
    var random = SeededNumbers(seed: seed)
    for _ in 0..<250 {
      var broken = text
      for _ in 0..<3 {
        let place = Int.random(in: 0..<text.count, using: &random)
        broken[place] = .random(in: 0...255, using: &random)
      }
      _ = Entry.read(SourceText(name: "e", bytes: broken))
    }
  }
}
