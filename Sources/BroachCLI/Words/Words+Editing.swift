import Script
import Terminal
import Text

extension Words {
  /// The person's own editor.
  enum Editing {
    static func isBack(_ kind: Question.Kind) -> Phrase {
      kind == .text
        ? "This is your text now. Press Enter three times to keep it."
        : "This is your answer now. Press Enter to keep it."
    }

    static let none: Phrase = "No editor is set. You can go on writing here."

    /// What is said where the text is what it was.
    /// - Parameter end: nil where the editor may still have it.
    static func stays(_ end: Editor.End?) -> Phrase {
      switch end {
      case .notFound: "Your editor was not found. Your words stand as they were."
      case .failed: "Your editor ended in a fault. Your words stand as they were."
      case .done: "Nothing was changed."
      case .goesOn, nil: "Nothing was changed yet. What you save there later comes here too."
      }
    }

    static let nothingSaved: Phrase = "Nothing was saved there. Your words stand as they were."
    static let waits: Phrase =
      "broach waits. Save in your editor, then press Enter. With --wait it needs no Enter."
    static let inMemory: Phrase =
      """
      Your editor gets a file that lies in memory and goes when you are back. \
      What your editor itself keeps is not in our hands.
      """
    static let nowhere: Phrase =
      """
      Your editor needs a file on the disk, and nothing is to be kept there. \
      You can go on writing here.
      """
    static func noPlace(_ reason: Phrase) -> Phrase {
      "Your editor's file has no place: \(reason). You can go on writing here."
    }
    static let unreadable: Phrase =
      "What your editor saved could not be taken in. It is not lost. It lies here:"

    static let left: Phrase = "Your editor saved this, and it is not in here yet:"
    static func more(_ count: Int) -> Phrase { "  … It has \(count) words in all." }
    static let leftItems: [Phrase] = ["take it in", "not now", "delete it"]
    static let leftForLater: Phrase = "It stays where it is. You are asked again next time."
    static let deletes: Phrase = "Delete for good what your editor saved?"
  }
}
