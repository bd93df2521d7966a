import Entries
import Notebook
import Script
import Text
import Walkthrough
import Words

/// What is typed before a walk has begun, where only a choice is asked for: it has an entry of its
/// own until a walk takes it over. Nothing of it touches the disk before it is settled what is
/// kept.
final class EarlyWords {
  private let context: SessionContext
  /// The set that is about to begin; nil while none is chosen.
  private var named: NamedSet?
  /// What becomes of it; nil while that is not settled.
  private(set) var keeping: Keeping?
  private var journal: Journal?
  /// What keeping would fail by, as far as that can be told before.
  private var obstacle: NotebookError?

  init(_ context: SessionContext) {
    self.context = context
  }

  /// The journal for words that have come, made with the first of them; nil where there is no set
  /// that it could belong to.
  func open() -> Journal? {
    if let journal { return journal }
    guard let named = named ?? place else { return nil }
    self.named = named
    let journal = context.newJournal(
      for: named, Walk(named.set), keeping: keeping ?? .nothing)
    journal.isEarly = true
    journal.isUnsettled = keeping == nil
    if let obstacle { journal.foresee(obstacle) }
    self.journal = journal
    context.talk.journal = journal
    return journal
  }

  /// The set for whoever cannot say yet what it is. The last of the first ones is for whoever has
  /// said it all; see `catalog.yaml`.
  private var place: NamedSet? {
    let first = context.guide.first
    return (first.dropLast().suffix(1) + first).lazy.compactMap { self.context.find($0) }.first
  }

  /// A set is about to begin.
  func expect(_ named: NamedSet) {
    if journal == nil { self.named = named }
  }

  /// It is settled what is kept: words that were there before are kept from now on.
  func settle(_ keeping: Keeping) {
    self.keeping = keeping
    if keeping != .nothing, let found = context.notebook?.obstacle() {
      obstacle = found
      if journal == nil { _ = open() }
    }
    journal?.keep(keeping)
    if let obstacle { journal?.foresee(obstacle) }
    if keeping != .nothing { context.talk.tellTrouble() }
  }

  /// The journal of a walk that begins: the one that has what was typed before, if anything was.
  func journal(for named: NamedSet, _ walk: Walk, keeping: Keeping) -> Journal {
    guard let journal else { return context.newJournal(for: named, walk, keeping: keeping) }
    var entry = Entry(named.source, named.set, keeping: keeping, begun: context.program.stamp)
    entry.snapshot = walk.snapshot
    journal.become(entry)
    self.journal = nil
    return journal
  }

  /// The person leaves before a walk began: what they typed is dealt with as a walk deals with it.
  /// - Returns: how it ends, or that they stay; nil where they had typed nothing.
  func leave(_ leaving: Leaving) -> Departure? {
    guard let journal, let named, journal.isEarly, journal.hasWords, !context.isPreview else {
      journal?.letGo()  // half a line that was erased again may have been kept
      return nil
    }
    if case .ended = leaving { return nil }
    let session = Session(context, named, Walk(named.set), journal)
    return ClosingScreen(session).leave(leaving).map { .goes($0) } ?? .stays
  }

  /// Whether they go.
  enum Departure {
    case goes(Outcome)
    case stays
  }
}
