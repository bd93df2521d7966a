import Terminal
import TestSupport
import Testing

@testable import BroachCLI

@Suite("What an answer is for", .timeLimit(.minutes(15)))
struct SessionWhyTests {
  @Test(arguments: [
    ("1", "Your answer can go into this draft: “A card”. You see it all before you decide."),
    ("3", "You see it all before you decide.\nPrivate: this stays out of drafts unless you"),
  ])
  func `why says in plain words where an answer goes`(question: String, words: String) throws {
    let before = Array(repeating: "", count: (Int(question) ?? 1) - 1)
    let run = try SessionRun(
      SessionSets.small, (before + ["/why"]).map { .answered($0, wasPasted: false) })
    #expect(run.screen.contains(words))
  }

  @Test(arguments: [
    ("when: which is \"near\"\n    ask: B?", "decides what comes next. It goes into no draft."),
    ("ask: B?", "Your answer is for you. It goes into no draft."),
  ])
  func `why says what an answer is for that stands in no draft`(next: String, words: String) throws
  {
    let set = """
      broach: 1
      title: A way
      for: client
      steps:
        - ask: A?
          id: which
          kind: choice
          options:
            - near
            - far
        - \(next)
          id: what
          kind: line
      drafts:
        - id: note
          kind: note
          body: |
            {what}
      """
    #expect(try SessionRun(set, typing: "/why").screen.contains(words))
  }
}
