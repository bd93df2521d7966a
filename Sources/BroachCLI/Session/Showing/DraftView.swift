import Text
import Walkthrough
import Words

/// A draft on the screen, with the person's own words apart from the set's.
struct DraftView {
  private let draft: Draft

  /// A view of a draft, or of what the person made of it by hand.
  init(_ draft: Draft) {
    self.draft = draft
  }

  /// Shows it, set in a little.
  func show(in talk: Conversation) {
    if draft.edited == nil {
      if !draft.isCalledFor { talk.say(Words.Drafts.wordsNotCalledFor) }
      talk.tip(.marks, talk.output.isPlain ? Words.Drafts.brackets : Words.Drafts.bold)
    } else {
      talk.say(draft.isCalledFor ? Words.Drafts.byHand : Words.Drafts.notCalledFor)
    }
    talk.pause()
    for row in rows(isPlain: talk.output.isPlain) {
      talk.say(row.isEmpty ? row : "  " + row, hanging: 2)
    }
    talk.pause()
  }

  /// The rows, with an empty one between paragraphs.
  func rows(isPlain: Bool) -> [Phrase] {
    if let edited = draft.edited {
      return edited.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? Phrase() : "\($0)" }
    }
    let paragraphs = draft.paragraphs.map { rows in
      rows.map { isPlain ? Self.bracketed($0) : Self.styled($0) }
    }
    return Array(paragraphs.joined(separator: [Phrase()]))
  }

  private static func styled(_ row: Draft.Row) -> Phrase {
    Phrase(
      pieces: row.map { .init($0.text, style: $0.origin.isOwn ? .bold : .plain, isForeign: true) })
  }

  /// The set's words in brackets, white space outside them.
  private static func bracketed(_ row: Draft.Row) -> Phrase {
    var phrase = Phrase()
    var others = ""
    func close() {
      // What ends the person's sentence stays with it; alone in brackets it would only be noise to
      // hear.
      let holdsWords = others.contains { $0.isLetter || $0.isNumber }
      if holdsWords,
        let first = others.firstIndex(where: { !$0.isWhitespace && !",;:.!?…".contains($0) }),
        let last = others.lastIndex(where: { !$0.isWhitespace })
      {
        phrase += "\(others[..<first])[\(others[first...last])]"
        phrase += "\(others[others.index(after: last)...])"
      } else {
        phrase += "\(others)"
      }
      others = ""
    }
    for stretch in row {
      if stretch.origin.isOwn {
        close()
        phrase += "\(stretch.text)"
      } else {
        others += stretch.text
      }
    }
    close()
    return phrase
  }
}
