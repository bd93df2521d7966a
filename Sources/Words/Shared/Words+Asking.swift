import Script
import Text
import Walkthrough

extension Words {
  /// Around any question.
  package enum Asking {
    package static let prompt: Phrase = "> "

    /// What chooses a thing on a menu; the first is Enter.
    package static func key(_ place: Int) -> Phrase { place == 0 ? "Enter: " : "\(place + 1): " }

    package static let setAside: Phrase =
      "These words are not lost. They will stand at the next question where you can write."

    /// The same before it is settled what is kept.
    package static let setAsideUnkept: Phrase =
      "These words are not kept yet. They will stand at the next question where you can write."

    package static func notOnMenu(count: Int) -> Phrase {
      switch count {
      case ...1: "Press Enter to go on."
      case 2: "Type 2, or press Enter."
      case 3: "Type 2 or 3, or press Enter."
      default: "Type a number from 2 to \(count), or press Enter."
      }
    }

    package static func typed(_ line: String) -> Phrase { "You typed \(inline: line)." }
    package static func typedWords(_ words: String) -> Phrase {
      "You typed " + Words.quotedAtEnd(words.trimmed)
    }
    package static let doubtful: [Phrase] = ["choose from the list", "it is my answer"]

    package static func meaning(_ label: String, canBeOwn: Bool) -> [Phrase] {
      ["yes, “\(inline: label)”", canBeOwn ? "no, keep it in my own words" : "no"]
    }

    package static func more(_ count: Int) -> Phrase {
      count == 1
        ? "Type more to see one other." : "Type more to see \(Words.number(count)) others."
    }

    package static func moreSentences(from first: Int, to last: Int, of count: Int) -> Phrase {
      """
      These are \(first) to \(last) of \(count). Type the numbers you want, or more to see \
      the next.
      """
    }

    package static func stands(_ text: String) -> Phrase { "Press Enter to keep this: \(text)" }
    package static let keepsLine: Phrase = "Press Enter to keep this. Ctrl-U empties the line."
    package static let keepsText: Phrase =
      "Press Enter three times to keep this. You can change it, or go on writing."

    /// Where what stands there cannot be changed.
    package static let keepsBelow: Phrase = "Press Enter to keep this. " + comesBelow
    package static let comesBelow: Phrase =
      "What you type comes after it. /edit opens it, /review can delete it."

    package static func standing(_ text: String, canReview: Bool) -> Phrase {
      "Your answer: " + Words.quotedAtEnd(text)
        + (canReview
          ? " Press Enter to keep it. /review can delete it." : " Press Enter to keep it.")
    }

    package static func begun(_ text: String) -> Phrase {
      "You had begun: " + Words.quotedAtEnd(text) + " Press Enter to go on with it."
    }

    package static let endsText: Phrase = "Press Enter three times when you are done."
    package static let endsTextOrSkips: Phrase = endsText + " " + skips
    package static let one: Phrase = "Choose one."
    package static let oneOrOwn: Phrase = "Choose one, or say it your way."
    package static func upTo(_ most: Int) -> Phrase { "Up to \(Words.number(most)) of them." }

    package static let emptied: [Phrase] = ["keep my old answer", "delete it"]
    package static let isEmpty: Phrase = "You emptied it."

    package static let isLong: Phrase = "That is a longer text."
    package static let long: [Phrase] = [
      "begin from it, and pick what must be heard", "it is my answer to this question",
    ]
  }
}

extension Words.Asking {
  /// How to answer, said once for each sort of question.
  /// - Parameter sentences: how many there are, where it is to pick some of them.
  package static func hint(_ question: Question, of sentences: Int = .max) -> Phrase {
    guard question.stem != nil, !question.options.isEmpty else {
      return hint(question.kind, of: sentences)
    }
    return "Finish the sentence. " + hint(question.kind, of: sentences)
  }

  private static func hint(_ kind: Question.Kind, of sentences: Int) -> Phrase {
    switch kind {
    case .line: skips
    case .text:
      "Write as much as you like. Press Enter three times to finish. " + skips
    case .choice(let ownWords):
      (ownWords ? "Type one number, or your own words. " : "Type one number. ") + skips
    case .scale: "Type one number. " + skips
    case .choices(let most, let ownWords):
      many(most) + (ownWords ? ", or your own words. " : ". ") + skips
    case .pick(_, let most?) where most < sentences:
      """
      Type up to \(Words.number(most)) numbers, in the order you want, such as 3 1 or 5-7. \
      Press Enter to keep all of it.
      """
    case .pick:
      """
      Type their numbers, in the order you want, such as 3 1 or 5-7. \
      Press Enter to keep all of it.
      """
    }
  }

  package static let skips: Phrase = "Press Enter to skip."

  private static func many(_ most: Int?) -> Phrase {
    switch most {
    case 1: "Type one number"
    case let most?: "Type up to \(Words.number(most)) numbers, such as 1 3"
    case nil: "Type one or more numbers, such as 1 3"
    }
  }

  /// Why a reply cannot be taken as it is.
  /// - Parameters:
  ///   - typed: the reply.
  ///   - lists: the words of the language in which numbers were typed.
  package static func problem(
    _ problem: Reply.Problem, of question: Question, typed: String,
    _ lists: LanguageLists
  ) -> Phrase {
    func label(_ option: OptionID) -> String {
      question.options.ids.contains(option) ? question.options[option].label : ""
    }
    switch problem {
    case .noSuchNumber(let number, let count):
      return count == 1
        ? "There is no \(inline: number) here. The only number is 1."
        : "There is no \(inline: number) here. The numbers go from 1 to \(count)."
    case .onlyOne: return "Only one fits here. Which one is nearest?"
    case .tooMany(let most):
      return "That is more than \(Words.number(most)). Which \(Words.number(most)) matter most?"
    case .standsAlone(let option):
      return "“\(inline: label(option))” stands alone. Choose only that, or the others without it."
    case .unclear(let options):
      let labels = options.map { "“\(label($0))”" }.joined(separator: ", ")
      return Words.sentence("That could be \(inline: labels)") + " Which one? A number is enough."
    case .notAnOption:
      return
        "“\(inline: shortened(typed))” is not among them. Type a number, or press Enter to skip."
    case .numbersOnly:
      return """
        “\(inline: shortened(unread(in: typed, lists)))” is not a number here. \
        Type the numbers of the sentences, or press Enter.
        """
    }
  }

  /// The first part of a list of numbers that is none.
  private static func unread(in typed: String, _ lists: LanguageLists) -> String {
    let parts = typed.split { $0 == "," || $0.isWhitespace }
    return parts.first { !Reply.isAboutList(String($0), lists) }.map { String($0) } ?? typed
  }

  private static func shortened(_ words: String) -> String {
    let words = words.trimmed
    return words.count > 40 ? words.prefix(40) + " …" : words
  }
}
