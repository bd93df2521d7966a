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

  @Test(
    "of keys that are written otherwise is one error",
    arguments: ["title|Title", ": | = ", ": |:", ": | : "])
  func keys(_ change: String) {
    let parts = change.split(separator: "|").map(String.init)
    let isCapital = parts[0] == "title"
    let text = Self.rows.map { row in
      let keys = ["ask", "id", "kind", "title", "help"]
      let start = row.drop { $0 == " " || $0 == "-" }
      guard let key = keys.first(where: { start.hasPrefix("\($0): ") }) else { return row }
      let before = row.dropLast(start.count)
      let rest = start.dropFirst(key.count + 2)
      return isCapital
        ? "\(before)\(key.prefix(1).uppercased())\(key.dropFirst()): \(rest)"
        : "\(before)\(key)\(parts[1])\(rest)"
    }.joined(separator: "\n")
    #expect(codes(text) == ["malformed-key"])
  }

  @Test(
    "of pasting options without their dashes is one error at the first",
    arguments: ["", "o\t", "•\t", "• "])
  func pasted(_ mark: String) {
    let text = FormatSet.text.replacing(
      "      - hurt\n      - small\n      - angry\n",
      with: "\(mark)hurt\n\(mark)small\n\(mark)angry\n")
    #expect(TestScript(text).findings.map { $0.suffix(15) } == ["1 list-expected"])
  }

  @Test(
    "of a name for the file's own list is one error there",
    arguments: ["Drafts:", "DRAFTS:", "Entwürfe:", "briefe:"])
  func lists(_ name: String) {
    let found = codes(FormatSet.text.replacing("\ndrafts:\n", with: "\n\(name)\n"))
    #expect(found == ["malformed-key"] || found == ["unknown-key"])
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

  @Test func `is one error of a draft that examples name, and the new one is known`() throws {
    let examples = (1...4).map { _ in
      "  - answers:\n      moment: It was late\n    drafts:\n      letter: x\n"
    }.joined()
    let rest = FormatSet.text.components(separatedBy: "\nexamples:\n")[0]
    let old = try #require(rest.range(of: "  - id: ", options: .backwards))
    let id = rest[old.upperBound...].prefix { !$0.isWhitespace }
    let script = TestScript(rest + "\nexamples:\n" + examples.replacing("letter", with: "nowhere"))
    #expect(!id.isEmpty)
    #expect(script.findings.map { $0.suffix(13) } == ["unknown-draft"])
    #expect(script.reading.diagnostics.all[0].notes.count == 3)
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
