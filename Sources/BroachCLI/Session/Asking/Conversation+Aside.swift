import Text
import Walkthrough
import Words

/// Words that nobody asked for: they were typed where only a choice was, and none is lost.
extension Conversation {
  /// Puts words aside, and says so.
  func setAside(_ words: String) {
    putAside(words)
    say(Words.Asking.setAside)
  }

  /// Puts a sentence aside that was typed into a menu: the person wanted to say it. A number or a
  /// word is a slip.
  func setAsideSentence(_ words: String) {
    if isSentence(words) { setAside(words) }
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
  }

  private func putAside(_ words: String) {
    aside += aside.isEmpty ? words : "\n\(words)"
    journal?.putAside(words)
  }

  // MARK: - A line that is not finished

  /// Keeps a line that is half typed, as long as it is one that counts.
  func halfSetAside(_ line: String, if counts: (String) -> Bool) {
    guard let journal else { return }  // what is kept was not settled yet
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
  func isSentence(_ words: String, besides labels: [String] = []) -> Bool {
    let typed = words.trimmed.lowercased()
    return !labels.contains { $0.lowercased().hasPrefix(typed) }
      && Reply.isSentence(words, BuiltIn.english)
  }
}
