import Script
import Text

/// Which lines of a draft greet or sign twice, since the text in it does so itself.
///
/// Each half goes by itself, and no line goes on which an answer stands.
struct OwnCourtesies {
  /// By paragraph and line of the template.
  private var dropped: Set<[Int]> = []

  /// None.
  init() {}

  /// - Parameter questions: what stands in the draft; of texts, the whole answer does.
  init(_ template: DraftTemplate, holding questions: [QuestionID], _ answers: Answers) {
    let courtesies = questions.compactMap { answers.courtesies(of: $0) }
    let greets =
      courtesies.contains { $0.hasGreeting } || questions.contains { answers.greetsInLine($0) }
    if greets { dropGreeting(template) }
    if courtesies.contains(where: { $0.hasClosing }) { dropSignature(template, answers.set.lists) }
  }

  /// Whether nothing is dropped.
  var isEmpty: Bool { dropped.isEmpty }

  /// Whether a line is dropped.
  func drops(_ paragraph: Int, _ line: Int) -> Bool { dropped.contains([paragraph, line]) }

  /// A template without the lines that are dropped, to see what it still asks for.
  func rest(of template: DraftTemplate) -> DraftTemplate {
    var rest = template
    for (place, paragraph) in template.paragraphs.enumerated() {
      rest.paragraphs[place] = paragraph.enumerated().filter { !drops(place, $0.offset) }
        .map { $0.element }
    }
    return rest
  }

  /// The first line with the therapist's name and no answer, and its `or:` lines.
  private mutating func dropGreeting(_ template: DraftTemplate) {
    for (paragraph, lines) in template.paragraphs.enumerated() {
      let first = lines.firstIndex {
        $0.names(.therapist) && $0.blanks.allSatisfy { $0 == .therapist }
      }
      guard let first else { continue }
      drop(first, in: lines, of: paragraph)
      return
    }
  }

  /// The lines with their own name and no answer, with a closing right above them.
  private mutating func dropSignature(_ template: DraftTemplate, _ lists: LanguageLists) {
    var above: (paragraph: Int, line: Int)?
    for (paragraph, lines) in template.paragraphs.enumerated() {
      for (place, line) in lines.enumerated() {
        if line.names(.me), !line.holdsAnswer {
          if let above, template.paragraphs[above.paragraph][above.line].isClosing(lists) {
            dropped.insert([above.paragraph, above.line])
          }
          drop(place, in: lines, of: paragraph)
        }
        above = (paragraph, place)
      }
    }
  }

  private mutating func drop(_ first: Int, in lines: [DraftTemplate.Line], of paragraph: Int) {
    dropped.insert([paragraph, first])
    for place in lines.indices.dropFirst(first + 1) {
      guard lines[place].isAlternative else { return }
      if !lines[place].holdsAnswer { dropped.insert([paragraph, place]) }
    }
  }
}

extension DraftTemplate.Line {
  /// Where the words of its blanks come from.
  fileprivate var blanks: [DraftTemplate.Blank.Source] {
    segments.compactMap { if case .blank(let blank) = $0 { blank.source } else { nil } }
  }

  fileprivate func names(_ source: DraftTemplate.Blank.Source) -> Bool { blanks.contains(source) }

  fileprivate var holdsAnswer: Bool {
    blanks.contains { if case .question = $0 { true } else { false } }
  }

  /// Whether it is a closing: one of the list, or words of the set that end in a comma.
  func isClosing(_ lists: LanguageLists) -> Bool {
    guard segments.count == 1, case .words(let words) = segments[0] else { return false }
    return words.trimmedAtEnd.last == "," || Courtesies.isClosing(words, lists)
  }
}
