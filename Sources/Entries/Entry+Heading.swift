import Script
import Walkthrough

extension Entry {
  /// What stands above a draft that is sent: each nil as long as the person said nothing of it.
  package struct Heading: Hashable, Sendable {
    /// Where it is to go, as it was typed; empty where it is to stay open.
    package var address: String?
    package var subject: String?

    /// A heading of which nothing was said.
    package init() {}
  }
}

extension [DraftID: Entry.Heading] {
  /// Where a draft is to go: as was typed for it, or for another one to the therapist, if it is for
  /// the therapist too; nil where nothing was typed.
  package func address(for draft: DraftID, in set: PromptSet) -> String? {
    if let own = self[draft]?.address { return own }
    guard set.drafts.ids.contains(draft), set.drafts[draft].reader == .therapist else { return nil }
    let others = keys.filter {
      set.drafts.ids.contains($0) && set.drafts[$0].reader == .therapist
    }
    return others.sorted().compactMap { self[$0]?.address }.first
  }
}
