import ArgumentParser
import Script
import Text
import Walkthrough
import Words

/// The drafts of a set by their names, and how several are printed.
enum DraftChoice {
  /// The draft that is meant.
  /// - Parameter name: its id, or its title in any case.
  static func id(_ name: String, in set: PromptSet) throws(Failure) -> DraftID {
    let title = name.lowercased()
    if let id = set.draft(named: name)
      ?? set.drafts.firstID(where: { $0.heading.lowercased() == title })
    {
      return id
    }
    let near = Suggestion.nearest(to: name, among: set.drafts.map(\.id))
    throw Failure(
      Words.Sets.noDraft(name),
      help: near.map { Words.Usage.didYouMean($0) }
        ?? Words.Sets.drafts(set.drafts.map(heading(of:))),
      .notFound)
  }

  /// A draft's title, and the id that a command takes for it.
  static func heading(of draft: DraftTemplate) -> String {
    draft.heading == draft.id ? draft.id : "\(draft.heading) (\(draft.id))"
  }

  /// Drafts, each under its title, with an empty line before and after it.
  static func titled(_ drafts: [Draft], of set: PromptSet) -> String {
    drafts.map { draft in
      let template = set.drafts[draft.id]
      return "\(template.heading)\n\n\(draft.text)\n"
    }.joined(separator: "\n")
  }
}

extension ArgumentHelp {
  /// Help for an option that names a draft.
  static func draft(_ words: String) -> ArgumentHelp { ArgumentHelp(words, valueName: "id") }
}
