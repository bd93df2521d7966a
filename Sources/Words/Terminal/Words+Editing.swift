import Text

extension Words {
  /// The person's own editor.
  package enum Editing {
    package static func isBack(isText: Bool) -> Phrase {
      isText
        ? "This is your text now. Press Enter three times to keep it."
        : "This is your answer now. Press Enter to keep it."
    }

    package static let none: Phrase = "No editor is set. You can go on writing here."
    /// The same where what stands there cannot be changed.
    package static let noneBelow: Phrase = "No editor is set. What you type here comes after it."

    package static let notFound: Phrase =
      "Your editor was not found. Your words stand as they were."
    package static let failed: Phrase =
      "Your editor ended in a fault. Your words stand as they were."
    package static let unchanged: Phrase = "Nothing was changed."
    package static let unchangedYet: Phrase =
      "Nothing was changed yet. What you save there later comes here too."
    package static let nothingSaved: Phrase =
      "Nothing was saved there. Your words stand as they were."
    package static let waits: Phrase =
      "broach waits. Save in your editor, then press Enter. With --wait it needs no Enter."
    package static let inMemory: Phrase =
      """
      Your editor gets a file that lies in memory and goes when you are back. \
      What your editor itself keeps is not in our hands.
      """
    package static let nowhere: Phrase =
      """
      Your editor needs a file on the disk, and nothing is to be kept there. \
      You can go on writing here.
      """
    package static func noPlace(_ reason: Phrase) -> Phrase {
      "Your editor's file has no place: \(reason). You can go on writing here."
    }
    package static let unreadable: Phrase =
      "What your editor saved could not be taken in. It is not lost. It lies here:"

    package static let left: Phrase = "Your editor saved this, and it is not in here yet:"
    package static func more(_ count: Int) -> Phrase { "  … It has \(count) words in all." }
    package static let leftItems: [Phrase] = ["take it in", "not now", "delete it"]
    package static let leftForLater: Phrase = "It stays where it is. You are asked again next time."
    package static let deletes: Phrase = "Delete for good what your editor saved?"
  }
}
