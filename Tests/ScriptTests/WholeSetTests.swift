import Foundation
import TestSupport
import Testing
import Text

@testable import Script

@Suite("A whole set")
struct WholeSetTests {
  @Test func `is read with its questions, options, conditions, drafts and examples`() throws {
    let script = TestScript(FormatSet.text)
    #expect(script.findings == [])
    let set = try #require(script.reading.value)
    #expect(set.questions.map(\.id) == ["moment", "feel", "ask", "anger"])
    #expect(set.questions[1].kind == .choices(most: 3, ownWords: true))
    #expect(set.questions[1].options.map(\.label) == ["hurt", "small", "angry", "no words yet"])
    #expect(set.questions[1].options[3].alone)
    #expect(set.steps.count == 5)
    #expect(set.steps[4].when == .chosen(question: 1, option: 2))
    #expect(set.drafts.map(\.id) == ["email", "card"])
    #expect(set.drafts[0].paragraphs.map(\.count) == [1, 4, 1])
    #expect(set.drafts[0].paragraphs[1].map(\.isAlternative) == [false, true, true, false])
    #expect(set.examples[1].sheet.answers[1] == .chosen([.option(2)]))
    #expect(set.examples[1].sheet.included == [3])
  }
}
