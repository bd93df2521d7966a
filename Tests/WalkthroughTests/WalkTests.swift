import Script
import Testing
import Walkthrough

/// A walk over the sample set after some events, all of which must fit.
private func walk(_ events: Walk.Event..., set: PromptSet = SampleSet.set) -> Walk {
  var walk = Walk(set)
  for event in events { apply(event, to: &walk) }
  return walk
}

/// Applies an event that must fit, or must not.
private func apply(
  _ event: Walk.Event, to walk: inout Walk, fits: Bool = true,
  at place: SourceLocation = #_sourceLocation
) {
  #expect(walk.fits(event) == fits, "\(event)", sourceLocation: place)
  let did = walk.apply(event)
  #expect(did == fits, "\(event)", sourceLocation: place)
}

private let hurt = Walk.Event.answered(.options(0))
private let angry = Walk.Event.answered(.options(2))
private let story = Walk.Event.answered(.text("you left"))

struct WalkTests {
  @Test func `questions come in order, with what each already has`() {
    #expect(Walk(SampleSet.set).current == .question(0, kept: nil))
    #expect(walk(story).current == .question(1, kept: nil))
    #expect(walk(story, .back).current == .question(0, kept: .text("you left")))
    #expect(walk(story, hurt).current == .checkpoint("This is already a letter.", draft: 0))
    #expect(walk(story, hurt, .wentOn, .skipped).current == .end(.finished))
    #expect(walk(story, angry, .wentOn, .skipped).current == .question(3, kept: nil))
  }

  @Test func `a skip is remembered and keeps an answer that is there`() {
    let skipped = walk(.skipped)
    #expect(skipped.snapshot.skipped == [0])
    #expect(walk(.skipped, .back, story).snapshot.skipped == [])
    #expect(walk(story, .back, .skipped).snapshot.answers == [0: .text("you left")])
    #expect(walk(story, .back, .skipped).snapshot.skipped == [])
  }

  @Test func `enter on a kept answer keeps it`() {
    #expect(walk(story, .back, story) == walk(story))
  }

  @Test func `an event that does not fit changes nothing`() {
    var walk = walk(story)
    let before = walk
    let misfits: [Walk.Event] = [
      .answered(.text("no option")), .answered(.options(9)), .answered(.options(0, 0)),
      .answered(.options(0, 3)), .answered(.own(" ")), .passed, .wentOn, .accepted, .declined,
      .more, .jumped(3), .jumped(99), .jumped(-1), .edited(99, .text("x")), .edited(2, .text("x")),
      .forgotten(1), .forgotten(99), .madePrivate(99), .included(0), .included(1), .excluded(0),
      .lengthened, .draftEdited(9, Walk.EditedDraft(text: "", original: "")),
      .draftDiscarded(0), .added(1, draft: 0), .added(0, draft: 9), .removed(0, draft: 0),
    ]
    for event in misfits {
      apply(event, to: &walk, fits: false)
      #expect(walk == before)
    }
  }

  @Test func `an answer whose question no longer applies is set aside and comes back`() {
    var walk = walk(
      story, angry, .wentOn, .skipped, .answered(.text("not fair")), .included(3))
    #expect(walk.draft(0, today: "")?.text.contains("Not fair") == true)
    walk.apply(.edited(1, .options(0)))
    let aside = walk.review.last
    #expect(aside?.isSetAside == true && aside?.answer == .text("not fair"))
    #expect(walk.draft(0, today: "")?.text.contains("air") == false)
    walk.apply(.edited(1, .options(1, 2)))
    #expect(walk.review.last?.isSetAside == false)
    #expect(walk.draft(0, today: "")?.text.contains("Not fair") == true)
  }

  @Test func `setting aside goes on from question to question`() {
    var builder = SetBuilder()
    builder.ask("a", .choice(ownWords: false), options: [Option("yes"), Option("no")])
    builder.ask("b", when: .chosen(question: 0, option: 0))
    builder.ask("c", when: .answered(1))
    builder.ask("d", when: .not(.answered(2)))
    builder.draft(.card, "{d}", when: .not(.answered(2)))
    var walk = Walk(builder.set)
    for answer in [Answer.options(0), .text("b"), .text("c")] { walk.apply(.answered(answer)) }
    #expect(walk.current == .end(.finished))
    walk.apply(.edited(0, .options(1)))
    #expect(walk.review.map(\.isSetAside) == [false, true, true])
    #expect(walk.drafts(today: "").count == 1)
    walk.apply(.more)
    #expect(walk.current == .question(3, kept: nil))
  }

  @Test func `only forgetting destroys an answer, and the sentences picked from it go along`() {
    var builder = SetBuilder()
    builder.ask("all", .text)
    builder.ask("x", .pick(of: 0, most: 1))
    var walk = Walk(builder.set)
    walk.apply(.answered(.text("One. Two.")))
    #expect(walk.sentences(for: 1) == ["One.", "Two."])
    apply(.answered(.picked(["Three."])), to: &walk, fits: false)
    apply(.answered(.picked(["One.", "Two."])), to: &walk, fits: false)
    apply(.answered(.picked(["Two."])), to: &walk)
    walk.apply(.edited(0, .text("Quite another text.")))
    #expect(walk.snapshot.answers[1] == .picked(["Two."]))
    walk.apply(.forgotten(0))
    #expect(walk.snapshot.answers.isEmpty)
    #expect(walk.review.isEmpty)
  }

  @Test func `a pick without a text to pick from is not asked`() {
    var builder = SetBuilder()
    builder.ask("all", .text)
    builder.ask("x", .pick(of: 0, most: 1))
    #expect(walk(.skipped, set: builder.set).current == .end(.finished))
  }

  @Test func `privacy is of the answer, and a pick is private if its source is`() {
    var builder = SetBuilder()
    builder.ask("all", .text)
    builder.ask("x", .pick(of: 0, most: 1))
    builder.draft(.card, "{x}\nor: {all}")
    var walk = Walk(builder.set)
    for event: Walk.Event in [
      .madePrivate(0), .answered(.text("One. Two.")), .answered(.picked(["One."])), .madeOpen(1),
    ] {
      apply(event, to: &walk)
    }
    #expect(walk.review.map(\.isPrivate) == [true, true])
    #expect(walk.draft(0, today: "")?.text == "")
    apply(.included(1), to: &walk)
    #expect(walk.draft(0, today: "")?.text == "One.")
    apply(.excluded(1), to: &walk)
    apply(.madeOpen(0), to: &walk)
    #expect(walk.review.map(\.isPrivate) == [false, false])
    #expect(walk.draft(0, today: "")?.text == "One.")
    apply(.included(1), to: &walk, fits: false)
  }

  @Test func `making an answer private takes back that it was included`() {
    var walk = walk(story, angry, .wentOn, .skipped, .answered(.text("no")), .included(3))
    walk.apply(.madeOpen(3))
    walk.apply(.madePrivate(3))
    #expect(walk.review.last?.isIncluded == false)
  }

  @Test func `names come after the draft and can be taken back`() {
    var walk = walk(.namedTherapist("Ruth"), .namedSelf("Mara"))
    #expect(walk.answers.names == Names(therapist: "Ruth", me: "Mara"))
    #expect(walk.draft(0, today: "")?.text == "Hi Ruth,")
    walk.apply(.namedTherapist(nil))
    #expect(walk.draft(0, today: "")?.text == "Hi there,")
  }
}

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
  private func set(_ then: Option.Then) -> PromptSet {
    var builder = SetBuilder()
    builder.ask(
      "a", .choice(ownWords: false), options: [Option("yes"), Option("act", then: then)],
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
    #expect(begun.remaining == 3 && begun.remainingShort == 2)
    #expect(walk(.skipped, set: set(.shorten)).remaining == 2)
    #expect(walk(.skipped, .back, set: set(.shorten)).remaining == 2)
  }
}

struct DraftKeepingTests {
  @Test func `an edited draft is frozen, and later answers make a fresh one`() {
    var walk = walk(story)
    let fresh = walk.draft(SampleSet.card, today: "")?.text ?? ""
    walk.apply(.draftEdited(1, Walk.EditedDraft(text: "Mine.", original: fresh)))
    #expect(!walk.isStale(1, today: ""))
    walk.apply(hurt)
    #expect(walk.isStale(1, today: ""))
    #expect(walk.snapshot.edited[1]?.text == "Mine.")
    apply(.draftDiscarded(1), to: &walk)
    #expect(walk.snapshot.edited.isEmpty && !walk.isStale(1, today: ""))
  }

  @Test func `an answer put at the end stays there until it is taken out`() {
    var builder = SetBuilder()
    builder.ask("x")
    builder.draft(.card, "Hello.")
    var walk = walk(.answered(.text("me too")), .added(0, draft: 0), set: builder.set)
    #expect(walk.draft(0, today: "")?.text == "Hello.\n\nMe too")
    apply(.added(0, draft: 0), to: &walk, fits: false)
    walk.apply(.madePrivate(0))
    #expect(walk.draft(0, today: "")?.text == "Hello.")
    walk.apply(.included(0))
    apply(.removed(0, draft: 0), to: &walk)
    #expect(walk.snapshot.added.isEmpty)
  }
}

struct CarryTests {
  private var other: PromptSet {
    var builder = SetBuilder()
    builder.ask(
      "feel", .choices(most: 2, ownWords: true), options: [Option("angry"), Option("sad")])
    builder.ask("anger")
    builder.ask("moment", .line)
    builder.ask("ask", .choice(ownWords: true), options: [Option("Listen first")])
    return builder.set
  }

  @Test func `answers of the same id and kind come along, and private ones stay private`() {
    let walk = walk(
      story, angry, .wentOn, .answered(.own("stay")), .answered(.text("no")), .included(3),
      .namedSelf("Mara"))
    let next = walk.carried(into: other)
    #expect(next.snapshot.answers == [0: .options(0), 1: .text("no"), 3: .own("stay")])
    #expect(next.snapshot.carried == [0, 1, 3])
    #expect(next.review.map(\.isPrivate) == [false, true, false])
    #expect(next.review.map(\.isIncluded) == [false, false, false])
    #expect(next.answers.names.me == "Mara")
    #expect(next.current == .question(0, kept: .options(0)))
  }

  @Test func `what the other set has no option for does not come along`() {
    let walk = walk(story, hurt, .wentOn, .answered(.options(1)))
    #expect(walk.carried(into: other).snapshot.answers.isEmpty)
  }

  @Test func `what is set aside does not come along`() {
    var walk = walk(story, angry, .wentOn, .skipped, .answered(.text("no")))
    walk.apply(.edited(1, .options(0)))
    #expect(walk.carried(into: other).snapshot.answers.isEmpty)
  }
}

struct SnapshotTests {
  @Test func `what cannot belong to the set is left out and nothing traps`() {
    var snapshot = Walk.Snapshot()
    snapshot.answers = [
      0: .text("kept"), 1: .options(77), 2: .text("no"), -4: .text("x"), 99: .own("x"),
    ]
    snapshot.skipped = [0, 2, 99]
    snapshot.included = [3, 99, -1]
    snapshot.privacy = [0: true, 99: true]
    snapshot.carried = [0, 1]
    snapshot.accepted = [-1, 99]
    snapshot.place = Place(-5, isCard: true)
    snapshot.leftAt = Place(99)
    snapshot.edited = [9: Walk.EditedDraft(text: "", original: "")]
    snapshot.added = [0: [0, 1], 9: [0], 1: [1]]
    let walk = Walk(SampleSet.set, snapshot)
    #expect(walk.snapshot.answers == [0: .text("kept")])
    #expect(walk.snapshot.skipped == [2] && walk.snapshot.included.isEmpty)
    #expect(walk.snapshot.privacy == [0: true] && walk.snapshot.carried == [0])
    #expect(walk.snapshot.accepted.isEmpty && walk.snapshot.leftAt == nil)
    #expect(walk.snapshot.edited.isEmpty && walk.snapshot.added == [0: [0]])
    #expect(Walk(SampleSet.set, walk.snapshot) == walk)
  }

  @Test func `a set without steps is at its end`() {
    #expect(Walk(PromptSet()).current == .end(.finished))
  }
}
