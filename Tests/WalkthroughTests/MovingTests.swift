import Script
import Testing
import Walkthrough

struct MovingTests {
  @Test func `enough goes to the drafts, and more goes on after that place`() {
    var walk = walk(story, hurt, .enough)
    #expect(walk.current == .end(.enough))
    #expect(walk.remaining == 1)
    apply(.more, to: &walk)
    #expect(walk.current == .question(2, kept: nil))
    #expect(walk.snapshot.leftAt == nil)
  }

  @Test func `back from enough and on again is the same`() {
    var walk = walk(story, hurt, .enough)
    let before = walk
    apply(.back, to: &walk)
    #expect(walk.current == .checkpoint("This is already a letter.", draft: 0))
    apply(.forward, to: &walk)
    #expect(walk == before)
    walk.apply(.back)
    walk.apply(.wentOn)
    #expect(walk.current == .question(2, kept: nil))
  }

  @Test func `jumping past the place that was enough takes it up again`() {
    var walk = walk(story, hurt, .enough, .jumped(2))
    #expect(walk.current == .question(2, kept: nil))
    #expect(walk.snapshot.leftAt == nil)
    walk.apply(.jumped(0))
    #expect(walk.current == .question(0, kept: .text("you left")))
  }

  @Test func `more at the end finds the first question never asked, with the text before it`() {
    var builder = SetBuilder()
    builder.step(.say("now"))
    builder.ask("a")
    builder.step(.say("then"))
    builder.ask("b")
    builder.ask("c")
    var walk = Walk(builder.set)
    for event: Walk.Event in [.passed, .skipped, .jumped(2), .skipped] { walk.apply(event) }
    #expect(walk.current == .end(.finished))
    apply(.more, to: &walk)
    #expect(walk.current == .say("then"))
  }

  @Test func `says, offers, the card and a stop are passed`() {
    var builder = SetBuilder()
    builder.step(.say("hello"))
    builder.step(.signpost)
    builder.step(.offer(set: "other", because: nil))
    builder.step(.stop("bye"))
    builder.ask("never")
    var walk = Walk(builder.set)
    #expect(walk.current == .say("hello"))
    walk.apply(.passed)
    #expect(walk.current == .signpost)
    walk.apply(.passed)
    #expect(walk.current == .offer(set: "other", because: nil))
    apply(.passed, to: &walk, fits: false)
    walk.apply(.accepted)
    #expect(walk.snapshot.accepted == [2])
    #expect(walk.current == .stop("bye"))
    walk.apply(.passed)
    #expect(walk.current == .end(.stopped))
    apply(.more, to: &walk, fits: false)
    #expect(walk.remaining == 0)
    apply(.back, to: &walk)
    #expect(walk.current == .stop("bye"))
  }
}

struct ThenTests {
  private func set(_ then: AnswerOption.Then) -> PromptSet {
    var builder = SetBuilder()
    builder.ask(
      "a", .choice(ownWords: false),
      options: [AnswerOption("yes"), AnswerOption("act", then: then)],
      isShort: true)
    builder.step(.say("text"))
    builder.ask("b")
    builder.ask("c", isShort: true)
    return builder.set
  }

  private let act = Walk.Event.answered(.options(1))
  private let yes = Walk.Event.answered(.options(0))

  @Test func `shorten leaves short questions and what is not a question`() {
    var walk = walk(act, .passed, set: set(.shorten))
    #expect(walk.current == .question(2, kept: nil))
    #expect(walk.remaining == 1)
    walk.apply(.jumped(0))
    walk.apply(yes)
    walk.apply(.passed)
    #expect(walk.current == .question(1, kept: nil))
  }

  @Test func `stop ends the walk, keeps everything, and changing the answer undoes it`() {
    var walk = Walk(set(.stop))
    walk.apply(.edited(2, .text("kept")))
    walk.apply(act)
    #expect(walk.current == .end(.stopped))
    #expect(walk.review.map(\.isSetAside) == [false, false])
    apply(.more, to: &walk)
    #expect(walk.current == .question(0, kept: .options(1)))
    walk.apply(yes)
    #expect(walk.current == .say("text"))
  }

  @Test func `signpost brings the card next, and not after the answer is changed`() {
    var walk = walk(act, set: set(.signpost))
    #expect(walk.current == .signpost)
    walk.apply(.passed)
    #expect(walk.current == .say("text"))
    walk.apply(.back)
    #expect(walk.current == .signpost)
    walk.apply(.back)
    walk.apply(yes)
    #expect(walk.current == .say("text"))
  }

  @Test func `the short path can be taken from the start, and left again`() {
    var walk = Walk(set(.stop), isShort: true)
    walk.apply(yes)
    walk.apply(.passed)
    #expect(walk.current == .question(2, kept: nil))
    walk.apply(.skipped)
    #expect(walk.current == .end(.finished))
    apply(.more, to: &walk, fits: false)
    apply(.lengthened, to: &walk)
    apply(.more, to: &walk)
    #expect(walk.current == .say("text"))
    walk.apply(.passed)
    #expect(walk.current == .question(1, kept: nil))
  }

  @Test func `how many questions are likely still to come`() {
    let begun = Walk(set(.shorten))
    #expect(begun.remaining == 3)
    #expect(walk(.skipped, set: set(.shorten)).remaining == 2)
    #expect(walk(.skipped, .back, set: set(.shorten)).remaining == 2)
  }
}
