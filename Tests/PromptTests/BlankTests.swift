import Script
import Testing

/// Somebody may type one word, a whole sentence, a question or two paragraphs into any blank.
@Suite("The blanks of the letters")
struct BlankTests {
  @Test(arguments: SetFile.all)
  func `what she types stands alone, or after a comma or a colon`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    for draft in set.drafts {
      for line in draft.paragraphs.joined() {
        for (before, question, after) in Self.blanks(of: line, in: set) where question.takesOwnWords
        {
          let holds = before.isEmpty || before.hasSuffix(",") || before.hasSuffix(":")
          #expect(
            holds || Self.feelings.contains(before), "\(file.name), \(draft.id): \(question.id)")
          #expect(
            after.isEmpty || after.hasPrefix("."), "\(file.name), \(draft.id): \(question.id)")
        }
      }
    }
  }

  @Test(arguments: SetFile.all)
  func `the beginning of a sentence is the one that stands in the letter`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    let lines = set.drafts.flatMap { $0.paragraphs.joined() }
    for question in set.questions {
      guard let stem = question.stem else { continue }
      let befores = lines.flatMap { Self.blanks(of: $0, in: set) }
        .filter { $0.question.id == question.id && !$0.before.isEmpty }.map(\.before)
      #expect(befores.contains { $0.lowercased().hasSuffix(stem.lowercased()) }, "\(question.id)")
    }
  }

  /// "I felt" takes a word, and "I felt it was my fault" as well.
  private static let feelings = ["I felt", "I feel"]

  private static func blanks(
    of line: DraftTemplate.Line, in set: PromptSet
  ) -> [(before: String, question: Question, after: String)] {
    line.segments.indices.compactMap { place in
      guard case .blank(let blank) = line.segments[place],
        case .question(let question) = blank.source
      else { return nil }
      return (
        words(at: place - 1, of: line), set.questions[question], words(at: place + 1, of: line)
      )
    }
  }

  private static func words(at place: Int, of line: DraftTemplate.Line) -> String {
    guard line.segments.indices.contains(place), case .words(let words) = line.segments[place]
    else { return "" }
    return words.split(separator: " ").joined(separator: " ")
  }
}

extension Question {
  fileprivate var takesOwnWords: Bool {
    switch kind {
    case .line, .text: true
    case .choice(let ownWords), .choices(_, let ownWords): ownWords
    case .scale, .pick: false
    }
  }
}
