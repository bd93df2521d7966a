import Testing
import Text

struct DiagnosticTextTests {
  @Test func `a finding shows its place, its line and what to write`() {
    let source = SourceText(
      name: "first.yaml", text: "broach: 1\nsteps:\n  - aks: What happened?\n")
    let text = render(
      source,
      Diagnostic(
        .error, .init(rawValue: "unknown-key"), "'aks' is not a key of a step",
        at: SourceRange(21, 24),
        help: "write 'ask'"))
    #expect(
      text == """
        first.yaml:3:5: error: 'aks' is not a key of a step [unknown-key]
          3 |   - aks: What happened?
            |     ^^^
        help: write 'ask'

        """)
  }

  @Test(
    arguments: [
      (0, []), (1, []), (2, ["and here"]), (6, Array(repeating: "and here", count: 5)),
      (7, Array(repeating: "and here", count: 5) + ["and at one more place"]),
      (9, Array(repeating: "and here", count: 5) + ["and at 3 more places"]),
    ] as [(Int, [String])])
  func `of many places five are shown besides the first, and the others counted`(
    count: Int, messages: [String]
  ) {
    let spans = (0..<count).map { SourceRange($0 * 2, $0 * 2 + 1) }
    let notes = Diagnostic.notes(forFurther: spans)
    #expect(notes.map(\.message) == messages)
    #expect(notes.compactMap(\.span) == Array(spans.dropFirst().prefix(5)))
  }

  @Test func `notes show their own places and help keeps its lines`() {
    let source = SourceText(name: "a.yaml", text: "id: one\nid: two\n")
    let text = render(
      source,
      Diagnostic(
        .warning, .init(rawValue: "twice"), "'id' stands here twice", at: SourceRange(8, 10),
        notes: [.init("the first is here", at: SourceRange(0, 2)), .init("the first counts")],
        help: "write it once:\nid: one"))
    #expect(
      text == """
        a.yaml:2:1: warning: 'id' stands here twice [twice]
          2 | id: two
            | ^^
        a.yaml:1:1: note: the first is here
          1 | id: one
            | ^^
        note: the first counts
        help: write it once:
              id: one

        """)
  }

  @Test func `findings come in order of place with an empty line between`() {
    let source = SourceText(name: "a", text: "x\ny\n")
    let text = render(source, error("second", SourceRange(2, 3)), error("first", SourceRange(0, 1)))
    #expect(
      text == """
        a:1:1: error: first [e]
          1 | x
            | ^

        a:2:1: error: second [e]
          2 | y
            | ^

        """)
  }

  @Test func `carets stand under wide letters and marks`() {
    let source = SourceText(name: "a", text: "漢字 e\u{301} 👍 here")
    let here = source.bytes.count - 4
    #expect(
      render(source, error("there", SourceRange(here, here + 4))) == """
        a:1:9: error: there [e]
          1 | 漢字 e\u{301} 👍 here
            |           ^^^^

        """)
    #expect(
      render(source, error("there", SourceRange(0, 6))) == """
        a:1:1: error: there [e]
          1 | 漢字 e\u{301} 👍 here
            | ^^^^

        """)
  }

  @Test func `a stretch over several lines is marked on its first`() {
    let source = SourceText(name: "a", text: "one two\r\nthree\r\n")
    #expect(
      render(source, error("long", SourceRange(4, 14))) == """
        a:1:5: error: long [e]
          1 | one two
            |     ^^^

        """)
  }

  @Test(arguments: [
    (SourceRange(at: 0), "a:1:1", "^"), (SourceRange(at: 3), "a:1:4", "   ^"),
    (SourceRange(at: 99), "a:1:4", "   ^"),
    (SourceRange(-5, -1), "a:1:1", "^"), (SourceRange(2, 1), "a:1:3", "  ^"),
  ])
  func `a place between characters, or none at all, has one caret`(
    span: SourceRange, place: String, carets: String
  ) {
    let source = SourceText(name: "a", text: "abc")
    #expect(
      render(source, error("here", span))
        == "\(place): error: here [e]\n  1 | abc\n    | \(carets)\n")
  }

  @Test func `a byte order mark takes no column`() {
    let source = SourceText(name: "a", text: "\u{FEFF}abc")
    #expect(
      render(source, error("here", SourceRange(3, 6)))
        == "a:1:1: error: here [e]\n  1 | abc\n    | ^^^\n")
  }

  @Test func `a long line is cut around the caret`() {
    let filler = String(repeating: "word ", count: 400)
    let source = SourceText(name: "a", text: filler + "HERE " + filler)
    let start = filler.utf8.count
    let text = DiagnosticText(source, width: 40).text(of: [
      error("there", SourceRange(start, start + 4))
    ])
    #expect(
      text == """
        a:1:2001: error: there [e]
          1 | …ord word word word HERE word word word…
            |                     ^^^^

        """)
  }

  @Test(arguments: [40, 57, 100])
  func `no source line is wider than asked and the caret stands under what is meant`(width: Int) {
    let filler = String(repeating: "漢a👍e\u{301}", count: 300)
    for before in [0, 1, 7, 300] {
      for marked in [1, 3, 200] {
        let text = filler.prefix(before) + String(repeating: "X", count: marked) + filler
        let start = filler.prefix(before).utf8.count
        let source = SourceText(name: "a", text: String(text))
        let rows = DiagnosticText(source, width: width)
          .text(of: [error("m", SourceRange(start, start + marked))]).split(separator: "\n")
        #expect(rows.dropFirst().allSatisfy { CellWidth.of($0.dropFirst(6)) <= width })
        let pad = rows[2].dropFirst(6).prefix { $0 == " " }.count
        let shown = rows[1].dropFirst(6).prefix { $0 != "X" }
        #expect(CellWidth.of(shown) == pad)
      }
    }
  }

  @Test func `nothing from the source reaches the screen uncleaned`() {
    let foreign = "a\u{1B}[2J\u{9B}\u{202E}\u{7}\u{2028}\u{B}\tb"
    let source = SourceText(name: "n\u{1B}[1m\nx", text: foreign)
    let text = render(
      source,
      Diagnostic(
        .error, .init(rawValue: "e"), "'\(foreign)'", at: SourceRange(0, source.bytes.count),
        notes: [.init(foreign)], help: foreign))
    #expect(
      text.unicodeScalars.allSatisfy {
        $0 == "\n" || ![.control, .format, .lineSeparator].contains($0.properties.generalCategory)
      })
    #expect(text.hasPrefix("n[1m x:1:1: error: 'a[2J   b' [e]\n  1 | a[2J   b\n"))
  }

  @Test func `bytes that are not UTF-8 are shown as replaced`() {
    let source = SourceText(name: "a", bytes: [0x61, 0xFF, 0x62])
    #expect(
      render(source, error("bad", SourceRange(1, 2)))
        == "a:1:2: error: bad [e]\n  1 | a\u{FFFD}b\n    |  ^\n")
  }

  @Test(.timeLimit(.minutes(15)))
  func `findings on one endless line are told without delay, and not without end`() {
    let source = SourceText(name: "a", text: String(repeating: "é", count: 2_000_000))
    let findings = (0..<20_000).map { error("bad", SourceRange($0 * 200, $0 * 200 + 2)) }
    let text = DiagnosticText(source).text(of: Diagnostics(findings))
    #expect(text.split(separator: "\n").count == 3_004)
    #expect(text.contains("a:1:99901: error: bad"))
    #expect(text.contains("error: there are more mistakes than the 1000 above [more]"))
  }

  @Test func `that there are more is told behind all that is told`() {
    let errors = (0...1_000).map { error("bad", SourceRange($0 * 3, $0 * 3 + 1)) }
    let between = Diagnostic(.warning, .init(rawValue: "w"), "odd", at: SourceRange(2_999, 3_000))
    let all = Diagnostics(errors + [between]).all
    #expect(all.count == 1_002)
    #expect(all.last?.code.rawValue == "more")
    #expect(all.map(\.span.start) == all.map(\.span.start).sorted())
  }

  private func error(_ message: String, _ span: SourceRange) -> Diagnostic {
    Diagnostic(.error, .init(rawValue: "e"), message, at: span)
  }

  private func render(_ source: SourceText, _ findings: Diagnostic...) -> String {
    DiagnosticText(source).text(of: Diagnostics(findings))
  }
}

extension DiagnosticText {
  fileprivate func text(of findings: [Diagnostic]) -> String { text(of: Diagnostics(findings)) }
}
