import Foundation
import Script
import TestSupport
import Testing
import Text
import Walkthrough

@testable import Mirror

/// A small set, somebody's answers to it, and the mirror that comes with the program.
struct MirrorSample {
  var all = ""
  var other: String?
  var hidden: String?
  var mine: String?
  var stemmed: String?
  var language = "en"
  var setMirror = "yes"
  var audience = "client"
  var kind = "email"
  var isPrivateDraft = false
  /// Lines of the draft, other than their text.
  var lines = "{other}\n\n{hidden}\n\n{mine}"
  var included = false

  init(_ all: String) { self.all = all }

  /// The file in `prompts/`, read once for all tests.
  private static let reading = Result {
    let file = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "prompts/mirror.yaml")
    let source = SourceText(name: "mirror.yaml", bytes: Array(try Data(contentsOf: file)))
    let reading = MirrorGuide.read(source)
    #expect(DiagnosticText(source).text(of: reading.diagnostics) == "")
    return try #require(reading.value)
  }

  private static let made = reading.map { Mirror($0) }

  static func guide() throws -> MirrorGuide { try reading.get() }

  /// The mirror that comes with the program.
  static func mirror() throws -> Mirror { try made.get() }

  func set() throws -> PromptSet {
    let body = "{all}\n\n\(lines)".split(separator: "\n", omittingEmptySubsequences: false)
      .map { "      \($0)" }.joined(separator: "\n")
    let text = """
      broach: 1
      title: A sample
      language: \(language)
      for: \(audience)
      mirror: \(setMirror)
      steps:
        - ask: What happened?
          id: all
          kind: text
        - ask: And?
          id: other
          kind: text
        - ask: In private?
          id: hidden
          kind: text
          private: yes
        - ask: Not to be mirrored?
          id: mine
          kind: text
          mirror: no
        - ask: And sorry?
          id: stemmed
          kind: line
          stem: I am sorry
      drafts:
        - id: draft
          kind: \(kind)
          private: \(isPrivateDraft ? "yes" : "no")
          body: |
      \(body)
      """
    let source = SourceText(name: "sample", bytes: Array(text.utf8))
    let reading = PromptSet.read(source, languages: .prompts)
    return try #require(reading.value, "\(DiagnosticText(source).text(of: reading.diagnostics))")
  }

  func answers() throws -> Answers {
    var given: [QuestionID: Answer] = [:]
    for (place, text) in [all, other, hidden, mine, stemmed].enumerated() {
      if let text, !text.isEmpty { given[QuestionID(place)] = .text(text) }
    }
    return Answers(try set(), given: given, included: included ? [2] : [])
  }

  /// What the mirror shows.
  func nudges(
    in name: String = "sample", edited: String? = nil,
    heeding decisions: WordingDecisions = .init()
  ) throws -> [Nudge] {
    let answers = try answers()
    let draft = try #require(Draft.compose(0, from: answers, today: "2026-11-20"))
    return try Self.mirror().look(
      at: draft, edited: edited, of: answers, in: name, heeding: decisions)
  }

  /// The ids of the patterns that are shown for a text.
  static func ids(_ text: String) throws -> [String] {
    try MirrorSample(text).nudges().map(\.key.pattern)
  }
}
