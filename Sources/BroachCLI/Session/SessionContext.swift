import Notebook
import Post
import Terminal
import Walkthrough

/// What every session has at hand: the talk, the notebook, the other sets, the date.
struct SessionContext {
  let talk: Conversation
  /// Nil where none can be had; `obstacle` says why.
  let notebook: Notebook?
  let obstacle: NotebookError?
  /// Finds a set that is offered; nil if there is none.
  let find: (String) -> NamedSet?
  /// When this run began.
  let now: Timestamp
  /// What time it is, for what is kept.
  var clock: @Sendable () -> Stamp = { .here }
  /// Whether somebody only tries a set, so that nothing of it matters afterwards.
  var isPreview = false

  /// Where files go whose names say no folder; nil: wherever the system has it.
  var folder: String?

  /// What the person settled beforehand, and what is to be said of it.
  var own = OwnSettings()

  /// Her editor, if she has one.
  var editor: () -> Editor? = { Editor() }

  /// Where editors have texts if there is no notebook.
  var unbound = LooseLeaves(runtime: nil, beside: nil)

  /// What editors have.
  var leaves: LooseLeaves { notebook?.leaves ?? unbound }

  /// Where she can turn.
  var help: HelpCard { HelpCard(own.settings) }

  /// The whole path of a file as a person names it.
  func path(of name: String) -> String {
    if name.hasPrefix("~/"), let home = Environment["HOME"] { return home + name.dropFirst() }
    guard !name.hasPrefix("/"), let folder else { return name }
    return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  /// The date as it stands in drafts.
  var today: String { now.isoDay }

  /// A journal for a walk that begins.
  /// - Parameter outer: that of the walk that it is begun from.
  func newJournal(
    for named: NamedSet, _ walk: Walk, keeping: Keeping, from outer: Journal? = nil
  ) -> Journal {
    var entry = Entry(named.source, named.set, keeping: keeping, begun: clock())
    entry.snapshot = walk.snapshot
    return Journal(entry, on: notebook?.newPage(), in: notebook?.location.path, from: outer)
  }
}
