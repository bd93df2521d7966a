import Script
import Text
import Walkthrough

/// The drafts of a set by their ids, and how several are printed.
enum DraftChoice {
  /// The place of a draft.
  static func place(_ id: String, in set: PromptSet) throws(Failure) -> Int {
    if let place = set.draft(named: id) { return place }
    let ids = set.drafts.map(\.id)
    throw Failure(
      "there is no draft '\(inline: id)'",
      help: Suggestion.nearest(to: id, among: ids).map { "did you mean '\(inline: $0)'?" }
        ?? "the drafts are: \(inline: ids.joined(separator: ", "))", .notFound)
  }

  /// Drafts, each under its title, with an empty line before and after it.
  static func titled(_ drafts: [Draft], of set: PromptSet) -> String {
    drafts.map { draft in
      let template = set.drafts[draft.place]
      return "\(template.title ?? template.id)\n\n\(draft.text)\n"
    }.joined(separator: "\n")
  }
}
