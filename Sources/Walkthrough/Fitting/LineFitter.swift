import Script
import Text

/// Puts the answers into the lines of one draft.
struct LineFitter {
  let answers: Answers
  let today: String
  /// Whether the draft receives private answers.
  let isPrivate: Bool
  let keepsLines: Bool
  /// Whether she asked for what comes now, so that it stands there whatever it says.
  var isAdding = false
  /// The questions whose answers found a place.
  private(set) var questions: Set<Int> = []

  init(_ template: DraftTemplate, _ answers: Answers, today: String) {
    self.answers = answers
    self.today = today
    isPrivate = template.isPrivate
    keepsLines = template.kind.keepsLines
  }

  /// One line with its blanks filled in; nil if one of them stays empty.
  /// - Parameter isSubject: all of it must come to stand on one line.
  mutating func fit(_ pieces: [DraftTemplate.Piece], isSubject: Bool = false) -> [Atom]? {
    var line: [Atom] = []
    var reached: [Int] = []
    var dropsStop = false
    for (place, piece) in pieces.enumerated() {
      switch piece {
      case .words(let words):
        line.append(.words(dropsStop ? FinalMark.droppingFirstStop(words) : words, .set))
        dropsStop = false
      case .blank(let blank):
        dropsStop = false
        if let answer = fitted(blank.source, surroundings(of: place, in: pieces, isSubject)) {
          if answer.standsAlone, Self.isFinished(by: place, in: pieces) { line = [] }
          line += answer.atoms
          dropsStop = answer.endsStrongly
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
    FirstLetter.raise(in: &line, language: answers.set.language)
    return line
  }

  /// Whether a condition holds in this draft, where private answers count as unanswered.
  func holds(_ condition: Condition?) -> Bool {
    condition?.holds { answers.said($0, inPrivateDraft: isPrivate) } ?? true
  }

  private func fitted(_ source: DraftTemplate.Blank.Source, _ around: FittedAnswer.Surroundings)
    -> FittedAnswer?
  {
    switch source {
    case .question(let place):
      answer(to: place).flatMap {
        FittedAnswer($0, to: place, answers.set.questions[place], around)
      }
    case .therapist: answers.names.therapist.flatMap { FittedAnswer(name: $0, around) }
    case .me: answers.names.me.flatMap { FittedAnswer(name: $0, around) }
    case .today: nil
    }
  }

  private func answer(to question: Int) -> Answer? {
    isAdding
      ? answers.shown(question, inPrivateDraft: isPrivate)
      : answers.said(question, inPrivateDraft: isPrivate)
  }

  private func surroundings(of place: Int, in pieces: [DraftTemplate.Piece], _ isSubject: Bool)
    -> FittedAnswer.Surroundings
  {
    var around = FittedAnswer.Surroundings()
    if place > 0, case .words(let words) = pieces[place - 1] { around.before = words }
    if place + 1 < pieces.count, case .words(let words) = pieces[place + 1] {
      around.isFollowed = !words.isBlank
    }
    around.isAlone = !isSubject && Self.isAlone(place, in: pieces)
    around.keepsLines = keepsLines
    around.lists = answers.set.lists
    return around
  }

  /// Whether a line is one beginning of a sentence, this blank, and at most a stop.
  private static func isFinished(by place: Int, in pieces: [DraftTemplate.Piece]) -> Bool {
    guard place == 1, pieces.count <= 3 else { return false }
    guard pieces.count == 3 else { return true }
    if case .words(let words) = pieces[2] { return words.trimmed == "." } else { return false }
  }

  private static func isAlone(_ place: Int, in pieces: [DraftTemplate.Piece]) -> Bool {
    pieces.indices.allSatisfy { other in
      guard other != place, case .words(let words) = pieces[other] else { return other == place }
      return words.isBlank
    }
  }
}
