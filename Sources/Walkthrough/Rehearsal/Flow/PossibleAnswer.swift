import Script

/// One sort of answer that there can be to a question, as far as conditions tell them apart.
struct PossibleAnswer {
  var options: [OptionID] = []
  /// Whether words of the person's own are among it.
  var isTyped = false
  /// Whether drafts see it: what is private is let in, or it is not.
  var isShown = true
  /// Whether it says a doubt that stands in the draft already.
  var isHeldBack = false
  /// Whether it counts as an answer: nothing but silent options does not, in a draft.
  var counts = true
  /// Whether it is nothing but silent options.
  var isSilent = false

  /// The same as a draft sees it; nil where it sees none.
  var inDraft: PossibleAnswer? {
    guard isShown else { return nil }
    var seen = self
    seen.counts = !isSilent
    return seen
  }

  /// Whether a blank is filled with it.
  var fillsBlank: Bool { isShown && !isSilent && !isHeldBack }
}

extension PossibleAnswer {
  /// All sorts of answers to a question, no answer aside.
  /// - Parameters:
  ///   - named: the options that some condition names.
  ///   - barred: the options after which nothing more is asked.
  static func all(
    to question: Question, naming named: [OptionID], without barred: (AnswerOption) -> Bool
  )
    -> [PossibleAnswer]
  {
    var answers: [PossibleAnswer]
    switch question.kind {
    case .line, .text, .pick: answers = [PossibleAnswer(isTyped: true)]
    case .choice, .scale: answers = single(question, named, barred)
    case .choices(let most, _):
      answers = several(question, named, barred, atMost: most ?? named.count + 1)
    }
    if question.isPrivate {
      answers += answers.map {
        var hidden = $0
        hidden.isShown = false
        return hidden
      }
    }
    return answers
  }

  private static func single(
    _ question: Question, _ named: [OptionID], _ barred: (AnswerOption) -> Bool
  ) -> [PossibleAnswer] {
    let options = question.options
    var answers = question.welcomesOwnWords ? [PossibleAnswer(isTyped: true)] : []
    // Of all that no condition names, one of each sort is enough.
    var hasPlain = false
    var hasSilent = false
    for option in options.ids where !barred(options[option]) {
      let isNamed = question.kind == .scale || named.contains(option)
      let isUnsure = options[option].unsure != nil
      if !isNamed, !isUnsure, options[option].silent ? hasSilent : hasPlain { continue }
      if options[option].silent { hasSilent = true } else { hasPlain = true }
      let answer = PossibleAnswer(options: [option], isSilent: options[option].silent)
      answers.append(answer)
      guard isUnsure else { continue }
      var held = answer
      held.isHeldBack = true
      answers.append(held)
    }
    return answers
  }

  /// Sets of the options that are named, as many as can be chosen, with another beside them.
  private static func several(
    _ question: Question, _ named: [OptionID], _ barred: (AnswerOption) -> Bool, atMost most: Int
  ) -> [PossibleAnswer] {
    var answers = single(question, named, barred)
    let options = question.options
    let free = named.filter { !barred(options[$0]) && !options[$0].alone }.prefix(6)
    guard most > 1 else { return answers }
    for set in 1..<1 << free.count {
      let chosen = free.enumerated().filter { set >> $0.offset & 1 == 1 }.map { $0.element }
      let isSilent = chosen.allSatisfy { options[$0].silent }
      if (2...most).contains(chosen.count) {
        answers.append(PossibleAnswer(options: chosen, isSilent: isSilent))
      }
      if chosen.count < most, question.welcomesOwnWords {
        answers.append(PossibleAnswer(options: chosen, isTyped: true))
      }
    }
    return answers
  }
}
