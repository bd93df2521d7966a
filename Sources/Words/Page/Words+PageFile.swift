import Text

extension Words {
  /// What stands in the file of a page itself, and what it says where its core does not run.
  package enum PageFile {
    /// What the window is called: nothing that a bystander could read more into.
    package static let title: Phrase = "Notes"

    /// The plain page that stands there after everything was erased.
    package static let plainTitle: Phrase = "Notes"
    package static let plainWords: [Phrase] = [
      "Milk, bread, rice, onions, tea.", "Ask about the train on Friday.",
    ]

    /// By the names under which the page's script looks for them.
    package static let withoutCore: [(name: String, words: Phrase)] = [
      (
        "old",
        """
        This browser is too old for the page on which you can write. You can write on paper, or \
        open the file in a newer browser.
        """
      ),
      (
        "trap",
        """
        Something in this page stopped. Your words are here. Copy them now, and then load the \
        page anew.
        """
      ),
      ("copy", "Copy my words"),
      ("copied", "Copied. They stay in this device's clipboard until you copy something else."),
      (
        "refused",
        "This tab cannot keep it. What you write is there until you close the page."
      ),
      ("hide", "Hide and erase"),
    ]
  }
}
