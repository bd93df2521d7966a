import Entries
import Script
import Text
import Walkthrough

/// One walk with what belongs to it beside its answers.
struct PageWalk: Sendable {
  let named: PageSet
  var walk: Walk
  /// The text of the set as entries keep it.
  let kept: SourceText
  let begun: Stamp
  /// What was typed and is no answer yet.
  var halfTyped: [Entry.Spot: String] = [:]
  /// The draft that was looked at last.
  var draft: DraftID?
  /// What they wrote above drafts in place of what stands there by itself.
  var headings: [DraftID: Entry.Heading] = [:]
  /// Whether the person said that it is done.
  var isClosed = false

  /// A walk that begins.
  init(_ named: PageSet, _ walk: Walk, begun: Stamp) {
    self.named = named
    self.walk = walk
    self.begun = begun
    kept = named.source.questionnaire
  }

  var set: PromptSet { walk.set }

  /// Whether anything of the person's own is in it.
  var hasWords: Bool {
    let snapshot = walk.snapshot
    return !snapshot.answers.isEmpty || !halfTyped.isEmpty || !snapshot.edited.isEmpty
      || !snapshot.addedWords.isEmpty
      || !(snapshot.names.me ?? "").isEmpty || !(snapshot.names.therapist ?? "").isEmpty
  }
}
