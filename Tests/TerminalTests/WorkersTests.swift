import Terminal
import Testing

@Suite("Many things at once", .timeLimit(.minutes(15)))
struct WorkersTests {
  @Test(arguments: [0, 1, 2, 7, 8, 9, 1_000])
  func `come back in their order, none left out`(count: Int) {
    #expect(Workers.map(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test func `may each take another time`() {
    let sums = Workers.map(100) { number in (0...(number % 7) * 10_000).reduce(0, &+) &+ number }
    #expect(sums == (0..<100).map { number in (0...(number % 7) * 10_000).reduce(0, &+) &+ number })
  }

  @Test func `have room to go deep`() {
    @Sendable func depth(_ left: Int) -> Int { left == 0 ? 0 : 1 + depth(left - 1) }
    #expect(Workers.map(16) { _ in depth(20_000) } == Array(repeating: 20_000, count: 16))
  }
}
