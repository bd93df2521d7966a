import Text

extension Words {
  /// Around a question on a page.
  package enum PageAsking {
    package static let skip: Phrase = "skip"
    package static let keepIt: Phrase = "keep it so"
    package static let why: Phrase = "Why this is asked"
    package static let example: Phrase = "An example"
    package static let review: Phrase = "what I have said"
    package static let carried: Phrase = "This is what you said before. You can keep it."

    package static let secret: Phrase = "Keep this out of the letter"
    package static let isSecret: Phrase =
      "This answer is kept out of the letter, unless you let it in."

    package static let spelling: Phrase = "Check my spelling"
    package static let spellingIs: Phrase =
      "Some browsers send what they check to the people who make them."

    package static let ownWords: Phrase = "In my own words"
    package static let ownWordsField: Phrase = "Your own words"
    package static func full(_ most: Int) -> Phrase {
      most == 1
        ? "Only one fits here. Tap that one again to take it away."
        : "\(most) is the most. Tap one again to take it away."
    }
    package static func picks(most: Int?, of count: Int) -> Phrase {
      let tap: Phrase = "Tap the ones that must be heard, in the order you want. "
      let keep: Phrase = "If you tap none, all of it is kept."
      guard let most, most < count else { return tap + keep }
      return tap + "Up to \(Words.number(most)) of them. " + keep
    }

    package static let paste: Phrase = "paste what I already wrote"
    package static let pasteTitle: Phrase = "What you already wrote"
    package static let pasteHelp: Phrase =
      "Paste all of it, as long as it is. After that you tap the parts that must be heard."
    package static let pasteField: Phrase = "Your text"
  }

  /// What was said so far, on a page.
  package enum PageReview {
    package static let title: Phrase = "What you have said so far"
    package static let change: Phrase = "change it"
    package static let goThere: Phrase = "go to this question"
    package static let delete: Phrase = "delete it for good"
  }

  /// Looking at the wording, on a page.
  package enum PageMirror {
    package static let goesBack: Phrase = "It stays as you wrote it. Back goes there."
  }
}
