import Script
import Terminal
import Text

extension Words {
  /// The person's own editor.
  enum Editing {
    static func isBack(_ kind: Question.Kind) -> Phrase {
      kind == .text
        ? "This is your text now. Enter three times keeps it."
        : "This is your answer now. Enter keeps it."
    }

    static let none: Phrase = "No editor is set. You can go on writing here."

    static func stays(_ reason: EditResult.Reason) -> Phrase {
      switch reason {
      case .notFound: "Your editor was not found. Your words stand as they were."
      case .failed: "Your editor ended in a fault. Your words stand as they were."
      case .unchanged: "Nothing was changed."
      case .nothingSaved: "Nothing was saved there. Your words stand as they were."
      case .nowhere:
        """
        Your editor needs a file on the disk, and nothing is to be kept there. \
        You can go on writing here.
        """
      case .noPlace: "There is no private place for the file. You can go on writing here."
      }
    }
  }
}
