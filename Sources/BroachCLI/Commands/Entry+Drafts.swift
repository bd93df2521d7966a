import Notebook
import Post
import Script
import Text
import Walkthrough

extension Entry {
  /// A draft of the entry as the person last had it: as edited by hand, or as her answers give it.
  /// - Throws: `Failure` if her answers do not offer it.
  func letter(_ place: Int, date: Moment) throws -> Letter {
    let walk = Walk(set, snapshot)
    guard let draft = walk.draft(place, today: date.isoDay) else {
      throw Failure(
        "the draft '\(inline: set.drafts[place].id)' does not fit these answers",
        help: "'broach show' shows those that do", .notFound)
    }
    return Letter(draft, edited: snapshot.edited[place], language: set.language, date: date)
  }

  /// Every draft that says something, each under its title and its id.
  func titledDrafts(date: Moment) throws -> String {
    try Walk(set, snapshot).speakingDrafts(today: date.isoDay).map { draft in
      let text = PlainText.text(of: try letter(draft.place, date: date), width: nil)
      return "\(DraftChoice.heading(of: set.drafts[draft.place]))\n\n\(text)"
    }.joined(separator: "\n")
  }
}
