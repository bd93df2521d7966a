import Text
import Walkthrough
import Words

/// Words that nobody asked for: they were typed where only a choice was, and none is lost.
extension Conversation {
  /// Puts words aside, and says so.
  /// - Parameter phrase: what is said; nil: that they come back at the next place to write.
  func setAside(_ words: String, saying phrase: Phrase? = nil) {
    putAside(words)
    if let phrase { return say(phrase) }
    say(journal?.isUnsettled ?? true ? Words.Asking.setAsideUnkept : Words.Asking.setAside)
  }

  /// Puts words aside that were typed into a menu: the person wanted to say them. A number, a
  /// command or a word of the menu is a slip.
  /// - Parameter labels: what can be chosen.
  func setAsideSaid(_ words: String, besides labels: [String] = []) {
    if isSaid(words, besides: labels) { setAside(words) }
  }

  /// The one of some names that was meant, where words are close to it and they say so.
  /// - Parameters:
  ///   - isKept: whether the words are kept already, if they leave here.
  /// - Returns: its place; nil if the words are their own.
  func mistyped(
    _ words: String, of names: [String], isKept: Bool = false
  ) throws(Leaving) -> Int? {
    guard let near = Suggestion.nearest(to: words.trimmed, among: names),
      let place = names.firstIndex(of: near)
    else { return nil }
    let menu = Menu(
      Words.Asking.meaning(near, canBeOwn: false), asking: Words.Asking.typedWords(words))
    do throws(Leaving) {
      return try menu.choose(in: self) == 0 ? place : nil
    } catch {
      if !isKept { putAside(words) }
      throw error
    }
  }

  /// Hands them over to a place where they can be written; empty if there are none.
  func takeAside() -> String {
    defer { aside = "" }
    return aside
  }

  /// Kept in the new journal before it goes from the old one.
  func carryAside(from old: Journal?) {
    let kept = journal?.halfTyped(at: .aside) ?? ""
    aside = kept.isEmpty || aside.isEmpty ? kept + aside : "\(kept)\n\(aside)"
    guard !aside.isEmpty else { return }
    journal?.halfType(aside, at: .aside)
    old?.halfType("", at: .aside)
    old?.letGo()
  }

  private func putAside(_ words: String) {
    let journal = journal ?? openJournal()
    aside += aside.isEmpty ? words : "\n\(words)"
    journal?.putAside(words)
  }

  // MARK: - A line that is not finished

  /// Keeps a line that is half typed, as long as it is one that counts.
  func halfSetAside(_ line: String, if counts: (String) -> Bool) {
    guard let journal = journal ?? (counts(line) ? openJournal() : nil) else { return }
    journal.halfSetAside(counts(line) ? line : "")
  }

  /// Puts a line aside in the middle of which the person leaves; there is no time to say so.
  func leave(_ line: String, asideIf counts: (String) -> Bool) {
    if counts(line) {
      putAside(line)
    } else {
      journal?.halfSetAside("")
    }
  }

  /// Whether words are something the person wanted to say.
  /// - Parameter labels: what can be chosen; the beginning of one is a choice.
  func isSaid(_ words: String, besides labels: [String] = []) -> Bool {
    Reply.isSaid(words, besides: labels, BuiltIn.english)
  }
}
