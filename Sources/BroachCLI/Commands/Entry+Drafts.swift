import Entries
import Notebook
import Post
import Script
import Terminal
import Text
import Walkthrough
import Words

extension Entry {
  /// A draft of the entry as the person last had it: as edited by hand, or as their answers give
  /// it.
  /// - Throws: `Failure` if there is no such draft now.
  func draft(_ id: DraftID, date: Timestamp) throws(Failure) -> Draft {
    guard let draft = Walk(set, snapshot).draft(id, today: date.isoDay) else {
      throw Failure(
        Words.Entries.doesNotFit(set.drafts[id].id), help: Words.Entries.showsOthers, .notFound)
    }
    return draft
  }

  /// A draft on its way out.
  func letter(of draft: Draft, date: Timestamp) -> Letter {
    Letter(draft, language: set.language, date: date)
  }

  /// Drafts, each under its title and its id, with what there is to say of it.
  func titled(_ drafts: [Draft], date: Timestamp) -> String {
    drafts.map { draft in
      let heading = Words.Drafts.marked(
        "\(inline: DraftChoice.heading(of: set.drafts[draft.id]))", isByHand: draft.edited != nil
      )
      var rows = [heading.plainText]
      if !draft.isCalledFor { rows.append(draft.notCalledFor.plainText) }
      let letter = letter(of: draft, date: date)
      if let subject = headings[draft.id]?.subject ?? letter.subject {
        rows.append(Words.Drafts.subject(subject).plainText)
      }
      return rows.joined(separator: "\n") + "\n\n" + PlainText.text(of: letter, width: nil)
    }.joined(separator: "\n")
  }
}

extension Draft {
  /// Says on standard error that it was changed by hand, or that the answers do not call for it,
  /// where what is printed is the draft alone.
  func tellIfByHand(on output: Output) {
    if !isCalledFor { return output.write(notCalledFor) }
    if edited != nil { output.write(Words.Drafts.byHand) }
  }

  /// Why it is there although the answers do not call for it.
  fileprivate var notCalledFor: Phrase {
    edited == nil ? Words.Drafts.wordsNotCalledFor : Words.Drafts.notCalledFor
  }
}
