import Script
import Testing
import Text
import Walkthrough

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
    builder.ask("a", .choice(ownWords: false), options: [AnswerOption("yes"), AnswerOption("no")])
    builder.ask("b", when: .chosen(question: 0, option: 0))
    builder.ask("c", when: .answered(1))
    builder.ask("d", when: .not(.answered(2)))
    builder.draft(.card, "{d}", when: .not(.answered(2)))
    var walk = Walk(builder.set)
    for answer in [Answer.options(0), .text("b"), .text("c")] { walk.apply(.answered(answer)) }
    #expect(walk.current == .end(.finished))
    walk.apply(.edited(0, .options(1)))
    #expect(walk.review.map(\.isSetAside) == [false, true, true])
    #expect(walk.drafts(today: "").isEmpty)
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

  @Test func `forgetting leaves no unseen copy behind in an edited draft`() {
    var walk = walk(story, .draftEdited(1, Walk.EditedDraft(text: "Mine.", original: "You left")))
    walk.apply(.forgotten(0))
    #expect(walk.snapshot.edited[1] == Walk.EditedDraft(text: "Mine.", original: ""))
    #expect(walk.draft(1, today: "")?.isStale == false)
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
    #expect(walk.draft(0, today: "") == nil)
    apply(.included(1), to: &walk)
    #expect(walk.draft(0, today: "")?.text == "One.")
    apply(.excluded(1), to: &walk)
    apply(.madeOpen(0), to: &walk)
    #expect(walk.review.map(\.isPrivate) == [false, false])
    #expect(walk.draft(0, today: "")?.text == "One.")
    apply(.included(1), to: &walk, fits: false)
  }

  @Test func `what is picked of a private text is open once the text is`() throws {
    let script = """
      broach: 1
      title: t
      steps:
        - ask: All of it?
          id: all
          kind: text
          private: yes
        - ask: Which?
          id: x
          kind: pick
          of: all
      drafts:
        - id: card
          kind: card
          body: "{x}"

      """
    let set = try #require(PromptSet.read(SourceText(name: "set", text: script)).value)
    var walk = Walk(
      set, replaying: [.answered(.text("One. Two.")), .answered(.picked(["One."]))])
    #expect(walk.review.map(\.isPrivate) == [true, true])
    apply(.madeOpen(0), to: &walk)
    #expect(walk.draft(0, today: "")?.text == "One.")
  }

  @Test func `no list of a language is read before an answer needs it`() throws {
    let script = """
      broach: 1
      title: t
      steps:
        - ask: What happened?
          id: all
          kind: text
        - when: all is answered
          ask: And then?
          id: next
          kind: line
      drafts:
        - id: card
          kind: card
          to: someone
          body: "{all}"

      """
    let guide = LanguageGuide {
      Issue.record("the lists were read")
      return LanguageGuide()
    }
    let set = try #require(
      PromptSet.read(SourceText(name: "set", text: script), languages: guide).value)
    var walk = Walk(set)
    #expect(walk.current == .question(0, kept: nil))
    apply(.skipped, to: &walk)
    #expect(walk.current == .end(.finished))
  }

  @Test func `making an answer private takes back that it was included`() {
    var walk = walk(story, angry, .wentOn, .skipped, .answered(.text("no")), .included(3))
    walk.apply(.madeOpen(3))
    walk.apply(.madePrivate(3))
    #expect(walk.review.last?.isIncluded == false)
  }

  @Test func `making an answer private asks anew whether it may come in`() {
    var walk = walk(story, angry, .wentOn, .skipped, .answered(.text("no")), .excluded(3))
    #expect(walk.snapshot.leftOut == [3])
    walk.apply(.madeOpen(3))
    walk.apply(.madePrivate(3))
    #expect(walk.snapshot.leftOut == [])
  }

  @Test func `names come after the draft and can be taken back`() {
    var walk = walk(.answered(.text("you left")), .namedTherapist("Ruth"), .namedSelf("Mara"))
    #expect(walk.answers.names == Names(therapist: "Ruth", me: "Mara"))
    #expect(walk.draft(0, today: "")?.text.hasPrefix("Hi Ruth,") == true)
    walk.apply(.namedTherapist(nil))
    #expect(walk.draft(0, today: "")?.text.hasPrefix("Hi there,") == true)
  }
}
