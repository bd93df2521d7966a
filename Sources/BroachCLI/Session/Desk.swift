import Notebook
import Post
import Walkthrough

/// What every session has at hand: the talk, the notebook, the other sets, the date.
struct Desk {
  let talk: Conversation
  /// Nil where none can be had; `obstacle` says why.
  let notebook: Notebook?
  let obstacle: NotebookError?
  /// Finds a set that is offered; nil if there is none.
  let find: (String) -> NamedSet?
  /// When this run began.
  let now: Moment
  /// Whether somebody only tries a set, so that nothing of it matters afterwards.
  var isPreview = false

  /// The date as it stands in drafts.
  var today: String { now.isoDay }

  /// A journal for a walk that begins.
  func newJournal(for named: NamedSet, _ walk: Walk, keeping: Keeping) -> Journal {
    var entry = Entry(named.source, named.set, keeping: keeping, begun: .now())
    entry.snapshot = walk.snapshot
    return Journal(entry, on: notebook?.newPage(), in: notebook?.location.path)
  }
}
