import Script

/// All answers to a set, with what stands, what is set aside, and what is private.
///
/// Made by a `Walk`, or from an answers file without one; drafts are composed from it.
package struct Answers: Sendable {
  package let set: PromptSet
  /// Every answer kept, set-aside ones among them, by the question's place.
  package let given: [Int: Answer]
  /// Private answers that were let into the drafts.
  package let included: Set<Int>
  package let names: Names
  /// What the person said of single answers, where it differs from the question's own mark.
  private let privacy: [Int: Bool]
  /// Answered questions that apply; nil where the conditions of the walk are taken as met.
  private let applying: Set<Int>?

  /// Answers as a walk holds them.
  package init(
    _ set: PromptSet, given: [Int: Answer], included: Set<Int> = [], privacy: [Int: Bool] = [:],
    names: Names = Names()
  ) {
    self.init(
      Course(set), of: set, given: given, included: included, privacy: privacy, names: names)
  }

  /// Answers from an answers file or an example; an answer whose question does not apply is set
  /// aside, as in a walk.
  package init(_ set: PromptSet, _ sheet: AnswerSheet) {
    self.init(Course(set), of: set, sheet)
  }

  /// The same along a course that is known, for whoever asks often.
  init(_ course: Course, of set: PromptSet, _ sheet: AnswerSheet) {
    self.init(
      course, of: set, given: sheet.answers, included: sheet.included,
      names: Names(therapist: sheet.therapist, me: sheet.me))
  }

  init(
    _ course: Course, of set: PromptSet, given: [Int: Answer], included: Set<Int>,
    privacy: [Int: Bool] = [:], names: Names
  ) {
    self.set = set
    self.given = given
    self.included = included
    self.privacy = privacy
    self.names = names
    applying = course.standing(given)
  }

  /// Answers with all conditions of the walk met, as `check` tries them one by one.
  init(_ set: PromptSet, meetingAllConditions given: [Int: Answer]) {
    self.set = set
    self.given = given
    included = []
    privacy = [:]
    names = Names()
    applying = nil
  }
}

extension Answers {
  /// The answer to a question; nil if it has none or is set aside.
  package func standing(_ question: Int) -> Answer? {
    guard let answer = given[question] else { return nil }
    return applying?.contains(question) ?? true ? answer : nil
  }

  /// Whether an answer waits because its question does not apply.
  package func isSetAside(_ question: Int) -> Bool {
    given[question] != nil && standing(question) == nil
  }

  /// Whether the answer to a question enters drafts only if included. The person's own word on
  /// it counts before the set's; a pick is private if its source is, whatever else was said.
  package func isPrivate(_ question: Int) -> Bool {
    guard set.questions.indices.contains(question) else { return true }
    if case .pick(let source, _) = set.questions[question].kind, source < question,
      isPrivate(source)
    {
      return true
    }
    return privacy[question] ?? set.questions[question].isPrivate
  }

  /// The answer as a draft sees it: private ones count as unanswered unless they were included,
  /// or the draft is itself private. A mere dash counts as unanswered too.
  package func shown(_ question: Int, inPrivateDraft: Bool) -> Answer? {
    guard let answer = standing(question), !answer.isMereDash else { return nil }
    if inPrivateDraft || included.contains(question) || !isPrivate(question) { return answer }
    return nil
  }

  /// The answer as the lines of a draft see it: whoever typed only "idk" has said nothing
  /// there. She is told of it, and can put it in.
  func said(_ question: Int, inPrivateDraft: Bool) -> Answer? {
    shown(question, inPrivateDraft: inPrivateDraft).flatMap {
      $0.isNonAnswer(to: set.questions[question], set.lists) ? nil : $0
    }
  }
}
