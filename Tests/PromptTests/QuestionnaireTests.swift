import Script
import TestSupport
import Testing
import Text

@Suite("The sets as they are kept with answers")
struct QuestionnaireTests {
  @Test(arguments: SetFile.all)
  func `nothing is lost but comments and examples`(file: SetFile) throws {
    let left = file.source.questionnaire
    var whole = try #require(file.reading.value)
    let set = try #require(PromptSet.read(left, languages: .prompts).value)
    whole.examples = []
    whole.lists = set.lists  // the language's, and not the set's
    #expect(Self.wording(of: set) == Self.wording(of: whole))
    let lines = left.text(SourceRange(0, left.bytes.count)).split(separator: "\n")
    #expect(!lines.contains { $0.hasPrefix("#") || $0.hasPrefix("examples") })
  }

  /// Everything a set says, without the places where it says so.
  private static func wording(of set: PromptSet) -> String {
    String(describing: set).replacing(/SourceRange\(start: \d+, end: \d+\)/, with: "SourceRange")
  }
}
