import Script
import Text

/// What might be better in a set, and is no fault.
struct Advice {
  private let set: PromptSet
  private(set) var all: [Diagnostic] = []
  private let told: Set<SourceRange>

  /// The most words that a sentence should have, and the grade at which most people read with ease.
  private static let mostWords = 25
  private static let highestGrade = 9.0

  /// - Parameter told: the lines of which it was told that they lead to an answer wrongly.
  init(_ set: PromptSet, besides told: Set<SourceRange> = []) {
    self.set = set
    self.told = told
    let isEnglish = LanguageTag.primary(set.language).elementsEqual("en")
    if !isEnglish, let language = set.language {
      all.append(.strangeFrame(language, at: set.languageSpan))
    }
    let wording = Wording(language: String(LanguageTag.primary(set.language)))
    for text in set.texts { look(at: text, wording) }
    if isEnglish { lookAtGrades() }
    lookAtLines()
    lookAtPrivacy()
    lookAtSilence()
  }
}

// MARK: - Texts

extension Advice {
  private mutating func look(at shown: ShownText, _ wording: Wording) {
    switch shown.key {
    case "sources":
      if !shown.text.isDated { all.append(.undatedSource(at: shown.span)) }
    case "ask", "say", "help", "checkpoint", "stop", "opening", "closing", "about", "because",
      "invitation", "replies":
      if let long = Self.longSentence(in: shown.text) {
        all.append(.longSentence(long, at: shown.span))
      }
      if shown.key == "ask", wording.asksTwice(shown.text) {
        all.append(.twoQuestions(at: shown.span))
      }
      if let word = wording.judgement(in: shown.text) {
        all.append(.judges(word, at: shown.span))
      }
      if let words = wording.device(in: shown.text) {
        all.append(.namesKeys(words, at: shown.span))
      }
    default: break
    }
  }

  /// How many words the longest sentence has, if it has too many.
  private static func longSentence(in text: String) -> Int? {
    guard text.utf8.count > mostWords * 2 else { return nil }
    let longest = PlainSentences.of(text).reduce(0) { max($0, PlainSentences.words(in: $1).count) }
    return longest > mostWords ? longest : nil
  }

  private mutating func lookAtGrades() {
    for question in set.questions {
      let text = question.prompt + "\n" + (question.help ?? "")
      let grade = ReadingGrade(text).grade
      guard grade > Self.highestGrade else { continue }
      all.append(.hardToRead(question.id, grade: Int(grade + 0.5), at: question.span))
    }
  }
}

// MARK: - Lines of drafts

extension Advice {
  /// Words that lead to a blank and want a certain beginning, where its question gives none.
  private mutating func lookAtLines() {
    var told = self.told
    for draft in set.drafts {
      for line in draft.paragraphs.joined() {
        guard let (question, words) = unbegun(line), told.insert(line.span).inserted else {
          continue
        }
        all.append(.wantsBeginning(set.questions[question].id, words, at: line.span))
      }
    }
  }

  private func unbegun(_ line: DraftTemplate.Line) -> (question: QuestionID, words: String)? {
    for (place, segment) in line.segments.enumerated() {
      guard case .blank(let blank) = segment, case .question(let question) = blank.source,
        place > 0, case .words(let before) = line.segments[place - 1]
      else { continue }
      switch set.questions[question].kind {
      case .line, .text: break
      case .choice, .choices, .scale, .pick: continue
      }
      let words = before.trimmed
      guard let last = words.last, last.isLetter || last.isNumber, !Wording.joins(words),
        !Stem.leads(set.questions[question].stem, to: before)
      else { continue }
      return (question, words)
    }
    return nil
  }
}

// MARK: - What stays private

extension Advice {
  /// The first answer that a letter would say is private, so that another line stands in for it.
  private mutating func lookAtPrivacy() {
    let nobody = Answers(set, given: [:])
    for draft in set.drafts where draft.base == nil && !draft.isPrivate {
      let lines = Array(draft.paragraphs.joined())
      guard let first = lines.firstIndex(where: { !$0.questions.isEmpty }),
        first + 1 < lines.count, lines[first + 1].isAlternative,
        let question = lines[first].questions.first(where: { nobody.isPrivate($0) })
      else { continue }
      all.append(
        .privateFirst(
          set.questions[question].id, at: set.questions[question].span, in: lines[first].span))
      return
    }
  }
}

// MARK: - Who says nothing

extension Advice {
  /// A letter that would only greet, where there is no other for whoever answers nothing.
  private mutating func lookAtSilence() {
    let nobody = Answers(set, given: [:])
    let drafts = set.drafts.ids.compactMap {
      Draft.compose($0, from: nobody, today: Rehearsal.today)
    }
    guard !drafts.contains(where: { $0.isCalledFor }) else { return }
    let greeting = drafts.first {
      $0.kind.isMail && !$0.paragraphs.isEmpty && set.drafts[$0.id].when == nil
    }
    guard let greeting else { return }
    let draft = set.drafts[greeting.id]
    all.append(.onlyGreets(draft.id, at: draft.span))
  }
}
