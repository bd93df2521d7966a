import Testing

@testable import Terminal

@Suite struct `An Enter too many` {
  /// Whether Enters on nothing at some moments belong to a text that ended before the question,
  /// which was drawn at 1,000.
  private func taken(
    _ moments: [Int], after reply: LineReply = .answered("words", wasPasted: false),
    to kind: LineRequest.Kind = .text
  ) -> [Bool] {
    var now = 0
    var late = LateEnters { now }
    late.note(reply, to: kind)
    now = 1000
    late.begin()
    late.endWaiting()
    return moments.map { moment in
      now = moment
      return late.take()
    }
  }

  @Test func `belongs to the text within half a second`() {
    #expect(taken([1000]) == [true])
    #expect(taken([1500]) == [true])
    #expect(taken([1501]) == [false])
  }

  @Test func `makes the next one late for half a second more`() {
    #expect(taken([1400, 1900, 2400, 2901]) == [true, true, true, false])
    #expect(taken([1501, 1502]) == [false, false])
  }

  @Test func `belongs to it if it was waiting, however long`() {
    var now = 0
    var late = LateEnters { now }
    late.note(.answered("words", wasPasted: false), to: .text)
    late.begin()
    now = 60_000
    let waiting = late.take()
    late.endWaiting()
    now = 60_501
    let later = late.take()
    #expect([waiting, later] == [true, false])
  }

  @Test func `follows a text or a paste, and nothing else`() {
    #expect(taken([1000], after: .answered("words", wasPasted: true), to: .line) == [true])
    #expect(taken([1000], after: .answered("words", wasPasted: false), to: .line) == [false])
    #expect(taken([1000], after: .answered("", wasPasted: false), to: .line) == [false])
    #expect(taken([1000], after: .command("/why", draft: "words")) == [false])
  }

  @Test func `follows a text that was skipped in the same burst, twice`() {
    let skipped = LineReply.answered("", wasPasted: false)
    #expect(taken([1100, 1500, 1501], after: skipped) == [true, true, false])
    #expect(taken([1501, 1502], after: skipped) == [false, false])
    #expect(taken([1100, 1601], after: skipped) == [true, false])
  }

  @Test func `is expected once`() {
    var late = LateEnters { 0 }
    late.expect()
    late.begin()
    let first = late.take()
    late.note(.answered("", wasPasted: false), to: .line)
    late.begin()
    let second = late.take()
    #expect([first, second] == [true, false])
  }

  @Test func `that does no harm is one only if it was waiting`() {
    var late = LateEnters { 0 }
    late.expect()
    late.begin()
    let waiting = late.take(isHarmless: true)
    late.endWaiting()
    let harmless = late.take(isHarmless: true)
    let other = late.take()
    #expect([waiting, harmless, other] == [true, false, true])
  }
}
