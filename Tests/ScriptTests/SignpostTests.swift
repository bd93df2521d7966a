import Script
import TestSupport
import Testing
import Text

@Suite("The help card")
struct SignpostTests {
  private static let text = """
    signpost: 1
    checked: 2026-11-20
    always: Always.
    places:
      - countries:
          - AA
        text: In A.
        brief: Brief A.
      - countries:
          - BB
          - BC
        text: In B.
    elsewhere: Elsewhere.
    brief: Brief.
    brief-elsewhere: Brief elsewhere.
    wait: Wait.
    crossed: Crossed.
    """

  private func card(_ text: String = text) throws -> Signpost {
    let source = SourceText(name: "signpost.yaml", text: text)
    let reading = Signpost.read(source).held
    #expect(DiagnosticText(source).text(of: reading.diagnostics) == "")
    return try #require(reading.value)
  }

  @Test(arguments: [
    (nil, ["In A.", "In B.", "Elsewhere."]), ("AA", ["In A.", "In B.", "Elsewhere."]),
    ("BC", ["In B.", "In A.", "Elsewhere."]), ("DE", ["Elsewhere.", "In A.", "In B."]),
  ])
  func `what is for one's own country comes first`(country: String?, lines: [String]) throws {
    #expect(try card().directions(for: country) == lines)
  }

  @Test(arguments: [
    (nil, "Brief."), ("AA", "Brief A."), ("BB", "Brief."), ("DE", "Brief elsewhere."),
  ])
  func `the one line is for one's own country`(country: String?, brief: String) throws {
    #expect(try card().brief(for: country) == brief)
  }

  @Test func `one line for all is enough`() throws {
    let text = Self.text.split(separator: "\n").filter { !$0.contains("Brief ") }
    let card = try card(text.joined(separator: "\n"))
    for country in [nil, "AA", "DE"] { #expect(card.brief(for: country) == "Brief.") }
  }
}
