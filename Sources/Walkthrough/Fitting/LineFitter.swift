import Script
import Text

/// Puts the answers into the lines of one draft.
struct LineFitter {
  let answers: Answers
  let today: String
  /// Whether the draft receives private answers.
  let isPrivate: Bool
  let keepsLines: Bool
  private let listWords: ListWords
  /// Whether the person asked for what comes now, so that it stands there whatever it says.
  var isAdding = false
  /// The questions whose answers found a place.
  private(set) var questions: Set<QuestionID> = []
  /// The questions whose answers say no more than a doubt that stands already.
  private(set) var heldBack: Set<QuestionID> = []
  /// The doubts that the lines so far say.
  private var doubts: Set<String> = []

  init(_ template: DraftTemplate, _ answers: Answers, today: String) {
    self.answers = answers
    self.today = today
    isPrivate = template.isPrivate
    keepsLines = template.kind.keepsLines
    listWords = ListWords(answers.set.lists)
  }

  /// One line with its blanks filled in; nil if one of them stays empty.
  /// - Parameter isSubject: all of it must come to stand on one line.
  mutating func fit(_ segments: [DraftTemplate.Segment], isSubject: Bool = false) -> [Atom]? {
    var line: [Atom] = []
    var reached: [QuestionID] = []
    // A subject says what the body may say again, and what the person put in stands there anyway.
    var said = isSubject || isAdding ? nil : doubts
    var strength = FinalMark.Strength.none
    for (place, segment) in segments.enumerated() {
      switch segment {
      case .words(let words):
        if isSentence(place + 1, in: segments, after: said) {
          Self.endSentence(of: &line)
        } else {
          let endsLine = place + 1 == segments.count && words.trimmed == "."
          let dropsStop = strength == .full || strength == .face && endsLine
          line.append(.words(dropsStop ? FinalMark.droppingFirstStop(words) : words, .set))
        }
        strength = .none
      case .blank(let blank):
        strength = .none
        let isSentence = isSentence(place, in: segments, after: said)
        let isHeldBack = holdsBack(blank.source, &said)
        var around = surroundings(of: place, in: segments, isSubject, after: said)
        if isSentence { around.before = "" }
        if !isHeldBack, let answer = fitted(blank.source, around) {
          if answer.standsAlone { Self.removeStem(of: blank.source, answers.set, from: &line) }
          var atoms = answer.atoms
          if isSentence { FirstLetter.raise(in: &atoms, language: answers.set.language) }
          line += atoms
          strength = answer.strength
          if case .question(let question) = blank.source { reached.append(question) }
        } else if case .today = blank.source {
          line.append(.words(today, .set))
        } else if let fallback = blank.fallback {
          line.append(.words(fallback, .set))
        } else {
          return nil
        }
      }
    }
    questions.formUnion(reached)
    if let said { doubts = said }
    FirstLetter.raise(in: &line, language: answers.set.language)
    return line
  }

  /// Words that answer no question, with the line breaks that they have.
  func fit(words: String) -> [Atom] {
    var atoms: [Atom] = []
    for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = Substring(line).trimmed
      if !atoms.isEmpty { atoms.append(line.isEmpty ? .paragraph : .row) }
      if !line.isEmpty { atoms.append(.words(line, .aside)) }
    }
    FirstLetter.raise(in: &atoms, language: answers.set.language)
    return atoms
  }

  /// A line that is all of a text, in two: what the text says, and how it closes and signs. Nil
  /// for any other line.
  func parted(_ segments: [DraftTemplate.Segment]) -> (text: [Atom], closing: [Atom])? {
    guard
      let place = segments.firstIndex(where: { if case .blank = $0 { true } else { false } }),
      Self.isAlone(place, in: segments), case .blank(let blank) = segments[place],
      case .question(let question) = blank.source, case .text(let whole)? = answer(to: question),
      let (text, closing) = answers.courtesies(of: question)?.parted(whole)
    else { return nil }
    let around = surroundings(of: place, in: segments, false, after: nil)
    func atoms(_ text: String) -> [Atom] {
      FittedAnswer(.text(text), to: question, answers.set.questions[question], around)?.atoms ?? []
    }
    var said = atoms(text)
    FirstLetter.raise(in: &said, language: answers.set.language)
    return (said, atoms(closing))
  }

  /// Whether a condition holds in this draft, where private answers count as unanswered.
  func holds(_ condition: Condition?) -> Bool {
    condition.map { answers.meet($0, inPrivateDraft: isPrivate) } ?? true
  }

  private func fitted(_ source: DraftTemplate.Blank.Source, _ around: FittedAnswer.Surroundings)
    -> FittedAnswer?
  {
    switch source {
    case .question(let question):
      answer(to: question).flatMap {
        FittedAnswer(
          $0, to: question, answers.set.questions[question], around,
          pickedFrom: answers.sentences(for: question),
          openingParagraphs: answers.openingParagraphs(for: question))
      }
    case .therapist: answers.names.therapist.flatMap { FittedAnswer(name: $0, around) }
    case .me: answers.names.me.flatMap { FittedAnswer(name: $0, around) }
    case .today: nil
    }
  }

  private func answer(to question: QuestionID) -> Answer? {
    isAdding
      ? answers.shown(question, inPrivateDraft: isPrivate)
      : answers.said(question, inPrivateDraft: isPrivate)
  }

  /// Whether a blank says nothing but a doubt that was said, and so counts as unanswered. A doubt
  /// that was not said is from now on.
  private mutating func holdsBack(
    _ source: DraftTemplate.Blank.Source, _ said: inout Set<String>?
  ) -> Bool {
    guard said != nil, case .question(let question) = source,
      let doubt = answers.doubt(of: question), answer(to: question) != nil,
      said?.insert(doubt).inserted == false
    else { return false }
    heldBack.insert(question)
    return true
  }

  /// Whether a blank begins with an option that is a whole sentence, and is not held back.
  private func isSentence(
    _ place: Int, in segments: [DraftTemplate.Segment], after said: Set<String>?
  ) -> Bool {
    guard segments.indices.contains(place), case .blank(let blank) = segments[place],
      case .question(let question) = blank.source, answers.isSentence(question),
      answer(to: question) != nil
    else { return false }
    guard let said, let doubt = answers.doubt(of: question) else { return true }
    return !said.contains(doubt)
  }

  /// Ends what stands on the line, where a sentence follows it.
  private static func endSentence(of line: inout [Atom]) {
    guard case .words(let text, _)? = line.last else { return }
    if FinalMark.isMissing(after: text) { line.append(.words(".", .set)) }
    line.append(.space)
  }

  private func surroundings(
    of place: Int, in segments: [DraftTemplate.Segment], _ isSubject: Bool,
    after said: Set<String>?
  ) -> FittedAnswer.Surroundings {
    var around = FittedAnswer.Surroundings()
    if place > 0, case .words(let words) = segments[place - 1] { around.before = words }
    if place + 1 < segments.count, case .words(let words) = segments[place + 1] {
      around.isFollowed = !words.isBlank && !isSentence(place + 2, in: segments, after: said)
    }
    around.isAlone = !isSubject && Self.isAlone(place, in: segments)
    around.keepsLines = keepsLines
    around.listWords = listWords
    return around
  }

  /// Takes the stem away that stands bare before a blank.
  private static func removeStem(
    of source: DraftTemplate.Blank.Source, _ set: PromptSet, from line: inout [Atom]
  ) {
    guard case .question(let question) = source, let last = line.indices.last,
      case .words(let words, .set) = line[last]
    else { return }
    line[last] = .words(Stem.removed(set.questions[question].stem, from: words), .set)
  }

  private static func isAlone(_ place: Int, in segments: [DraftTemplate.Segment]) -> Bool {
    segments.indices.allSatisfy { other in
      guard other != place, case .words(let words) = segments[other] else { return other == place }
      return words.isBlank
    }
  }
}
