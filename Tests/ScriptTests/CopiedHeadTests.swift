import TestSupport
import Testing
import Text

@testable import Script

/// What a copied set still says of where it came from.
@Suite("The head of a copied set")
struct CopiedHeadTests {
  private static func findings(in text: String) throws -> [String] {
    let source = SourceText(name: "set.yaml", text: text)
    let set = try #require(PromptSet.read(source).value)
    return CopiedHeads(of: [Array(FormatSet.text.utf8)]).findings(in: set, source).map(\.message)
  }

  @Test func `is no news in the set itself`() throws {
    #expect(try Self.findings(in: FormatSet.text).isEmpty)
  }

  @Test func `is told of once the set was changed`() throws {
    let changed = FormatSet.text.replacing("What would help?", with: "What now?")
    #expect(
      try Self.findings(in: changed)
        == [
          "'title' and 'closest' and 'author' still say what stands in a set that comes with broach"
        ])
  }

  @Test func `is told of as far as it is the same`() throws {
    let changed = FormatSet.text.replacing(
      "title: Something you said", with: "title: What you said"
    )
    .replacing("closest: I felt", with: "closest: I was")
    #expect(
      try Self.findings(in: changed)
        == ["'author' still says what stands in a set that comes with broach"])
  }
}
