import Script
import Testing
import Walkthrough

struct DraftKeepingTests {
  @Test func `an edited draft is frozen, and later answers make a fresh one`() {
    var walk = walk(story)
    let fresh = walk.draft(SampleSet.card, today: "")?.text ?? ""
    walk.apply(.draftEdited(1, Walk.EditedDraft(text: "Mine.", original: fresh)))
    #expect(!(walk.draft(1, today: "")?.isStale == true))
    walk.apply(hurt)
    #expect((walk.draft(1, today: "")?.isStale == true))
    #expect(walk.snapshot.edited[1]?.text == "Mine.")
    apply(.draftDiscarded(1), to: &walk)
    #expect(walk.snapshot.edited.isEmpty && !(walk.draft(1, today: "")?.isStale == true))
  }

  @Test func `an answer put at the end stays there until it is taken out`() {
    var builder = SetBuilder()
    builder.ask("x")
    builder.draft(.card, "Hello.")
    var walk = walk(.answered(.text("me too")), .added(0, draft: 0), set: builder.set)
    #expect(walk.draft(0, today: "")?.text == "Hello.\n\nMe too")
    apply(.added(0, draft: 0), to: &walk, fits: false)
    walk.apply(.madePrivate(0))
    #expect(walk.draft(0, today: "") == nil)
    walk.apply(.included(0))
    apply(.removed(0, draft: 0), to: &walk)
    #expect(walk.snapshot.added.isEmpty)
  }
}

struct CarryTests {
  private var other: PromptSet {
    var builder = SetBuilder()
    builder.ask(
      "feel", .choices(most: 2, ownWords: true),
      options: [AnswerOption("angry"), AnswerOption("sad")])
    builder.ask("anger")
    builder.ask("moment", .line)
    builder.ask("ask", .choice(ownWords: true), options: [AnswerOption("Listen first")])
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

  @Test func `what was brought along and then deleted is not said to be from before`() {
    let walk = walk(story, angry, .wentOn, .answered(.own("stay")), .answered(.text("no")))
    var next = walk.carried(into: other)
    next.apply(.forgotten(1))
    #expect(next.snapshot.carried == [0, 3])
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
