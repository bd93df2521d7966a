import Script
import Testing

/// Somebody may type one word, a whole sentence, a question or two paragraphs into any blank.
@Suite("The blanks of the letters")
struct BlankTests {
  @Test(arguments: SetFile.all)
  func `what she types stands alone, or after a comma or a colon`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    for draft in set.drafts {
      for paragraph in draft.paragraphs {
        for (place, line) in paragraph.enumerated() {
          for (before, question, after) in Self.blanks(of: line, in: set)
          where question.takesOwnWords
            && !paragraph[..<place].isTaken(typed: question.id, line, set)
          {
            let holds = before.isEmpty || before.hasSuffix(",") || before.hasSuffix(":")
            #expect(
              holds || Self.beginnings.contains(before),
              "\(file.name), \(draft.id): \(question.id)")
            #expect(
              after.isEmpty || after.hasPrefix("."), "\(file.name), \(draft.id): \(question.id)")
          }
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

  /// "I felt" takes a word, and "I felt it was my fault" as well; so does "I wanted you to hear".
  private static let beginnings = ["I felt", "I feel", "I wanted you to hear"]

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

extension ArraySlice<DraftTemplate.Line> {
  /// Whether one of these lines, for which the next one stands in, says what is typed, so that the
  /// next says what is tapped alone.
  fileprivate func isTaken(typed id: String, _ next: DraftTemplate.Line, _ set: PromptSet) -> Bool {
    guard next.isAlternative, let last else { return false }
    let isSame =
      switch last.when {
      case .typed(let question): next.when == nil && set.questions[question].id == id
      case .and(let other, .typed(let question)):
        next.when == other && set.questions[question].id == id
      default: false
      }
    return isSame || dropLast().isTaken(typed: id, last, set)
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
