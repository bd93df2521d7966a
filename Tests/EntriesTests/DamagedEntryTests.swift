import Entries
import TestSupport
import Testing
import Text

@Suite struct DamagedEntryTests {
  @Test func `an entry cut short anywhere is told as damaged, at the end of a line too`() throws {
    let text = try Samples.fullEntry().text(saved: Samples.now)
    #expect(Entry.read(SourceText(name: "e", bytes: text)).value != nil)
    let lineEnds = text.indices.dropLast().filter { text[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    for length in Array(stride(from: 0, to: text.count - 1, by: 7)) + lineEnds {
      let cut = Entry.read(SourceText(name: "e", bytes: Array(text[..<length])))
      #expect(cut.value == nil, "\(length) of \(text.count) bytes")
    }
  }

  @Test func `a set that lost its last lines is not taken for the whole of it`() throws {
    let text = String(decoding: try Samples.fullEntry().text(saved: Samples.now), as: UTF8.self)
    let cut = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(3)
    let reading = Entry.read(SourceText(name: "e", text: cut.joined(separator: "\n") + "\n"))
    #expect(reading.diagnostics.all.map(\.message) == ["the end of this file is missing"])
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
