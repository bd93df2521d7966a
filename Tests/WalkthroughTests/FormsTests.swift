import Script
import TestSupport
import Testing
import Text
import Walkthrough

@Suite("A draft in several forms")
struct FormsTests {
  private static let steps = """
    broach: 1
    title: A form of it
    language: en
    steps:
      - ask: What happened?
        id: moment
        kind: line
      - ask: What was that like?
        id: feel
        kind: choice
        options:
          - hurt
          - small

    """

  private func set(_ drafts: String) throws -> PromptSet {
    let source = SourceText(name: "set.yaml", text: Self.steps + drafts)
    let reading = PromptSet.read(source, languages: .prompts).held
    #expect(DiagnosticText(source).text(of: reading.diagnostics) == "")
    return try #require(reading.value)
  }

  /// A set with one email of a body, in some further forms.
  private func letter(_ body: String, also items: String = "- card", keys: String = "") throws
    -> PromptSet
  {
    func indented(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { "      \($0)\n" }
        .joined()
    }
    return try set(
      "drafts:\n  - id: letter\n    kind: email\n\(keys)    also:\n\(indented(items))"
        + "    body: |\n\(indented(body))")
  }

  /// The texts of the drafts there are, by their ids.
  private func drafts(
    _ set: PromptSet, _ given: [QuestionID: Answer],
    names: Names = Names(therapist: "Ruth", me: "Ana")
  ) -> [String: String] {
    let drafts = Answers(set, given: given, names: names).drafts(today: "2026-11-20")
    return Dictionary(uniqueKeysWithValues: drafts.map { (set.drafts[$0.id].id, $0.text) })
  }

  private let body = """
    Hi {therapist},
    or: Hi,

    When {moment}, I felt {feel}.
    or: I felt {feel}.
    Thank you.

    {me}
    """

  @Test func `has the id of its kind, and stands behind its draft`() throws {
    let set = try letter(body, also: "- card\n- kind: message\n  title: A line\n  limit: 60")
    #expect(set.drafts.map(\.id) == ["letter", "card", "message"])
    #expect(set.drafts.map(\.kind) == [.email, .card, .message])
    #expect(set.drafts.map(\.base) == [nil, 0, 0])
    #expect(set.drafts.map(\.title) == [nil, nil, "A line"])
    #expect(set.drafts.map(\.limit) == [nil, nil, 60])
  }

  @Test func `says the body once, and a card neither greets nor signs`() throws {
    let given: [QuestionID: Answer] = [0: .text("you left"), 1: .options(0)]
    let drafts = drafts(try letter(body, also: "- message\n- card"), given)
    let letter = "Hi Ruth,\n\nWhen you left, I felt hurt. Thank you.\n\nAna"
    #expect(drafts["letter"] == letter)
    #expect(drafts["message"] == letter)
    #expect(drafts["card"] == "When you left, I felt hurt.\nThank you.")
  }

  @Test func `asks for no name that only its other forms have`() throws {
    let set = try letter(body)
    #expect(set.drafts.map { $0.uses(.therapist) } == [true, false])
    #expect(set.drafts.map { $0.uses(.me) } == [true, false])
  }

  @Test func `leaves out names also where the card itself has further forms`() throws {
    let set = try set(
      """
      drafts:
        - id: page
          kind: card
          also:
            - email
          body: |
            Dear {therapist or "you"},
            I felt {feel}.
      """)
    let drafts = drafts(set, [1: .options(1)])
    #expect(drafts == ["page": "I felt small.", "email": "Dear Ruth, I felt small."])
  }

  @Test(arguments: ["card", "note"])
  func `a draft of one kind keeps its names`(kind: String) throws {
    let set = try set(
      "drafts:\n  - id: d\n    kind: \(kind)\n    body: |\n      Hi {therapist},\n      {moment}")
    #expect(drafts(set, [0: .text("you left")]) == ["d": "Hi Ruth,\nYou left"])
  }

  @Test func `an or line below a name goes with it, and one above stays`() throws {
    let drafts = drafts(
      try letter("{moment}.\nor: {me} was there.\nor: Somebody was there.\nI felt {feel}."),
      [1: .options(0)])
    #expect(drafts["letter"] == "Ana was there. I felt hurt.")
    #expect(drafts["card"] == "I felt hurt.")
  }

  @Test func `a line may stand in one form alone`() throws {
    let set = try letter(
      """
      [when form is "email"] I write because of {moment}.
      or: [when form is "card"] Please read this: {moment}.
      or: {moment}
      [when not form is "card" and feel is answered] I felt {feel}.
      or: Felt: {feel}.
      """, also: "- card\n- message")
    let drafts = drafts(set, [0: .text("you left"), 1: .options(1)])
    #expect(
      drafts == [
        "letter": "I write because of you left. I felt small.",
        "card": "Please read this: you left.\nFelt: small.",
        "message": "You left I felt small.",
      ])
  }

  @Test func `a condition alone on its line holds down to the next empty line`() throws {
    let set = try letter(
      """
      [when form is "card"]
      On a card: {moment}.
      [when feel is "hurt"] It hurt.
      or: It stayed.

      I felt {feel}.
      [when feel is "small"]
      Very small.
      [when moment is answered]
      Since then.

      The end of {moment}.
      """)
    let small = drafts(set, [0: .text("it"), 1: .options(1)])
    #expect(small["letter"] == "I felt small. Very small. Since then.\n\nThe end of it.")
    #expect(
      small["card"]
        == "On a card: it.\nIt stayed.\n\nI felt small.\nVery small.\nSince then.\n\nThe end of it."
    )
    let hurt = drafts(set, [0: .text("it"), 1: .options(0)])
    #expect(hurt["letter"] == "I felt hurt.\n\nThe end of it.")
    #expect(hurt["card"] == "On a card: it.\nIt hurt.\n\nI felt hurt.\n\nThe end of it.")
  }

  @Test func `comes when it says so itself, or when its draft does`() throws {
    let set = try letter(
      "{moment}", also: "- card\n- kind: note\n  when: feel is \"hurt\"",
      keys: "    when: feel is answered\n")
    #expect(drafts(set, [0: .text("it")]).keys.sorted() == [])
    #expect(drafts(set, [0: .text("it"), 1: .options(1)]).keys.sorted() == ["card", "letter"])
    #expect(
      drafts(set, [0: .text("it"), 1: .options(0)]).keys.sorted() == ["card", "letter", "note"])
  }

  @Test func `is not offered for a line that stands for everybody in that form`() throws {
    let set = try letter("[when form is \"card\"] To read aloud.\n{moment}")
    #expect(drafts(set, [:]) == [:])
    #expect(drafts(set, [0: .text("it")]) == ["letter": "It", "card": "To read aloud.\nIt"])
  }

  @Test func `has the reader and the privacy of its draft`() throws {
    let set = try set(
      """
      drafts:
        - id: page
          kind: note
          private: yes
          to: someone
          also:
            - card
          body: "{moment}"
      """)
    #expect(set.drafts.map(\.isPrivate) == [true, true])
    #expect(set.drafts.map(\.reader) == [.someone, .someone])
  }

  @Test func `has the subject of its draft if it is an email, else a neutral one`() throws {
    let set = try set(
      """
      drafts:
        - id: words
          kind: card
          subject: About {feel}
          also:
            - email
          body: "{moment}"
      """)
    let answers = Answers(set, given: [0: .text("it"), 1: .options(0)])
    #expect(answers.drafts(today: "").map(\.subject) == [nil, "About hurt"])
  }

  @Test func `is what examples expect by its id`() throws {
    let script =
      Self.steps + """
        drafts:
          - id: letter
            kind: email
            also:
              - card
            body: |
              Hi {therapist or "there"},
              {moment}.
        examples:
          - answers:
              moment: you left
            drafts:
              letter: Hi there, You left.
              card: You stayed.
        """
    let source = SourceText(name: "set.yaml", text: script)
    let set = try #require(PromptSet.read(source, languages: .prompts).held.value)
    let found = Rehearsal.run(set, today: "").held.all.filter { $0.severity == .error }
    #expect(found.map { source.text($0.span) } == ["card"])
  }

  @Test func `a body that says nothing to somebody is told of once for all its forms`() throws {
    let set = try letter(
      "{moment}, {feel}\nor: {feel}\nor: No words.\n[when form is \"note\"] {moment}",
      also: "- card\n- note")
    let found = Rehearsal.run(set, today: "").held.all.filter { $0.code.rawValue == "silent-draft" }
    #expect(found.map(\.message).count == 1, "\(found)")
  }

  @Test func `the same set without its examples has the same forms`() throws {
    let text =
      Self.steps + "drafts:\n  - id: a\n    kind: email\n    also:\n      # a card\n"
      + "      - card\n    body: \"{moment}\"\nexamples:\n  - answers:\n"
    let source = SourceText(name: "set.yaml", text: text)
    let set = try #require(PromptSet.read(source.questionnaire).held.value)
    #expect(set.drafts.map(\.id) == ["a", "card"])
  }
}
