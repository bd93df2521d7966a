import Foundation
import Testing
import Text

@testable import Script

@Suite("A body of several lines")
struct BodyFormTests {
  private func script(_ body: String) -> TestScript {
    TestScript(
      """
      broach: 1
      title: t
      steps:
        - ask: What?
          id: wish
          kind: line
      drafts:
        - id: n
          kind: email
      \(body)
      """)
  }

  @Test(
    "without | is one error, at its key",
    arguments: [
      "    body:\n      Hi,\n      I wish {wish}.",
      "    body: Hi,\n      I wish {wish}.\n      or: Nothing.",
      "    body: Hi,\n\n      I wish {wish}.\n\n      Yours",
      "    body:\n      Hi,\n\n      I wish {wish}.\n",
      "    body:\n      Hi,\n      # a note\n      I wish {wish}.",
      "    body: >\n      Hi,\n      I wish {wish}.",
      "    body: >\n      Hi,\n\n      I wish {wish}.",
    ])
  func running(_ body: String) {
    let found = script(body).findings.filter { !$0.hasSuffix("near-miss") }
    #expect(found == ["10:5 lines-run-together"])
  }

  @Test func `is read line by line all the same, so that all else is told too`() {
    let found = script("    body:\n      Hi,\n      I wish {wihs}.\n      or: Nothing.").findings
    #expect(found == ["10:5 lines-run-together", "12:15 unknown-blank"])
  }

  @Test(
    "may be one line",
    arguments: [
      "    body: I wish {wish}.", "    body:\n      I wish {wish}.",
      "    body: >\n      I wish {wish}.",
      "    body: I wish {wish}.\n      # a note",
      "    body: \"I wish {wish}.\"", "    body: |\n      Hi,\n\n      I wish {wish}.",
    ])
  func right(_ body: String) {
    #expect(script(body).findings == [])
  }

  @Test(
    "is the only place for braces, with the subject",
    arguments: [
      ("title: t", "title: For {me}"), ("ask: What?", "ask: What, {me}?"),
      ("ask: What?", "say: Hi {therapist}"), ("kind: line", "kind: line\n    help: See {wish}"),
      ("kind: line", "kind: line\n    stem: \"{wish}\""),
      ("kind: line", "kind: choice\n    options:\n      - a {wish}\n      - b"),
      ("kind: line", "kind: choice\n    options:\n      - label: a\n        words: the {wish}"),
      ("title: t", "title: t\nopening: Hello }"), ("title: t", "title: t\nsources:\n  - A {2016}"),
      ("    kind: email", "    kind: email\n    title: An {wish}"),
    ])
  func braces(_ before: String, _ after: String) throws {
    let text = script("    subject: \"{wish}\"\n    body: I wish {wish}.").source.text
    let place = try #require(text.range(of: before))
    let codes = TestScript(text.replacingCharacters(in: place, with: after)).reading.diagnostics.all
    #expect(codes.filter { $0.code == .braceOutsideBody }.count == 1)
    let others = Set(codes.map(\.code.rawValue)).subtracting([
      "brace-outside-body", "misplaced-key", "unknown-blank",
    ])
    #expect(others.isEmpty)
  }
}

extension SourceText {
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
