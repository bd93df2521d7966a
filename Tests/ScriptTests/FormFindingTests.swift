import Testing
import Text

@testable import Script

@Suite("What is wrong with the forms of a draft")
struct FormFindingTests {
  private static let head = """
    broach: 1
    title: t
    steps:
      - ask: x
        id: moment
        kind: line
      - ask: y
        id: feel
        kind: choice
        options:
          - hurt

    """

  /// A set whose draft has some keys and a body, from line 13 on.
  private static func script(_ keys: String, body: String = "{moment}", after: String = "")
    -> TestScript
  {
    func lines(_ text: String, _ depth: Int) -> String {
      text.split(separator: "\n").map { String(repeating: " ", count: depth) + "\($0)\n" }.joined()
    }
    return TestScript(
      "\(head)drafts:\n  - id: letter\n\(lines(keys, 4))    body: |\n\(lines(body, 6))\(after)")
  }

  @Test(
    "each is told once, at its item",
    arguments: [
      ("kind: email\nalso:\n  - email", "16:9 duplicate-id"),
      ("kind: email\nalso:\n  - kind: email", "16:15 duplicate-id"),
      ("kind: email\nalso:\n  - card\n  - note\n  - card", "18:9 duplicate-id"),
      ("kind: email\nalso:\n  - letter", "16:9 unknown-word"),
      ("kind: email\nalso:\n  - crad", "16:9 unknown-word"),
      ("kind: email\nalso:\n  - Card", "16:9 unknown-word"),
      ("kind: email\nalso:\n  - title: A card", "16:9 missing-key"),
      ("kind: email\nalso:\n  - kind: card\n    limit: few", "17:16 bad-number"),
      ("kind: email\nalso:\n  - kind: card\n    when: mood is answered", "17:15 unknown-question"),
      ("kind: email\nalso:\n  - kind: card\n    private: yes", "17:9 misplaced-key"),
      ("kind: email\nalso:\n  - knid: card", "16:9 unknown-word"),
      ("kind: email\nalso:\n  - knid: card\n    limit: 9", "16:9 unknown-key"),
      ("kind: email\nalso: card", "15:11 list-expected"),
      ("kind: email\nalso: [card, note]", "15:11 list-expected"),
      ("kind: email\nalso:", "15:5 empty-list"),
      ("kind: note\nprivate: yes\nalso:\n  - card\n  - email", "18:9 private-mail"),
      ("kind: note\nprivate: yes\nalso:\n  - message", "17:9 private-mail"),
      ("kind: email\nform:\n  - card", "15:5 unknown-key"),
    ])
  func wrong(_ keys: String, _ finding: String) {
    #expect(Self.script(keys).findings == [finding])
  }

  @Test func `an id that another draft has is told at the item, wherever that draft stands`() {
    let other = "  - id: card\n    kind: card\n    body: \"{moment}\"\n"
    let later = Self.script("kind: email\nalso:\n  - card", after: other)
    #expect(later.findings == ["16:9 duplicate-id"])
    #expect(later.messages == ["another draft has the id 'card', which this form has as well"])
    let twice = Self.script(
      "kind: email\nalso:\n  - card",
      after: "  - id: b\n    kind: note\n    also:\n      - card\n    body: \"{moment}\"\n")
    #expect(twice.findings == ["22:9 duplicate-id"])
    let own = TestScript(
      "\(Self.head)drafts:\n  - id: card\n    kind: email\n    also:\n      - card\n    body: x\n")
    #expect(own.findings == ["16:9 duplicate-id"])
  }

  @Test func `a form that could not be read is not missed by an example`() {
    let examples = "examples:\n  - answers:\n    drafts:\n      card: x\n"
    let script = Self.script("kind: email\nalso:\n  - kard", after: examples)
    #expect(script.findings == ["16:9 unknown-word"])
    #expect(
      Self.script("kind: email\nalso:\n  - note", after: examples).findings
        == ["22:7 unknown-draft"])
  }

  @Test(
    "a line's condition may ask for the form, by 'is' and a kind of draft",
    arguments: [
      ("form is \"crad\"", "19:21 bad-condition", "'crad' is not a kind of draft"),
      ("form is \"Card\"", "19:21 bad-condition", "'Card' is not a kind of draft"),
      ("form is card", "19:13 bad-condition", "'form' is compared with a kind of draft"),
      ("form is answered", "19:13 bad-condition", "'form' is compared with a kind of draft"),
      ("form includes \"card\"", "19:13 bad-condition", "'form' is compared with a kind of draft"),
      ("form", "19:13 bad-condition", "'form' is compared with a kind of draft"),
      ("form is", "19:13 bad-condition", "'form' is compared with a kind of draft"),
      ("form is \"card", "19:21 bad-condition", "a quotation mark is not closed"),
      ("form is \"note\"", "19:13 idle-form", "this draft is never made as 'note'"),
    ])
  func formOfLine(_ condition: String, _ finding: String, _ message: String) {
    let script = Self.script(
      "kind: email\nalso:\n  - card", body: "{moment}\n[when \(condition)] x")
    #expect(script.findings == [finding])
    #expect(script.messages == [message])
  }

  @Test(
    "nothing else may ask for the form",
    arguments: [
      ("kind: email\nwhen: form is \"email\"\nalso:\n  - card", "15:11 bad-condition"),
      ("kind: email\nalso:\n  - kind: card\n    when: form is \"card\"", "17:15 bad-condition"),
    ])
  func formElsewhere(_ keys: String, _ finding: String) {
    #expect(Self.script(keys).findings == [finding])
    let step = TestScript.steps("  - when: not form is \"card\"\n    say: x")
    #expect(step.findings == ["4:15 bad-condition"])
  }

  @Test func `no question can be called form, and that is all that is told of it`() {
    let script = TestScript.steps(
      "  - ask: x\n    id: form\n    kind: line\n  - when: form is answered\n    say: y\n",
      drafts: "drafts:\n  - id: n\n    kind: note\n    body: |\n"
        + "      [when form is answered] {form}\n")
    #expect(script.findings == ["5:9 bad-id"])
  }

  @Test(
    "an answer that goes with a name is warned of, where a card or a note is made",
    arguments: [
      ("Dear {therapist}, it was {moment}.", ["19:7 lost-answer"]),
      ("{moment}\n{moment}, says {me or \"I\"}.", ["20:7 lost-answer"]),
      ("Hi {therapist},\nor: Hi, {moment}.", ["20:11 lost-answer"]),
      ("[when feel is \"hurt\"] {therapist}: {moment}", ["19:29 lost-answer"]),
      ("[when form is \"email\"] {therapist}: {moment}", []),
      ("[when not form is \"card\"] {therapist}: {moment}", []),
      ("Hi {therapist},\nor: Hi,\n{moment}", []),
      ("{moment}\nor: It is {today}.", []),
    ])
  func lostAnswers(_ body: String, _ findings: [String]) {
    let script = Self.script("kind: email\nalso:\n  - message\n  - card", body: body)
    #expect(script.findings == findings)
    #expect(script.reading.value != nil)
    for keys in ["kind: email\nalso:\n  - message", "kind: card"] {
      let found = Self.script(keys, body: body).findings
      #expect(found.allSatisfy { $0.hasSuffix("idle-form") }, "\(found)")
    }
  }

  @Test func `a subject is of use as soon as one form is mail`() {
    let keys = "kind: card\nsubject: x"
    #expect(Self.script(keys).findings == ["15:5 useless-key"])
    #expect(Self.script("\(keys)\nalso:\n  - note").findings == ["15:5 useless-key"])
    #expect(Self.script("\(keys)\nalso:\n  - email").findings == [])
  }
}
