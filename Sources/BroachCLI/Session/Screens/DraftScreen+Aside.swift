import Script
import Text
import Walkthrough
import Words

/// What was typed where only a choice was asked for, and found no question to stand at.
extension DraftScreen {
  /// Asks whether it is to stand in a draft, and puts it there.
  func putInAside(_ id: DraftID) throws(Leaving) {
    guard !talk.aside.isEmpty, let draft = draft(id) else { return }
    talk.pause()
    talk.say(Words.Drafts.asideIs)
    talk.say("  \(inline: talk.aside, .bold)", hanging: 2)
    guard try Menu(Words.Drafts.putInItems).choose(in: talk) == 1 else { return }
    // What was typed at that menu is among them.
    let aside = talk.aside
    if var edited = draft.edited {
      edited.text = adding(aside, to: edited.text)
      session.apply(.draftEdited(id, edited))
    } else {
      session.apply(.addedWords(aside, draft: id))
    }
    _ = talk.takeAside()
    session.journal.halfType("", at: .aside)
  }

  /// Takes the words out again that were put in; they are aside as before.
  func takeOutAside(_ id: DraftID) {
    guard let words = walk.snapshot.addedWords[id] else { return }
    talk.setAside(words.joined(separator: "\n"), saying: Words.Drafts.takenOut)
    session.apply(.removedWords(draft: id))
    show(id)
  }

  /// A text that was changed by hand with a paragraph more, which stands before the signature.
  private func adding(_ words: String, to text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let me = walk.snapshot.names.me?.trimmed ?? ""
    var end = lines.count
    while end > 1 {
      let line = lines[end - 1].trimmed
      let rest = !me.isEmpty && line.hasSuffix(me) ? line.dropLast(me.count).trimmed : line
      guard rest.isEmpty || Courtesies.isClosing(rest, session.set.lists) else { break }
      end -= 1
    }
    let body = lines[..<end].joined(separator: "\n")
    let rest = lines[end...].drop { $0.isBlank }.joined(separator: "\n")
    return [body, words, rest].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
