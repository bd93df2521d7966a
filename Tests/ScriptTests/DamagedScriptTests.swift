import TestSupport
import Testing
import Text

@testable import Script

@Suite("A damaged script")
struct DamagedScriptTests {
  private static let pieces = [
    " ", "  ", "\t", "\n", "- ", "-", ":", ": ", "#", "|", ">", "\"", "'", "{", "}", "[when ", "]",
    "or: ", "\\", "é", "\u{A0}", "\u{200D}", "•", "steps:", "  options:", "id: a", "kind: pick",
    "answers:", "0", "\r\n", "(", "not ", "👩‍👧",
  ]

  @Test(.timeLimit(.minutes(15))) func `never stops the reader, which says where it is wrong`() {
    var numbers = SeededNumbers()
    for _ in 0..<3_000 {
      var text = Array(FormatSet.text.unicodeScalars)
      for _ in 0..<Int.random(in: 1...8, using: &numbers) {
        let start = Int.random(in: 0..<text.count, using: &numbers)
        let end = min(text.count, start + Int.random(in: 0...12, using: &numbers))
        let piece = Self.pieces.randomElement(using: &numbers) ?? ""
        text.replaceSubrange(start..<end, with: piece.unicodeScalars)
      }
      var string = String.UnicodeScalarView()
      string.append(contentsOf: text)
      let source = SourceText(name: "s", text: String(string))
      let reading = PromptSet.read(source)
      let findings = reading.diagnostics.all
      #expect((reading.value == nil) == reading.diagnostics.hasErrors)
      #expect(findings.map(\.span.start) == findings.map(\.span.start).sorted())
      #expect(findings.allSatisfy { 0 <= $0.span.start && $0.span.end <= source.bytes.count })
      #expect(findings.allSatisfy { $0.span.start <= $0.span.end })
    }
  }
}
