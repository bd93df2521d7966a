import Script

/// A template in parts that do not depend on each other: each line with its `or:` lines.
///
/// What one answer does to a draft shows in the parts that name its question; rendering these
/// alone keeps trying every answer linear in the set.
struct Excerpts {
  let template: DraftTemplate
  /// Whether the draft looks at answers at all; one that does not says the same to everybody.
  let dependsOnAnswers: Bool
  private var parts: [[DraftTemplate.Line]] = []
  private var partsOfQuestion: [QuestionID: [Int]] = [:]
  private let namedInSubject: Set<QuestionID>
  /// What any part, the subject or the condition names.
  let questions: Set<QuestionID>

  init(_ template: DraftTemplate) {
    self.template = template
    namedInSubject = Self.questions(in: template.subject ?? [])
    for line in template.paragraphs.joined() {
      if line.isAlternative, let last = parts.indices.last {
        parts[last].append(line)
      } else {
        parts.append([line])
      }
    }
    for (place, part) in parts.enumerated() {
      var named: Set<QuestionID> = []
      for line in part {
        named.formUnion(Self.questions(in: line.segments))
        named.formUnion(line.when?.questions ?? [])
      }
      for question in named { partsOfQuestion[question, default: []].append(place) }
    }
    dependsOnAnswers = !partsOfQuestion.isEmpty
    questions = (template.when?.questions ?? []).union(namedInSubject)
      .union(partsOfQuestion.keys)
  }

  /// The template with nothing in its body but what names these questions.
  func naming(_ questions: [QuestionID]) -> DraftTemplate {
    var excerpt = template
    let places = Set(questions.flatMap { partsOfQuestion[$0] ?? [] })
    excerpt.paragraphs = places.sorted().map { parts[$0] }
    if namedInSubject.isDisjoint(with: questions) { excerpt.subject = nil }
    return excerpt
  }

  /// Whether the author let a line of the body depend on this very option.
  func names(option: OptionID, of question: QuestionID) -> Bool {
    parts.joined().contains { $0.when?.names(option: option, of: question) ?? false }
  }

  private static func questions(in segments: [DraftTemplate.Segment]) -> Set<QuestionID> {
    Set(
      segments.compactMap { segment in
        guard case .blank(let blank) = segment, case .question(let question) = blank.source else {
          return nil
        }
        return question
      })
  }
}
