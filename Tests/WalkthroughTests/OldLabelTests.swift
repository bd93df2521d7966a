import Testing

@testable import Walkthrough

@Suite("Options and examples")
struct OldLabelTests {
  @Test(
    "that read alike when they are typed are told",
    arguments: [("Yes", "yes"), ("I don't know", "I dont know"), ("so so", "so  So")])
  func hidden(_ first: String, _ second: String) throws {
    let steps =
      "  - ask: x\n    id: a\n    kind: choice\n    options:\n      - \(first)\n      - \(second)\n"
    #expect(
      try TriedSet(steps, body: "{a}.").messages == ["whoever types '\(second)' gets '\(first)'"])
  }

  @Test func `that are lost beside another are told`() throws {
    let lost = try TriedSet(
      TriedSet.feel,
      body: "{feel or \"It\"} was.\n\n[when feel includes \"sad\"] I am sad.\n"
        + "or: [when feel includes \"glad\"] I am glad.")
    #expect(lost.messages == [])  // a line above says both
    let hidden = try TriedSet(
      TriedSet.feel,
      body: "[when feel includes \"sad\"] I am sad.\nor: [when feel includes \"glad\"] I am glad.\n"
        + "or: [when feel is typed] I feel {feel}.")
    #expect(hidden.codes == ["hidden-option"])
  }

  @Test func `that had another label are told at the answer, once for all`() throws {
    let steps = """
        - ask: x
          id: wish
          kind: choice
          options:
            - label: Listen to me first
              words: listen first
            - label: Say more
              words: say more

      """
    let example = """
        - answers:
            wish: Listen first
          drafts:
            letter: |
              Please listen first.

      """
    let tried = try TriedSet(
      steps, body: "Please {wish}.", examples: "examples:\n\(example)\(example)")
    #expect(
      tried.outcome.ofExamples.map(\.message) == ["'Listen first' is no option of 'wish' any more"])
    #expect(tried.outcome.ofExamples.first?.help == "did you mean 'Listen to me first'?")
    #expect(tried.outcome.ofExamples.first?.notes.count == 1)
  }
}
