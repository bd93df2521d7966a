import Text
import Walkthrough

extension Words {
  /// A set that its author goes through while it is written.
  package enum Rereading {
    package static func isRead(_ file: String) -> Phrase {
      "You changed '\(inline: file)', so it was read again. What has changed:"
    }
    package static let nothing: Phrase = "Nothing that is asked or said. Only notes or spaces."
    package static let isMended: Phrase =
      "The mistake is mended. You go on in the set as it is now."
    package static func more(_ count: Int) -> Phrase { "And \(count) more." }
    package static let staysAsItWas: Phrase =
      "Until that is mended, you go on in the set as it was."

    package static func change(_ change: SetChange) -> Phrase {
      switch change {
      case .newQuestion(let id): "the question “\(inline: id)” is new"
      case .goneQuestion(let id): "the question “\(inline: id)” is gone"
      case .otherQuestion(let id): "the question “\(inline: id)” has changed"
      case .newDraft(let title): "the letter “\(inline: title)” is new"
      case .goneDraft(let title): "the letter “\(inline: title)” is gone"
      case .otherDraft(let title): "the letter “\(inline: title)” has changed"
      case .head: "the lines at the head"
      case .steps: "what comes when"
      }
    }

    /// What is answered where any words do.
    package static let someAnswer = "some words"
    package static func filled(_ answers: [(id: String, text: String)], for id: String) -> Phrase {
      var told: Phrase = "So that “\(inline: id)” comes, this is answered already:"
      for answer in answers { told += "\n  \(inline: answer.id): \(inline: answer.text)" }
      return told
    }
    package static func doesNotCome(_ id: String) -> Phrase {
      """
      No answers were found with which “\(inline: id)” comes. You begin at what comes in its \
      place. To see it, say --answers and a file of answers.
      """
    }
    package static func noQuestion(_ id: String) -> Phrase {
      "no question has the id '\(inline: id)'"
    }
    package static func questions(_ ids: [String]) -> Phrase {
      "the questions are: \(inline: ids.joined(separator: ", "))"
    }
  }

  /// A walk that becomes an example.
  package enum KeepingExample {
    package static let question: Phrase =
      "Keep your answers and their letters as an example? 'broach check' then tries it out."
    package static let items: [Phrase] = ["no", "yes, keep them"]
    package static let name: Phrase = "What is the example called? Enter leaves it without a name."
    package static func kept(_ file: String, isFirst: Bool) -> Phrase {
      isFirst
        ? "The example is in '\(inline: file)'."
        : "The example is in '\(inline: file)', behind the others."
    }
    package static let alone: Phrase = "Nothing else was kept."
    package static let cannot: Phrase = "these answers cannot be kept as an example"
    package static func noPlace(_ set: String) -> Phrase {
      "beside '\(inline: set)' no file of examples can stand"
    }
    package static let otherName: Phrase = "give the set a name that ends in .yaml"
  }
}
