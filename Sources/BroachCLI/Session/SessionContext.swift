import Entries
import Notebook
import Post
import Script
import Walkthrough

/// What every session has at hand: the talk, the notebook, the other sets, the date.
struct SessionContext {
  let program: Program
  let talk: Conversation
  /// Nil where none can be had; `obstacle` says why.
  let notebook: Notebook?
  let obstacle: NotebookError?
  /// When this run began.
  let now: Timestamp
  /// Whether somebody only tries a set, so that nothing of it matters afterwards.
  var isPreview = false
  /// Reads the set's file again when its author has changed it; nil where that cannot be.
  var rereading: Rereading?

  /// What the person settled beforehand, and what is to be said of it.
  var own = OwnSettings()

  /// What editors have.
  var leaves: LooseLeaves { notebook?.leaves ?? program.leaves }

  /// Where the person can turn.
  var help: HelpCard { program.helpCard(for: own.settings) }

  /// The whole path of a file as a person names it.
  func path(of name: String) -> String { program.path(of: name) }

  /// Finds a set that is offered; nil if there is none.
  func find(_ name: String) -> NamedSet? {
    do { return try program.catalog.find(name) } catch { return nil }
  }

  /// What the sets are for.
  var guide: CatalogGuide { program.catalog.guide }

  /// The date as it stands in drafts.
  var today: String { now.isoDay }

  /// A journal for a walk that begins.
  /// - Parameter outer: that of the walk that it is begun from.
  func newJournal(
    for named: NamedSet, _ walk: Walk, keeping: Keeping, from outer: Journal? = nil
  ) -> Journal {
    var entry = Entry(named.source, named.set, keeping: keeping, begun: program.stamp)
    entry.snapshot = walk.snapshot
    return Journal(entry, on: notebook?.newPage(), in: notebook?.location.path, from: outer)
  }
}
