import Script
import TestSupport
import Text
import Walkthrough

/// Builds sets in a few words, for tests.
struct SetBuilder {
  var set = PromptSet()

  init(language: String? = nil) {
    set.language = language
    set.lists = LanguageGuide.prompts.lists(for: language)
  }

  /// Adds a question and the step that asks it.
  mutating func ask(
    _ id: String, _ kind: Question.Kind = .line, options: [AnswerOption] = [], stem: String? = nil,
    isPrivate: Bool = false, isShort: Bool = false, when: Condition? = nil
  ) {
    var question = Question(id: id, prompt: "\(id)?", kind: kind)
    question.options = options
    question.stem = stem
    question.isPrivate = isPrivate
    question.isShort = isShort
    question.span = SourceRange(at: 1000 + set.questions.count)
    set.steps.append(Step(.ask(set.questions.ids.upperBound), when: when))
    set.questions.append(question)
  }

  mutating func step(_ act: Step.Act, when: Condition? = nil) {
    set.steps.append(Step(act, when: when))
  }

  /// Adds a draft from a body as an author writes it.
  /// - Parameter conditions: what stands for `[1]`, `[2]`, … at the beginning of a line.
  mutating func draft(
    _ kind: DraftTemplate.Kind, _ body: String, subject: String? = nil, when: Condition? = nil,
    isPrivate: Bool = false, conditions: [Condition] = []
  ) {
    var draft = DraftTemplate(id: "\(kind)\(set.drafts.count)", kind: kind)
    let reader = BodyText(questions: set.questions.map(\.id), conditions: conditions)
    draft.paragraphs = reader.paragraphs(of: body)
    draft.subject = subject.map { reader.segments(of: $0[...]) }
    draft.when = when
    draft.isPrivate = isPrivate
    draft.span = SourceRange(at: 2000 + set.drafts.count)
    set.drafts.append(draft)
  }
}

extension Answer {
  /// The first and further options of a question.
  static func options(_ places: Int...) -> Answer { .chosen(places.map { .option(OptionID($0)) }) }
  /// Own words.
  static func own(_ words: String...) -> Answer { .chosen(words.map { .own($0) }) }
}

/// The text of the first draft of a set.
func text(_ set: PromptSet, _ given: [QuestionID: Answer], names: Names = Names()) -> String? {
  Draft.compose(0, from: Answers(set, given: given, names: names), today: "2026-11-20")?.text
}
