import Foundation
import TestSupport
import Testing
import Text

@testable import Script

/// The smallest text of each finding, and that text mended, as the reader alone sees them.
@Suite("The pages of findings, to the reader")
struct FindingPageTests {
  private static let guide: FindingGuide = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../prompts/findings.yaml")
    let bytes = (try? Data(contentsOf: file)).map(Array.init) ?? []
    return FindingGuide.read(SourceText(name: "findings.yaml", bytes: bytes)).value
      ?? FindingGuide()
  }()

  private static func reading(_ text: String) -> (source: SourceText, found: Diagnostics) {
    let source = SourceText(name: "set.yaml", text: text)
    let reading = PromptSet.read(
      source, offering: ["unheard", "judged"], languages: .prompts)
    return (source, reading.diagnostics)
  }

  /// What a person reads of each, caret and help too; nothing where only a walk through the set
  /// shows it.
  @Test func `are told of in these words`() throws {
    let pages = Self.guide.pages.filter { $0.wrong != nil }
    #expect(pages.count > 80)
    let told = pages.map { page in
      let (source, found) = Self.reading(page.wrong ?? "")
      return "== \(page.code)\n\(DiagnosticText(source).text(of: found))\n"
    }
    #expect(
      try MadeFile.isFresh("Tests/ScriptTests/Slips/pages.txt", as: told.joined()),
      "\(MadeFile.howToMake)")
  }

  @Test func `have a text that is right`() {
    for page in Self.guide.pages {
      guard let right = page.right, right.hasPrefix("broach: 1\n") else { continue }
      #expect(!Self.reading(right).found.hasErrors, "\(page.code)")
    }
  }
}
