import Script
import Testing
import Text

@testable import Walkthrough

/// A set as it is written, and what trying it out finds.
struct TriedSet {
  let source: SourceText
  let outcome: Rehearsal.Outcome

  /// A set around its steps and the lines of one email.
  init(
    _ steps: String, body: String, draft: String = "", top: String = "",
    examples: String = "", languages: LanguageGuide = LanguageGuide(),
    _ depth: Rehearsal.Depth = .plain
  ) throws {
    let rows = body.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "      \($0)" }.joined(separator: "\n")
    let text = """
      broach: 1
      title: t
      \(top)steps:
      \(steps)
      drafts:
        - id: letter
          kind: email
      \(draft)    body: |
      \(rows)
      \(examples)
      """
    source = SourceText(name: "set.yaml", text: text)
    let reading = PromptSet.read(source, languages: languages)
    let found = reading.diagnostics.all.map(\.message)
    let set = try #require(reading.value, "\(found)")
    outcome = Rehearsal.tryOut(set, today: Rehearsal.today, depth)
  }

  /// What is said of the set, in order of place.
  var messages: [String] { Diagnostics(outcome.ofSet).all.map(\.message) }
  var codes: [String] { Diagnostics(outcome.ofSet).all.map(\.code.rawValue) }
  var helps: [String] { Diagnostics(outcome.ofSet).all.map { $0.help ?? "" } }
}

extension TriedSet {
  static let line = "  - ask: What?\n    id: what\n    kind: line\n"
  static let how = """
      - ask: How?
        id: how
        kind: choice
        options:
          - calm
          - cross
          - label: none
            silent: yes

    """
  static let feel = """
      - ask: Feel?
        id: feel
        kind: choices
        options:
          - sad
          - glad

    """
  static let size = """
      - ask: Size?
        id: size
        kind: scale
        options:
          - small
          - middling
          - large

    """

  static func last(when: String) -> String {
    "  - when: \(when)\n    ask: And?\n    id: last\n    kind: line\n"
  }
}
