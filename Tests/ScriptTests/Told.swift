import TestSupport
import Testing
import Text

@testable import Script

/// A file with something wrong in it, and all that is told of it, caret and all.
struct Told: Sendable, CustomTestStringConvertible {
  /// A file, most of which is the same in every test.
  struct File: Sendable {
    var bytes: [UInt8]
    var isAnswers = false
  }

  let name: String
  let file: File
  let rendered: String
  var testDescription: String { name }

  init(_ name: String, _ file: File, _ rendered: String) {
    self.name = name
    self.file = file
    self.rendered = rendered
  }

  /// All that is told, as a person reads it, without the last line end.
  func text() throws -> String {
    let source = SourceText(name: file.isAnswers ? "answers.yaml" : "set.yaml", bytes: file.bytes)
    let diagnostics =
      file.isAnswers
      ? AnswerSheet.read(source, for: try #require(Self.answered.reading.value)).held.diagnostics
      : PromptSet.read(source, offering: ["unheard", "judged"]).held.diagnostics
    return String(DiagnosticText(source).text(of: diagnostics).dropLast())
  }
}

extension Told.File {
  private static let head = "broach: 1\ntitle: t\n"

  static func bytes(_ bytes: [UInt8]) -> Self { .init(bytes: bytes) }

  static func whole(_ text: String) -> Self { .bytes(Array(text.utf8)) }

  /// A text with a draft behind it.
  static func withDraft(_ text: String) -> Self { .whole(text + TestScript.defaultDrafts) }

  /// A set around its steps.
  static func steps(_ text: String) -> Self { .withDraft("\(head)steps:\n\(text)") }

  /// A set with some keys of its own.
  static func top(_ text: String) -> Self { .withDraft("\(head)\(text)steps:\n  - say: x") }

  /// A set with more of its own behind its drafts.
  static func behindASet(_ text: String) -> Self {
    .whole("\(head)steps:\n  - say: x\(TestScript.defaultDrafts)\(text)")
  }

  /// A question with what stands behind and below its `options:`.
  static func options(_ text: String) -> Self {
    .steps("  - ask: x\n    id: a\n    kind: choice\n    options:\(text)\n    short: yes")
  }

  /// A draft with some lines.
  static func body(_ text: String) -> Self {
    let rows = text.split(separator: "\n").map { "      \($0)\n" }.joined()
    return .whole(
      """
      \(head)steps:
        - ask: x
          id: moment
          kind: line
      drafts:
        - id: n
          kind: note
          body: |
      \(rows)
      """)
  }

  /// A step under a condition.
  static func condition(_ text: String) -> Self {
    .whole(
      """
      \(head)steps:
        - ask: What?
          id: moment
          kind: text
        - ask: Feel?
          id: feel
          kind: choices
          options:
            - hurt
            - angry and sad
        - ask: Which?
          id: which
          kind: choice
          options:
            - one, two
            - other
        - ask: Size?
          id: size
          kind: scale
          options:
            - small
            - large
        - when: \(text)
          say: x\(TestScript.defaultDrafts)
      """)
  }

  /// Answers to the set below.
  static func answers(_ text: String) -> Self {
    .init(bytes: Array(text.utf8), isAnswers: true)
  }
}

extension Told {
  private static let answered = TestScript.steps(
    """
      - ask: What?
        id: moment
        kind: text
      - ask: Which of it?
        id: picked
        kind: pick
        of: moment
        most: 2
      - ask: Feel?
        id: feel
        kind: choices
        most: 2
        options:
          - hurt
          - sad
          - label: none of these
            alone: yes
      - ask: Hope?
        id: hope
        kind: choice
        own-words: no
        options:
          - maybe
          - no
    """)
}
