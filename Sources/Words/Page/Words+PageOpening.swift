import Text

extension Words {
  /// The first screen of a page.
  package enum PageOpening {
    package static let title: Phrase = "Find words for it"
    package static let closest: Phrase = "What feels closest?"
    package static let begin: Phrase = "begin"
    package static let skip: Phrase =
      "You can skip any question. You can change or delete what you said."

    package static let quietTitle: Phrase = "What this page does, and what it does not"
    package static let rules: Phrase =
      """
      This page sends nothing, and saves nothing unless you ask. \
      Your keyboard, browser and phone have rules of their own.
      """
    package static let hide: Phrase =
      """
      “Hide and erase” wipes what you wrote here, at once, and shows a plain page. \
      On a keyboard, press Shift three times.
      """
    package static let hideNot: Phrase =
      "It does not remove this file, the message it came in, or what your browser remembers."
    package static let history: Phrase =
      "Your browser keeps the address of this page in its history. No page can change that."

    package static let keeping: Phrase = "What may be kept while you write?"
    package static let keepNothing: Phrase = "keep nothing"
    package static let keepInTab: Phrase =
      "keep it in this tab, in case the phone closes the page"
    package static let nothing: Phrase = "When the page is closed, what you wrote is gone."
    package static let inTab: Phrase =
      """
      Your browser may write it to the disk. “Hide and erase” clears it. \
      It is gone when you close the tab.
      """
  }
}
