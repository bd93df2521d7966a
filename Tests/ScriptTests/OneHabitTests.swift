import Foundation
import TestSupport
import Testing
import Text

@testable import Script

/// What one slip does to a whole file: it is told once, and nothing comes of it.
@Suite("One habit all through a file")
struct OneHabitTests {
  private static let rows = FormatSet.text.split(
    separator: "\n", omittingEmptySubsequences: false
  ).map(String.init)

  /// The file with other white space before each line.
  private static func indented(_ indent: (_ depth: Int, _ row: String) -> String) -> String {
    rows.map { row in
      let depth = row.prefix { $0 == " " }.count
      return depth == row.count ? "" : indent(depth, row) + row.dropFirst(depth)
    }.joined(separator: "\n")
  }

  private func codes(_ text: String) -> [String] {
    TestScript(text).findings.map { String($0.split(separator: " ").last ?? "") }
  }

  @Test(arguments: [2, 3, 4])
  func `of setting everything in further is one error`(times: Int) {
    let text = Self.indented { depth, _ in String(repeating: " ", count: depth * times) }
    #expect(codes(text) == ["too-deep"])
  }

  @Test(arguments: [4])
  func `of tabs of another width is one error`(width: Int) {
    let text = Self.indented { depth, _ in
      let columns = depth / 2 * width / 2
      return String(repeating: "\t", count: columns / width)
        + String(repeating: " ", count: columns % width)
    }
    #expect(codes(text) == ["mixed-indentation"])
  }

  @Test func `of tabs is one warning`() {
    let text = Self.indented { depth, _ in String(repeating: "\t", count: depth / 2) }
    #expect(codes(text) == ["tab"])
  }

  @Test(arguments: ["```", "```yaml", "~~~"])
  func `of a fence around it is one error`(fence: String) {
    #expect(codes("\(fence)\n\(FormatSet.text)\(fence.prefix(3))\n") == ["document-mark"])
  }

  @Test(
    "of another mark for one dash is one error",
    arguments: ["–\u{A0}", "•\t", "--", "-\u{A0}", "●", "o", "+", "—"])
  func dashes(_ mark: String) {
    let spaced = mark.hasSuffix("\u{A0}") || mark.hasSuffix("\t") ? mark : mark + " "
    let text = FormatSet.text.replacing(
      "  - ask: What would help?", with: "  \(spaced)ask: What would help?")
    #expect(codes(text) == ["bullet"])
  }

  @Test func `of curly marks and dashes from a word processor is told once a line`() {
    let text = FormatSet.text.replacing(
      "  - ask: What would help?", with: "  –\u{A0}ask: “What would help?”")
    #expect(codes(text) == ["bullet"])
  }

  @Test(
    "of other marks for all dashes is one error",
    arguments: ["•\t", "–\u{A0}", "* ", "● ", "-- ", "+ "])
  func allDashes(_ mark: String) {
    let text = FormatSet.text.split(separator: "\n", omittingEmptySubsequences: false).map { row in
      let depth = row.prefix { $0 == " " }.count
      let isKey = row.contains(": ")
      guard row.dropFirst(depth).hasPrefix("- "), isKey || mark != "+ " else { return String(row) }
      return row.prefix(depth) + mark + row.dropFirst(depth + 2)
    }
    #expect(codes(text.joined(separator: "\n")) == ["bullet"])
  }

  @Test func `of spaces of another kind is one error`() {
    let text = Self.indented { depth, _ in String(repeating: "\u{A0}", count: depth) }
    #expect(codes(text) == ["no-break-space"])
  }
}

@Suite("A row broken off from the one above")
struct BrokenRowTests {
  @Test(arguments: [
    ("        words: listen before you answer", "        words: listen before\nyou answer"),
    (
      "    help: Start anywhere. It can be one line.",
      "    help: Start anywhere.\nIt can be one line."
    ),
    ("      - hurt\n", "      - hurt\nand sad\n"),
  ])
  func `is one error, and what goes on behind it is read`(_ before: String, _ after: String) throws
  {
    let text = FormatSet.text
    let place = try #require(text.range(of: before))
    let script = TestScript(text.replacingCharacters(in: place, with: after))
    #expect(script.findings.map { $0.suffix(10) } == ["stray-text"])
  }
}

@Suite("A name that was changed in one place")
struct RenamedTests {
  @Test func `is one error with all its places, and the new one is known`() {
    let script = TestScript(
      FormatSet.text.replacing("    id: moment", with: "    id: first"))
    let findings = script.reading.diagnostics.all
    #expect(findings.map(\.code.rawValue) == ["unknown-blank"])
    #expect(findings.first?.help == "did you mean the new 'first'?")
    #expect((findings.first?.notes.count ?? 0) >= 4)
  }

  @Test func `is one error where another question took it, and what was meant is known`() {
    let script = TestScript(
      FormatSet.text.replacing("    id: moment", with: "    id: feel"))
    let findings = script.reading.diagnostics.all
    #expect(findings.map(\.code.rawValue) == ["duplicate-id"])
    #expect(findings.first?.help == "give one of the two another id; did you mean 'moment'?")
  }

  @Test func `is one error of an option, too`() {
    let script = TestScript(
      FormatSet.text.replacing("      - angry\n", with: "      - cross\n")
        .replacing("          Please {ask}.", with: "          Please {ask}.")
        .replacing(
          "      {anger}", with: "      [when feel includes \"angry\"] I am.\n      {anger}"))
    let findings = script.reading.diagnostics.all
    #expect(findings.map(\.code.rawValue) == ["unknown-option"])
    #expect(findings.first?.notes.count == 1)
  }
}

@Suite("A list below a text")
struct ListBelowTextTests {
  @Test(
    "is one error that can be mended",
    arguments: [
      ("    title: An email", "    title: An email\n      - or a letter"),
      (
        "    help: Start anywhere. It can be one line.",
        "    help: You can say\n      - what\n      - how"
      ),
      (
        "title: Something you said did not land", "title: Something you said\n  - that did not land"
      ),
    ])
  func told(_ before: String, _ after: String) throws {
    let text = FormatSet.text
    let place = try #require(text.range(of: before))
    let script = TestScript(text.replacingCharacters(in: place, with: after))
    #expect(script.findings.map { $0.suffix(8) } == ["too-deep"])
    #expect(script.helps[0].hasPrefix("to go on with the text in lines, write | after"))
  }
}

@Suite("A list at its key's own depth")
struct ListBesideKeyTests {
  @Test func `is ended by a key that what is around it lacks`() {
    let script = TestScript(
      """
      broach: 1
      title: t
      steps:
        - ask: A?
          id: a
          kind: line
        - steps:
          - when: a is answered
            ask: B?
            id: b
            kind: line
          - when: not a is answered
            ask: C?
            id: c
            kind: line
          when: a is answered or not a is answered
      drafts:
        - id: d
          kind: note
          body: "{a}"

      """)
    #expect(script.findings == [])
    #expect(script.reading.value?.steps.count == 3)
  }
}
