import Script
import Text

extension Words {
  /// A set on paper.
  package enum Worksheet {
    package static let several: Phrase = "Questions to write on"

    /// Seen on a screen alone: what this is, and how to get to where one can type.
    package static let howToOpen: [Phrase] = [
      "This is the paper version. You can print it. Nothing is broken.",
      "To type on it, open this file in a web browser:",
      "On a computer, save the file. Then double-click it.",
      "On Android, save the file. Then open it with Chrome.",
      "On an iPhone or iPad a file cannot do that. Ask for the link.",
    ]

    package static let skip: Phrase =
      "You can skip any question. One word is enough. Nobody sees this unless you hand it over."
    package static func invitation(by author: String?) -> Phrase {
      author.map { "\(inline: $0) says:" } ?? "Whoever handed it out says:"
    }

    package static func question(_ number: Int, _ prompt: String) -> Phrase {
      "\(number). \(inline: prompt)"
    }
    package static let one: Phrase = "Tick one."
    package static func many(_ most: Int?) -> Phrase {
      most.map { "Tick up to \(Words.number($0))." } ?? "Tick all that fit."
    }
    package static let ownWords: Phrase = "In my own words:"
    package static func pick(of number: Int, most: Int?) -> Phrase {
      most.map {
        """
        Mark up to \(Words.number($0)) sentences in your answer to \(number). Number them in the \
        order you want. You can also leave them all.
        """
      }
        ?? """
        Mark those sentences in your answer to \(number). Number them in the order you want. You \
        can also leave them all.
        """
    }
    package static let isPrivate: Phrase =
      "This one is for you. It goes into no letter unless you put it there."
    package static func example(_ text: String) -> Phrase { "For example: \(text)" }

    package static let letters: Phrase = "What it can become"
    package static let blanks: Phrase =
      "The number at a line is the question whose answer goes there. Leave out what you like."
    package static func from(_ number: Int) -> Phrase { "(\(number))" }
    package static let therapist: Phrase = "(their name)"
    package static let someone: Phrase = "(the name)"
    package static let me: Phrase = "(your name)"
    package static let today: Phrase = "(the date)"
    package static func subject(_ words: Phrase) -> Phrase { "Subject: " + words }

    package static let places: Phrase = "Where to turn"
    package static let harm: Phrase = "These questions stand at the end."
    package static func version(_ code: String) -> Phrase { "Version \(inline: code)" }
    package static func foot(_ title: String, by author: String?, _ code: String) -> Phrase {
      let title = "“\(inline: title)”" as Phrase
      return (author.map { title + ", \(inline: $0)" } ?? title) + ". " + version(code)
    }
  }
}

// MARK: - When something comes

extension Words.Worksheet {
  /// What must hold for a question or a line, by the numbers of the questions.
  /// - Parameter number: the number of a question on the sheet, by its place in the set.
  package static func only(
    _ condition: Condition, in set: PromptSet, number: (QuestionID) -> Int
  ) -> Phrase {
    Words.sentence("Only if " + words(condition, in: set, number, within: nil))
  }

  /// What joins two conditions.
  private enum Join { case and, or }

  /// - Parameter outer: what joins it with others; if that is another word, brackets keep them apart.
  private static func words(
    _ condition: Condition, in set: PromptSet, _ number: (QuestionID) -> Int, within outer: Join?
  ) -> Phrase {
    func label(_ question: QuestionID, _ option: OptionID) -> Phrase {
      guard set.questions.ids.contains(question),
        set.questions[question].options.ids.contains(option)
      else { return "“…”" }
      return "“\(inline: set.questions[question].options[option].label)”"
    }
    func same(_ condition: Condition) -> Phrase {
      words(condition, in: set, number, within: outer)
    }
    func joined(_ left: Condition, _ right: Condition, by join: Join) -> Phrase {
      let both =
        words(left, in: set, number, within: join) + (join == .and ? ", and " : ", or ")
        + words(right, in: set, number, within: join)
      return outer == nil || outer == join ? both : "(" + both + ")"
    }
    switch condition {
    case .answered(let question): return "you answered \(number(question))"
    case .typed(let question): return "you used your own words at \(number(question))"
    case .chosen(let question, let option):
      return "you chose " + label(question, option) + " at \(number(question))"
    case .atLeast(let question, let option):
      return "you chose " + label(question, option) + " or more at \(number(question))"
    case .atMost(let question, let option):
      return "you chose " + label(question, option) + " or less at \(number(question))"
    case .form: return "it fits"
    case .not(.answered(let question)): return "you left \(number(question)) out"
    case .not(.typed(let question)): return "you used none of your own words at \(number(question))"
    case .not(.chosen(let question, let option)):
      return "you did not choose " + label(question, option) + " at \(number(question))"
    case .not(.not(let other)): return same(other)
    case .not(.and(let left, let right)): return same(.or(.not(left), .not(right)))
    case .not(.or(let left, let right)): return same(.and(.not(left), .not(right)))
    case .not(let other): return "this is not so: " + same(other)
    case .and(let left, let right): return joined(left, right, by: .and)
    case .or(let left, let right): return joined(left, right, by: .or)
    }
  }
}
