import Script
import TestSupport
import Testing
import Walkthrough

private func draft(_ id: DraftID, _ given: [QuestionID: Answer], included: Set<QuestionID> = [])
  -> Draft?
{
  let answers = Answers(SampleSet.set, given: given, included: included)
  return Draft.compose(id, from: answers, today: "2026-11-20")
}

struct DraftTests {
  @Test(
    arguments: [
      (
        [0: .text("you looked at the clock"), 1: .options(0, 1)],
        "When you looked at the clock, I felt hurt and small."
      ),
      ([0: .text("you looked\naway.")], "You looked\naway."),
      ([1: .options(3)], "I felt something I have no words for yet."),
      ([2: .options(0)], "Please listen before you answer."),
      ([1: .options(2), 2: .own("wait")], "I felt angry.\nPlease wait."),
      ([:], ""),
    ] as [([QuestionID: Answer], String)])
  func `or takes the first line that has its answers`(given: [QuestionID: Answer], card: String) {
    #expect(draft(SampleSet.card, given)?.text == card)
  }

  @Test func `a paragraph left empty disappears`() {
    #expect(draft(SampleSet.email, [:])?.text == "Hi there,")
    #expect(
      draft(SampleSet.email, [2: .options(1)])?.text
        == "Hi there,\n\nIt would help if you could tell me how it was for you.")
  }

  @Test func `a private answer enters only if it was included`() {
    let given: [QuestionID: Answer] = [1: .options(2), 3: .text("it was not fair")]
    #expect(draft(SampleSet.email, given)?.text == "Hi there,\n\nI have felt angry since we spoke.")
    #expect(
      draft(SampleSet.email, given, included: [3])?.text
        == "Hi there,\n\nI have felt angry since we spoke. It was not fair")
  }

  @Test func `an answer that is set aside enters no draft, even if included`() {
    let given: [QuestionID: Answer] = [1: .options(0), 3: .text("it was not fair")]
    #expect(
      draft(SampleSet.email, given, included: [3])?.text
        == "Hi there,\n\nI have felt hurt since we spoke.")
  }

  @Test func `a private draft receives private answers and conditions see them`() {
    var builder = SetBuilder()
    builder.ask("x", isPrivate: true)
    builder.draft(.note, "[1] I wrote: {x}", isPrivate: true, conditions: [.answered(0)])
    builder.draft(.note, "[1] I wrote: {x}\nor: Nothing.", conditions: [.answered(0)])
    let answers = Answers(builder.set, given: [0: .text("secret")])
    let texts = [0, 1].map { Draft.compose($0, from: answers, today: "")?.text }
    #expect(texts == ["I wrote: secret", "Nothing."])
  }

  @Test func `a draft whose condition fails is not offered`() {
    var builder = SetBuilder()
    builder.ask("x", isPrivate: true)
    builder.draft(.note, "Hello.", when: .answered(0))
    for given in [[0: .text("secret")], [:]] as [[QuestionID: Answer]] {
      #expect(Answers(builder.set, given: given).drafts(today: "").isEmpty)
    }
    #expect(Draft.compose(7, from: Answers(builder.set, given: [:]), today: "") == nil)
  }

  @Test func `or looks past an empty line, and a taken line silences all that follow`() {
    var builder = SetBuilder()
    builder.ask("x")
    builder.ask("y")
    builder.draft(.card, "{x}\n\nor: {y}\nor: None.")
    #expect(text(builder.set, [0: .text("a"), 1: .text("b")]) == "A")
    #expect(text(builder.set, [1: .text("b")]) == "B")
    #expect(text(builder.set, [:]) == "None.")
  }

  @Test func `names stand where they were given, and words of the set where not`() {
    var builder = SetBuilder()
    builder.draft(.email, "Hi {therapist or \"there\"},\n\n{me}")
    #expect(text(builder.set, [:]) == "Hi there,")
    let names = Names(therapist: "Ruth", me: " mara ")
    #expect(text(builder.set, [:], names: names) == "Hi Ruth,\n\nMara")
    #expect(builder.set.drafts[0].uses(.me))
    #expect(!SampleSet.set.drafts[SampleSet.card].uses(.therapist))
  }

  @Test func `an empty fallback leaves neither a row nor a double space`() {
    var builder = SetBuilder()
    builder.ask("x")
    builder.draft(.email, "One.\n{x or \"\"}\n{x or \"\"} two.\n\n{x or \" \"}")
    #expect(text(builder.set, [:]) == "One. Two.")
  }

  @Test func `every stretch knows whose words it is`() {
    let given: [QuestionID: Answer] = [0: .text("when you left."), 1: .chosen([.option(3)])]
    let email = draft(SampleSet.email, given)
    #expect(
      email?.paragraphs == [
        [[Draft.Stretch("Hi there,", .set)]],
        [
          [
            Draft.Stretch("When ", .set), Draft.Stretch("you left", .person(0)),
            Draft.Stretch(", I felt ", .set),
            Draft.Stretch("something I have no words for yet", .option(1)),
            Draft.Stretch(".", .set),
          ]
        ],
      ])
    #expect(email?.questions == [0, 1])
  }

  @Test func `what was written and is not in the draft is told, with the reason`() {
    let given: [QuestionID: Answer] = [
      0: .text("x"), 1: .options(2), 2: .options(0), 3: .text("y"),
    ]
    let answers = Answers(SampleSet.set, given: given)
    let left = draft(SampleSet.card, given)?.leftOut(of: answers)
    #expect(left?.map(\.question) == [3])
    #expect(left?.first?.isPrivate == true && left?.first?.mayComeIn == true)
    let aside = Answers(SampleSet.set, given: [3: .text("y")])
    let out = draft(SampleSet.card, [3: .text("y")])?.leftOut(of: aside).first
    #expect(out?.isSetAside == true && out?.mayComeIn == false)
  }

  @Test func `of a text whose sentences are in the draft it is said so`() {
    var builder = SetBuilder()
    builder.ask("all", .text)
    builder.ask("x", .pick(of: 0, most: 1))
    builder.ask("y")
    builder.draft(.card, "{x}")
    let given: [QuestionID: Answer] = [
      0: .text("One. Two."), 1: .picked(["One."]), 2: .text("else"),
    ]
    let answers = Answers(builder.set, given: given)
    let left = Draft.compose(0, from: answers, today: "")?.leftOut(of: answers)
    #expect(left?.map(\.question) == [0, 2] && left?.map(\.isPicked) == [true, false])
  }

  @Test func `in a private draft nothing is left out for being private`() {
    var builder = SetBuilder()
    builder.ask("said")
    builder.ask("kept", isPrivate: true)
    builder.draft(.note, "{said}", isPrivate: true)
    builder.draft(.card, "{said}")
    let answers = Answers(builder.set, given: [0: .text("a"), 1: .text("b")])
    let left = (0...1).map { Draft.compose($0, from: answers, today: "")?.leftOut(of: answers) }
    #expect(left.map { $0?.map(\.isPrivate) } == [[false], [true]])
  }

  @Test func `a pick waits while its source is set aside`() {
    var builder = SetBuilder()
    builder.ask("go", .choice(ownWords: false), options: [AnswerOption("yes"), AnswerOption("no")])
    builder.ask("all", .text, when: .chosen(question: 0, option: 0))
    builder.ask("x", .pick(of: 1, most: 1))
    builder.draft(.card, "{x}\nor: nothing")
    for (go, said) in [(0, "One."), (1, "Nothing")] {
      let given: [QuestionID: Answer] = [
        0: .options(go), 1: .text("One. Two."), 2: .picked(["One."]),
      ]
      #expect(text(builder.set, given) == said)
    }
  }

  @Test func `a left-out answer comes to the end if she says so, and never twice`() {
    var builder = SetBuilder()
    builder.ask("x")
    builder.ask("y")
    builder.ask("z", isPrivate: true)
    builder.draft(.email, "Hello.\n{x}")
    let answers = Answers(
      builder.set, given: [0: .text("a"), 1: .text("b\nc"), 2: .text("secret")])
    let draft = Draft.compose(0, from: answers, today: "", adding: [1, 0, 2, 9])
    #expect(draft?.text == "Hello. A\n\nB\nc")
    #expect(draft?.leftOut(of: answers).map(\.question) == [2])
  }

  @Test func `words are counted against the limit`() {
    var builder = SetBuilder()
    builder.ask("x")
    builder.draft(.message, "So {x}.")
    builder.set.drafts[0].limit = 3
    let short = Draft.compose(0, from: Answers(builder.set, given: [0: .text("a b")]), today: "")
    let long = Draft.compose(0, from: Answers(builder.set, given: [0: .text("a b c")]), today: "")
    #expect(short?.wordCount == 3 && short?.isOverLimit == false)
    #expect(long?.wordCount == 4 && long?.isOverLimit == true)
  }

  @Test func `200 answers reach one letter`() {
    var builder = SetBuilder()
    for place in 0..<200 { builder.ask("q\(place)", .text) }
    builder.draft(.email, (0..<200).map { "When {q\($0)}, I was there." }.joined(separator: "\n"))
    let given = Dictionary(
      uniqueKeysWithValues: (0..<200).map { (QuestionID($0), Answer.text("a \($0).")) })
    let draft = Draft.compose(0, from: Answers(builder.set, given: given), today: "")
    #expect(draft?.questions.count == 200 && draft?.paragraphs.count == 1)
  }
}

struct SubjectTests {
  private func subject(
    _ subject: String?, _ answer: String?, kind: DraftTemplate.Kind = .email,
    language: String? = nil
  ) -> String? {
    var builder = SetBuilder(language: language)
    builder.ask("x", .text)
    builder.draft(kind, "Hello.", subject: subject)
    let given: [QuestionID: Answer] = answer.map { [0: .text($0)] } ?? [:]
    return Draft.compose(0, from: Answers(builder.set, given: given), today: "")?.subject
  }

  @Test func `a subject is fitted like a line, on one line`() {
    #expect(subject("about {x}.", "why?") == "About why?")
    #expect(subject("{x}", "one\n two\n\nthree") == "One two three")
  }

  @Test func `a subject with an unanswered blank becomes the neutral default`() {
    #expect(subject("about {x}", nil) == "A few words")
    #expect(subject("about {x}", nil, language: "de-CH") == "Ein paar Worte")
    #expect(subject("about {x or \"us\"}", nil) == "About us")
    #expect(subject(nil, "why?") == "A few words")
  }

  @Test func `only an email has one`() {
    #expect(subject("about {x}", "why?", kind: .message) == nil)
  }
}
