import Script

/// All answers to a set, with what stands, what is set aside, and what is private.
///
/// Made by a `Walk`, or from an answers file without one; drafts are composed from it.
package struct Answers: Sendable {
  private let shared: SharedSet
  /// Every answer kept, set-aside ones among them.
  package let given: [QuestionID: Answer]
  /// Private answers that were let into the drafts.
  package let included: Set<QuestionID>
  package let names: Names
  /// What the person said of single answers, where it differs from the question's own mark.
  private let privacy: [QuestionID: Bool]
  /// Answered questions that apply; nil where the conditions of the walk are taken as met.
  private let applying: Set<QuestionID>?
  private let unspoken: Unspoken
  /// Of texts, by their question: what is to be picked from, and how they greet and close. Empty
  /// where no more than one draft is made, which works them out itself.
  private let sentences: [QuestionID: [String]]
  private let courtesies: [QuestionID: Courtesies]

  /// Answers as a walk holds them.
  package init(
    _ set: PromptSet, given: [QuestionID: Answer], included: Set<QuestionID> = [],
    privacy: [QuestionID: Bool] = [:], names: Names = Names()
  ) {
    self.init(
      StepPlan(set), of: SharedSet(set), given: given, included: included, privacy: privacy,
      names: names)
  }

  /// Answers from an answers file or an example; an answer whose question does not apply is set
  /// aside, as in a walk.
  package init(_ set: PromptSet, _ sheet: AnswerSheet) {
    self.init(StepPlan(set), of: set, sheet)
  }

  /// The same along a plan that is known, for whoever makes several drafts of them.
  init(_ plan: StepPlan, of set: PromptSet, _ sheet: AnswerSheet) {
    self.init(
      plan, of: SharedSet(set), given: sheet.answers, included: sheet.included,
      names: Names(therapist: sheet.therapist, me: sheet.me), forSeveral: true)
  }

  init(
    _ plan: StepPlan, of shared: SharedSet, given: [QuestionID: Answer], included: Set<QuestionID>,
    privacy: [QuestionID: Bool] = [:], names: Names, forSeveral: Bool = false
  ) {
    let set = shared.set
    self.shared = shared
    self.given = given
    self.included = included
    self.privacy = privacy
    self.names = names
    unspoken = Unspoken(given, of: set)
    (sentences, courtesies) = forSeveral ? Self.texts(given, of: set, names) : ([:], [:])
    applying = plan.standing(given, besides: unspoken.nonAnswers, sentences, me: names.me)
  }

  /// Answers with all conditions of the walk met, as `check` tries them one by one.
  init(_ set: PromptSet, meetingAllConditions given: [QuestionID: Answer]) {
    shared = SharedSet(set)
    self.given = given
    included = []
    privacy = [:]
    names = Names()
    unspoken = Unspoken(given, of: set)
    (sentences, courtesies) = ([:], [:])
    applying = nil
  }

  private static func texts(_ given: [QuestionID: Answer], of set: PromptSet, _ names: Names)
    -> (sentences: [QuestionID: [String]], courtesies: [QuestionID: Courtesies])
  {
    var sentences: [QuestionID: [String]] = [:]
    var courtesies: [QuestionID: Courtesies] = [:]
    let lists = set.lists
    for (question, answer) in given {
      guard set.questions.ids.contains(question), case .text(let text) = answer,
        set.questions[question].kind == .text
      else { continue }
      if set.questions.contains(where: { $0.picks(from: question) }) {
        (sentences[question], courtesies[question]) = Sentences.toPickBesideCourtesies(
          from: text, lists, me: names.me)
      } else {
        courtesies[question] = Courtesies(of: text, lists, me: names.me)
      }
    }
    return (sentences, courtesies)
  }
}

extension Answers {
  package var set: PromptSet { shared.set }

  /// The answer to a question; nil if it has none or is set aside.
  package func standing(_ question: QuestionID) -> Answer? {
    guard let answer = given[question] else { return nil }
    return applying?.contains(question) ?? true ? answer : nil
  }

  /// Whether an answer waits because its question does not apply.
  package func isSetAside(_ question: QuestionID) -> Bool {
    given[question] != nil && standing(question) == nil
  }

  /// Whether the answer to a question enters drafts only if included. The person's own word on
  /// it counts before the set's; a pick is private if its source is, whatever else was said.
  package func isPrivate(_ question: QuestionID) -> Bool {
    guard set.questions.ids.contains(question) else { return true }
    if case .pick(let source, _) = set.questions[question].kind, source < question,
      isPrivate(source)
    {
      return true
    }
    return privacy[question] ?? set.questions[question].isPrivate
  }

  /// Whether no draft has anything of the answer to say, since only silent options were chosen.
  package func isSilent(_ question: QuestionID) -> Bool { unspoken.silent.contains(question) }

  /// The answer as a draft sees it: private ones count as unanswered unless they were included,
  /// or the draft is itself private. A mere dash counts as unanswered too, and so do silent
  /// options.
  package func shown(_ question: QuestionID, inPrivateDraft: Bool) -> Answer? {
    guard !unspoken.silent.contains(question) else { return nil }
    return admitted(question, inPrivateDraft).map { unspoken.others[question] ?? $0 }
  }

  /// The answer as the lines of a draft see it: whoever typed only "idk" has said nothing
  /// there. The person is told, and can put it in.
  func said(_ question: QuestionID, inPrivateDraft: Bool) -> Answer? {
    unspoken.nonAnswers.contains(question) ? nil : shown(question, inPrivateDraft: inPrivateDraft)
  }

  /// Whether a condition in a draft holds. A silent option is compared like any other, and is no
  /// answer.
  func meet(_ condition: Condition, inPrivateDraft: Bool) -> Bool {
    condition.holds {
      unspoken.nonAnswers.contains($0) ? nil : admitted($0, inPrivateDraft)
    } _: {
      said($0, inPrivateDraft: inPrivateDraft) != nil
    }
  }

  /// The whole answer, silent options among it; nil if it is none in this draft.
  private func admitted(_ question: QuestionID, _ inPrivateDraft: Bool) -> Answer? {
    guard let answer = standing(question), !unspoken.dashes.contains(question) else { return nil }
    if inPrivateDraft || included.contains(question) || !isPrivate(question) { return answer }
    return nil
  }

  /// The author's name for the doubt that is the whole answer; nil for any other answer.
  func doubt(of question: QuestionID) -> String? {
    guard case .chosen(let choices) = given[question], choices.count == 1 else { return nil }
    return option(choices[0], of: question)?.unsure
  }

  /// Whether the answer as a draft says it begins with an option that is a whole sentence.
  func isSentence(_ question: QuestionID) -> Bool {
    guard case .chosen(let choices) = unspoken.others[question] ?? given[question],
      let first = choices.first
    else { return false }
    return option(first, of: question)?.whole ?? false
  }

  private func option(_ choice: Answer.Choice, of question: QuestionID) -> AnswerOption? {
    guard case .option(let option) = choice, set.questions.ids.contains(question),
      set.questions[question].options.ids.contains(option)
    else { return nil }
    return set.questions[question].options[option]
  }

  /// The sentences a pick chooses from; empty for every other question.
  func sentences(for question: QuestionID) -> [String] {
    guard case .pick(let source, _) = set.questions[question].kind,
      case .text(let text) = given[source]
    else { return [] }
    return sentences[source] ?? Sentences.toPick(from: text, set.lists, me: names.me)
  }

  /// Which of these begin a paragraph of their text.
  func openingParagraphs(for question: QuestionID) -> Set<Int> {
    guard case .pick(let source, _) = set.questions[question].kind,
      case .text(let text) = given[source]
    else { return [] }
    return Sentences.openingParagraphs(in: text, set.lists, me: names.me)
  }

  /// How the answer to a `text` question greets and closes; nil for any other.
  func courtesies(of question: QuestionID) -> Courtesies? {
    guard set.questions.ids.contains(question), set.questions[question].kind == .text,
      case .text(let text) = given[question]
    else { return nil }
    return courtesies[question] ?? Courtesies(of: text, set.lists, me: names.me)
  }

  /// Whether a text, or what was picked first of one, greets in the line in which it goes on.
  func greetsInLine(_ question: QuestionID) -> Bool {
    guard set.questions.ids.contains(question) else { return false }
    let words: String? =
      switch (given[question], set.questions[question].kind) {
      case (.text(let text), .text): text
      case (.picked(let sentences), _): sentences.first
      default: nil
      }
    return words.map {
      Courtesies.beginsLetter($0, set.lists, therapist: names.therapist)
    } ?? false
  }
}
