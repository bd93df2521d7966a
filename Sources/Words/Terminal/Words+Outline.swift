import Script
import Text

extension Words.Commands {
  package enum Outline {
    package static let abstract = "Say what a set asks, when, and where each answer goes."
    package static let discussion = """
      For example:
        broach outline mine.yaml
        broach outline mine.yaml --format dot > mine.dot

      A drawing of it, if you have Graphviz: dot -Tsvg mine.dot > mine.svg
      """
    package static let format = "Words to read, or dot for a drawing by Graphviz."
  }
}

extension Words {
  /// A set told in words.
  package enum Outline {
    package static func head(isForClient: Bool, questions: Int, letterAfter: Int?) -> String {
      let whom = isForClient ? "For a client." : "For a therapist."
      let count =
        questions == 1 ? "It has one question." : "It has \(counted(questions)) questions."
      guard let letterAfter, letterAfter > 0 else { return "\(whom) \(count)" }
      let letter = "The letter is first shown after \(counted(letterAfter)) of them."
      return "\(whom) \(count) \(letter)"
    }
    private static func counted(_ number: Int) -> String { Words.number(number).plainText }

    package static func invitation(_ text: String) -> String { "It first says: “\(text)”" }
    package static func opening(_ text: String) -> String { "It begins with: “\(text)”" }
    package static func says(_ text: String) -> String { "Then it says: “\(text)”" }
    package static func checkpoint(_ text: String) -> String {
      "Here the letter so far is shown, and it can end. It says: “\(text)”"
    }
    package static let card = "Here the card is shown that says where to turn for help."
    package static let cardName = "where to turn for help"
    package static func offers(_ name: String, because: String?) -> String {
      let offer = "Here it offers to go over to the set “\(name)”."
      return because.map { "\(offer) The reason it gives: “\($0)”" } ?? offer
    }
    package static func goesOver(to name: String) -> String { "can go over to “\(name)”" }
    package static func stops(_ text: String) -> String {
      "Here the questions end. It says: “\(text)”"
    }
    package static func only(if condition: String) -> String { "This comes only if \(condition)." }
  }
}

// MARK: - Questions

extension Words.Outline {
  package static func kind(of question: Question, in set: PromptSet) -> String {
    switch question.kind {
    case .line: return "The answer is one line."
    case .text: return "The answer can be as long as they like."
    case .choice(let ownWords):
      return ownWords ? "One of these, or their own words:" : "One of these:"
    case .choices(let most, let ownWords):
      let count = most.map { "Up to \(counted($0)) of these" } ?? "As many of these as they like"
      return ownWords ? "\(count), or their own words:" : "\(count):"
    case .scale: return "One step of these, in their order:"
    case .pick(let source, let most):
      let id = set.questions.ids.contains(source) ? set.questions[source].id : ""
      let count = most.map { "up to \(counted($0)) sentences" } ?? "sentences"
      return "They pick \(count) of what they wrote at \(id)."
    }
  }

  package static func option(_ option: AnswerOption) -> String {
    if option.silent { return "“\(option.label)”. No letter says it." }
    guard let words = option.words else { return "“\(option.label)”." }
    return "“\(option.label)”. The letter says: “\(words)”."
  }

  package static func leads(to questions: [Int]) -> String {
    questions.count == 1
      ? "It leads to question \(questions[0])."
      : "It leads to questions \(listed(questions.map { "\($0)" }))."
  }

  package static func does(_ then: AnswerOption.Then) -> String {
    switch then {
    case .shorten: "From then on, only the short way is asked."
    case .stop: "The questions end there."
    case .signpost: "Then it is shown where to turn for help."
    }
  }

  package static func stem(_ stem: String) -> String { "They finish a sentence: “\(stem) …”" }
  package static let isPrivate = "It is private: it is in no letter until they let it in."
  package static let isShort = "It is asked on the short way too."

  /// - Parameter decided: the letters that are there or not because of the answer.
  package static func reaches(
    _ letters: [(title: String, lines: [Int])], steers: Bool, decides decided: [String]
  ) -> String {
    let decides =
      decided.isEmpty
      ? ""
      : " It decides whether \(listed(decided.map { "“\($0)”" })) "
        + (decided.count == 1 ? "is there." : "are there.")
    guard !letters.isEmpty else {
      if !decides.isEmpty { return "No letter says the answer." + decides }
      return steers
        ? "No letter says the answer. It decides what comes after it."
        : "No letter says the answer."
    }
    let places = letters.map { letter in
      let lines = letter.lines.map { "\($0)" }
      return letter.lines.count == 1
        ? "line \(lines[0]) of “\(letter.title)”" : "lines \(listed(lines)) of “\(letter.title)”"
    }
    return "The answer reaches \(listed(places))." + decides
  }

  private static func listed(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}

// MARK: - Letters

extension Words.Outline {
  package static let letters = "What the letters say, line by line:"

  package static func about(_ draft: DraftTemplate) -> String {
    let kind = noun(draft.kind)
    if draft.isPrivate { return "\(kind), for themselves alone." }
    return switch draft.reader {
    case .therapist: "\(kind), to their therapist."
    case .someone: "\(kind), to somebody else."
    case .oneself: "\(kind), for themselves."
    }
  }

  private static func noun(_ kind: DraftTemplate.Kind) -> String {
    switch kind {
    case .email: "an email"
    case .message: "a text message"
    case .card: "a card"
    case .note: "a note"
    }
  }

  package static func sameAs(_ title: String, _ kind: DraftTemplate.Kind) -> String {
    kind.isMail
      ? "the lines of “\(title)” once more, as \(noun(kind))."
      : "the lines of “\(title)” once more, as \(noun(kind)). Lines with names are left out there."
  }

  package static func made(if condition: String) -> String { "It is there only if \(condition)." }

  /// - Parameters:
  ///   - needed: that each of its blanks is filled.
  ///   - condition: what must hold beside.
  ///   - above: the number of the line in whose place it stands.
  /// - Returns: nil for a line that always stands.
  package static func stands(if needed: [String], and condition: String?, without above: Int?)
    -> String?
  {
    let conditions = (needed + [condition].compactMap { $0 }).joined(separator: ", and ")
    if let above {
      return conditions.isEmpty
        ? "It stands if line \(above) is left out."
        : "It stands if line \(above) is left out, and \(conditions)."
    }
    return conditions.isEmpty ? nil : "It stands if \(conditions)."
  }

  package static let knowsTherapist = "they say what they call the therapist"
  package static let knowsMe = "they say how they sign"
}

// MARK: - Conditions

extension Words.Outline {
  package static let and = ", and "
  package static let or = " or "
  package static let either = "either "
  package static let isNotSo = "it is not so that "

  package static func isAnswered(_ id: String, isSo: Bool) -> String {
    isSo ? "\(id) is answered" : "\(id) is not answered"
  }
  package static func isTyped(_ id: String, isSo: Bool) -> String {
    isSo ? "\(id) is answered in their own words" : "\(id) has none of their own words"
  }
  package static func isChosen(_ label: String, in id: String, isSo: Bool) -> String {
    isSo ? "“\(label)” is chosen at \(id)" : "“\(label)” is not chosen at \(id)"
  }
  package static func isAtLeast(_ label: String, in id: String) -> String {
    "\(id) is “\(label)” or a step after it"
  }
  package static func isAtMost(_ label: String, in id: String) -> String {
    "\(id) is “\(label)” or a step before it"
  }
  package static func isForm(_ kind: DraftTemplate.Kind, isSo: Bool) -> String {
    isSo ? "it is \(noun(kind))" : "it is not \(noun(kind))"
  }

  package static func begins(_ title: String) -> String { title }
  package static let ends = "the letters"
  package static func question(_ condition: String) -> String { "only if \(condition)" }
  package static let yes = "yes"
  package static let no = "no"
  package static let enough = "enough"
}
