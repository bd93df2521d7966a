import Testing

@testable import Terminal

@Suite struct `While somebody types` {
  /// What is saved by somebody who has typed some text at some moments, in milliseconds.
  ///
  /// - Parameter failing: the moments at which it cannot be saved.
  private func saves(
    _ typing: [(moment: Int, text: String)], prefill: String = "", failing: Range<Int> = 0..<0,
    restingUntil end: Int = 0
  ) -> [String] {
    var saved: [String] = []
    var now = 0
    let request = LineRequest(
      .line, prompt: "> ", prefill: prefill,
      autosave: {
        saved.append("\(now) \($0)")
        return !failing.contains(now)
      })
    var autosave = Autosave(of: request) { now }
    for (moment, text) in typing {
      now = moment
      autosave.touch()
      autosave.run { text }
    }
    while let next = autosave.deadline, next <= end {
      now = next
      autosave.run { typing.last?.text ?? "" }
    }
    return saved
  }

  @Test func `it is saved each second, even of somebody who never rests`() {
    let typing = (0...25).map { (moment: $0 * 100, text: "\($0)") }
    #expect(saves(typing) == ["1000 10", "2100 21"])
  }

  @Test func `it is not saved before a second has gone`() {
    #expect(saves([(0, "a"), (999, "ab")]) == [])
  }

  @Test func `what cannot be saved is tried again each second, whether or not more is typed`() {
    #expect(
      saves([(0, "a"), (1500, "ab")], failing: 0..<4000, restingUntil: 9000) == [
        "1500 ab", "2500 ab", "3500 ab", "4500 ab",
      ])
    #expect(
      saves([(0, "a"), (1000, "a"), (1200, "ab"), (2200, "a")], failing: 0..<2000) == [
        "1000 a", "2200 a",
      ])
  }

  @Test func `what is as it was is not saved`() {
    #expect(
      saves([(0, "old"), (1000, "old"), (3000, "new"), (4000, "new")], prefill: "old") == [
        "4000 new"
      ])
    #expect(saves([(0, "a"), (1000, "a"), (2000, "a"), (3000, "a")]) == ["1000 a"])
  }
}
