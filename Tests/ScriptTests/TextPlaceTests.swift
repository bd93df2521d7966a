import Testing
import Text

@testable import Script

/// A text knows of each byte where it stands, in whatever form it was written.
@Suite("A text knows its place")
struct TextPlaceTests {
  private func mapped(_ written: String) throws -> (text: MappedText, source: [UInt8]) {
    let source = SourceText(name: "t", text: "broach: 1\ntitle: \(written)\n")
    let (tree, findings) = SurfaceReader.read(source, PromptSchema.schema)
    #expect(findings.isEmpty)
    let node = try #require(Fields<PromptSchema.TopKey>(of: SurfaceTree.root, in: tree)[.title])
    return (tree.mapped(node), source.bytes)
  }

  @Test(
    "whatever its form",
    arguments: [
      ("plain", "plain"), ("two words", "two words"), (#""quoted""#, "quoted"),
      (#""a \"b\" c""#, #"a "b" c"#), (#""back\\slash""#, #"back\slash"#), ("'it''s'", "it's"),
      ("one\n  two\n    three", "one two three"), ("|\n  a\n  b", "a\nb\n"),
      ("|\n    a\n      b\n\n    c\n\n", "a\n  b\n\nc\n"), (">\n  a\n  b\n\n  c", "a b\nc\n"),
      (">\n  a\n    b\n  c", "a\n  b\nc\n"), ("|\n\n  a", "\na\n"), (#""""#, ""), ("''", ""),
    ])
  func forms(_ written: String, _ read: String) throws {
    let (text, source) = try mapped(written)
    #expect(text.string == read)
    for at in text.range where ![0x20, 0x0A].contains(text.bytes[at]) {
      #expect(source[text.source(at)] == text.bytes[at])
    }
    if !text.isEmpty { #expect(text.span.end <= source.count) }
  }

  @Test func `and gives parts of it without blanks at either end`() throws {
    let (text, _) = try mapped("|\n   a b  \n\n   c")
    #expect(text.trimmed.string == "a b  \n\nc")
    let lines = text.lines.map { text.string($0) }
    #expect(lines == ["a b", "", "c", ""])
  }

  @Test func `line by line, to the last that has no end`() throws {
    let (text, _) = try mapped("a line")
    #expect(text.lines.map { text.string($0) } == ["a line"])
    let (empty, _) = try mapped(#""""#)
    #expect(empty.lines.map { empty.string($0) } == [""])
  }

  @Test func `also where hidden characters were taken out before it`() {
    let script = TestScript.steps("  - say: a\u{200B}\n  - aks: b\u{200B}c\u{200B}\n    id: d\n")
    #expect(
      script.findings
        == [
          "4:11 hidden-character", "5:5 unknown-key", "5:11 hidden-character",
          "5:13 hidden-character", "5:5 missing-key",
        ].sorted { place($0) < place($1) })
  }

  private func place(_ finding: String) -> Int {
    let parts = finding.split { $0 == ":" || $0 == " " }.compactMap { Int($0) }
    return parts[0] * 1_000 + parts[1]
  }
}

@Suite("A stretch in quotation marks")
struct QuotationTests {
  @Test(
    "begins and ends",
    arguments: [
      ("\"a\" b", "a", 3, true), ("“a” b", "a", 7, true), ("”a” b", "a", 7, true),
      ("\"a b", "a b", 4, false), ("“a", "a", 4, false), ("\"\"", "", 2, true),
      ("“a\"b”", "a\"b", 9, true), ("\"a”b\"", "a”b", 7, true),
    ])
  func stretch(_ text: String, _ inner: String, _ end: Int, _ isClosed: Bool) throws {
    let bytes = Array(text.utf8)
    let quotation = try #require(Quotation(at: 0, in: bytes, before: bytes.count))
    #expect(String(decoding: bytes[quotation.inner], as: UTF8.self) == inner)
    #expect(quotation.end == end)
    #expect(quotation.isClosed == isClosed)
  }

  @Test(arguments: ["a", "'a'", "‘a’", "«a»", "…", "–"])
  func `is none in other marks`(text: String) {
    let bytes = Array(text.utf8)
    #expect(Quotation(at: 0, in: bytes, before: bytes.count) == nil)
  }

  @Test func `ends where its text ends`() throws {
    let bytes = Array("\"a\" b".utf8)
    let quotation = try #require(Quotation(at: 0, in: bytes, before: 2))
    #expect(!quotation.isClosed)
    #expect(quotation.end == 2)
  }
}
