import Script
import TestSupport
import Testing
import Text

@Suite("The catalog of the sets")
struct CatalogGuideTests {
  private static let text = """
    catalog: 1
    first:
      - small
      - large
    more:
      - late
    therapists:
      - mine
    harm: line
    waiting: rest
    looking-back: late
    """

  private func read(_ text: some StringProtocol) -> Reading<CatalogGuide> {
    CatalogGuide.read(SourceText(name: "catalog.yaml", text: String(text))).held
  }

  @Test func `it says which sets there are, in which order, and what for`() throws {
    let guide = try #require(read(Self.text).value)
    #expect(guide.first == ["small", "large"])
    #expect(guide.more == ["late"])
    #expect(guide.therapists == ["mine"])
    #expect([guide.harm, guide.waiting, guide.lookingBack] == ["line", "rest", "late"])
    #expect(guide.names == ["large", "late", "line", "mine", "rest", "small"])
  }

  @Test(arguments: [
    ("  - large", "  - small", "same-set", 4), ("harm: line", "harm: mine", "same-set", 9),
    ("waiting: rest", "waiting: line", "same-set", 10),
    ("looking-back: late", "looking-back: lat", "unlisted-set", 11),
    ("looking-back: late", "", "missing-key", 1), ("harm: line", "", "missing-key", 1),
    ("catalog: 1", "catalog: 2", "unknown-word", 1), ("more:", "moar:", "unknown-key", 5),
    ("harm: line", "harm:", "empty-text", 9),
  ])
  func `each mistake is told at its place`(
    old: String, new: String, code: String, line: Int
  ) throws {
    let text = Self.text.split(separator: "\n").map { $0 == old ? new : String($0) }
    let source = SourceText(name: "catalog.yaml", text: text.joined(separator: "\n"))
    let reading = CatalogGuide.read(source).held
    #expect(reading.value == nil)
    #expect(reading.diagnostics.all.map(\.code.rawValue) == [code])
    let shown = DiagnosticText(source).text(of: reading.diagnostics)
    #expect(shown.hasPrefix("catalog.yaml:\(line):"), "\(shown)")
  }

  @Test func `all mistakes are told in one run`() {
    let text = Self.text.dropLast(4) + "smal\nharm: mine\n"
    let codes = read(text.replacing("harm: line\n", with: "")).diagnostics.all.map(\.code.rawValue)
    #expect(codes == ["unlisted-set", "same-set"])
  }

  @Test func `a name that is nearly one is told with the one that was meant`() {
    let source = SourceText(
      name: "catalog.yaml", text: Self.text.dropLast(4) + "smal")
    let shown = DiagnosticText(source).text(of: CatalogGuide.read(source).held.diagnostics)
    #expect(shown.contains("help: did you mean 'small'?"))
  }

  @Test(arguments: [("catalog: 1\n", true), ("# a\n\ncatalog: 1\n", true), ("broach: 1\n", false)])
  func `it is known by its first key`(text: String, isOne: Bool) {
    #expect(CatalogGuide.isWritten(in: SourceText(name: "a", text: text)) == isOne)
  }
}
