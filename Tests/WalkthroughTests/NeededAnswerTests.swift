import Testing

@testable import Walkthrough

@Suite("An answer that nobody can give alone")
struct NeededAnswerTests {
  @Test func `is said beside those that it needs`() throws {
    let steps =
      TriedSet.how + "  - when: how is \"cross\"\n    ask: Why?\n    id: why\n    kind: line\n"
    let draft = "    when: how is \"cross\"\n"
    let other = """
        - id: other
          kind: card
          body: |
            {how}.

      """
    let tried = try TriedSet(
      steps, body: "{how}.\nAnd this: {why}.", draft: draft, examples: other)
    #expect(tried.messages == [])
  }

  @Test func `makes no draft silent that says what it needs`() throws {
    let steps =
      TriedSet.line + TriedSet.feel
      + "  - when: feel includes \"sad\"\n    ask: Why?\n    id: why\n    kind: line\n"
    let other = """
        - id: other
          kind: email
          body: |
            Hi,

            {why}.
            or: {feel}.
            or: {what}.

      """
    let tried = try TriedSet(steps, body: "Hi,\n\n{what}.\n{feel}.", examples: other)
    #expect(tried.messages == [])
  }

  @Test func `need not be said where it only turns the way`() throws {
    let steps = """
        - ask: For whom?
          id: who
          kind: choice
          own-words: no
          options:
            - her
            - him

      """ + TriedSet.line
    let draft = "    when: not who is \"him\"\n"
    let other = """
        - id: other
          kind: card
          when: who is "him"
          body: |
            {what}.
            or: Something.

      """
    let tried = try TriedSet(
      steps, body: "Hi,\n\n{what}.\nor: Something.", draft: draft, examples: other)
    #expect(tried.codes == [])
  }
}
