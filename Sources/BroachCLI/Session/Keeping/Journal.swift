import Entries
import Notebook
import Script
import Text
import Walkthrough

/// Keeps one walk as it goes: after every answer, and while somebody types.
///
/// A save that fails is remembered, told once, and tried again with the next; the walk goes on.
final class Journal {
  private let page: OpenEntry?
  /// Whether it began with nothing on the disk, and so can end.
  private let isNew: Bool
  /// The journal of the walk that this one was begun from.
  private let outer: Journal?
  /// The folder of the notebook; nil where there is none.
  let folder: String?
  private(set) var entry: Entry
  /// A line that is half typed where nothing is to be written; it is kept with what was put aside.
  private var line = ""
  /// Whether such a line was answered and the disk still has it.
  private var hasOldLine = false
  private var trouble: NotebookError?
  /// Whether the person was told of it, and nothing else since.
  private var knowsTrouble = false
  private var hasWarned = false
  /// Whether words of the person's own may come that is tied to the entry by its name.
  private var isAwaiting = false
  /// Whether it is only for what was typed before there is a walk.
  var isEarly = false
  /// Whether it was not said yet what is kept.
  var isUnsettled = false

  /// A journal for a walk.
  /// - Parameters:
  ///   - page: nil where no notebook can be had.
  ///   - folder: where it is kept.
  ///   - outer: that of the walk that this one was begun from.
  init(_ entry: Entry, on page: OpenEntry?, in folder: String?, from outer: Journal? = nil) {
    self.outer = outer
    self.entry = entry
    self.page = page
    isNew = page?.name == nil
    self.folder = folder
  }

  var keeping: Keeping { page == nil ? .nothing : entry.keeping }

  /// The entry's name once it was kept.
  var name: EntryName? { page?.name }

  /// The entry's file once it was kept.
  var path: String? { page?.path }

  /// Whether the last save failed, so that what was written since is only in memory.
  private(set) var isBehind = false
  /// Whether the whole of it is in a file that the person named.
  private(set) var isElsewhere = false
  /// Whether it was to be deleted and could not be.
  private(set) var isStuck = false
}

extension Journal {
  /// Takes in where the walk is now.
  func record(_ walk: Walk) {
    entry.snapshot = walk.snapshot
    if case .end = walk.current { entry.state = .draftReady }
    save()
  }

  /// Takes in what is half typed; an empty text is none.
  func halfType(_ text: String, at spot: Entry.Spot) {
    entry.halfTyped[spot] = text.isEmpty ? nil : text
    save()
  }

  /// Puts words aside, behind those that were.
  func putAside(_ words: String) {
    line = ""
    halfType(joined(words), at: .aside)
  }

  /// Takes in a line that is half typed where nothing is to be written: it stands with what was put
  /// aside for as long as that is so.
  func halfSetAside(_ line: String) {
    guard line != self.line || isBehind else { return }
    self.line = line
    save()
  }

  /// The line is answered: whatever becomes of it saves, or what is asked next.
  func endLine() {
    hasOldLine = !line.isEmpty
    line = ""
  }

  /// Sees to it that an answered line stands half typed no longer.
  func forgetOldLine() {
    if hasOldLine { save() }
  }

  private func joined(_ words: String) -> String {
    entry.halfTyped[.aside].map { "\($0)\n\(words)" } ?? words
  }

  /// What the person wrote above drafts before.
  var headings: [DraftID: Entry.Heading] { entry.headings }

  /// Takes in what they wrote above a draft.
  func head(_ draft: DraftID, _ change: (inout Entry.Heading) -> Void) {
    change(&entry.headings[draft, default: Entry.Heading()])
    save()
  }

  /// Whether anything was written, or is half typed.
  var hasWords: Bool {
    !entry.snapshot.answers.isEmpty || !entry.halfTyped.isEmpty || !line.isEmpty
      || !entry.snapshot.addedWords.isEmpty
  }

  /// What was half typed before.
  func halfTyped(at spot: Entry.Spot) -> String? { entry.halfTyped[spot] }

  /// The draft that was being changed before.
  var halfTypedDraft: DraftID? {
    entry.halfTyped.keys.compactMap { if case .draft(let draft) = $0 { draft } else { nil } }.min()
  }

  /// What was half typed is an answer now; whoever records it saves.
  func finishTyping(at spot: Entry.Spot) { entry.halfTyped[spot] = nil }

  /// What was put aside stands half typed at a question now: at no moment at neither.
  func move(_ text: String, from spot: Entry.Spot, to other: Entry.Spot) {
    entry.halfTyped[spot] = nil
    halfType(text, at: other)
  }

  /// Whether what the person wrote is where it is to be kept; nowhere, if nothing is.
  var isKept: Bool { keeping == .nothing || (page?.name != nil && !isBehind) }

  /// An editor gets a text: there is to be an entry that what it saves belongs to.
  func awaitEditor() {
    isAwaiting = true
    save()
  }

  /// No editor has anything any more: an entry without own words goes again.
  func stopAwaiting() {
    guard isAwaiting else { return }
    isAwaiting = false
    guard let page, !isAnythingHers else { return }
    goAgain(page)
  }

  /// Half a word that was erased again leaves no entry.
  private func goAgain(_ page: OpenEntry) {
    do throws(NotebookError) { try page.discard() } catch { note(error) }
  }

  /// A walk has begun: what was put aside before is in its entry.
  func become(_ entry: Entry) {
    isEarly = false
    let aside = self.entry.halfTyped[.aside]
    self.entry = entry
    self.entry.halfTyped[.aside] = aside
    save()
  }

  /// Takes in what saving will fail by, so that it is told before.
  func foresee(_ error: NotebookError) {
    if trouble == nil { trouble = error }
  }

  /// What was typed early stands in another entry now: an own one without it goes.
  func letGo() {
    guard isEarly, let page, page.name != nil, !isAnythingHers else { return }
    do throws(NotebookError) { try page.discard() } catch { note(error) }
  }

  /// It rests, until the next start.
  func rest() {
    entry.rests = true
    save()
  }

  /// Keeps it after all, or no longer.
  func keep(_ keeping: Keeping) {
    isUnsettled = false
    entry.keeping = keeping
    save()
  }

  /// The person has their draft: what was kept until then goes.
  /// - Returns: whether something went.
  /// - Throws: why it is still there.
  func handOver() throws(NotebookError) -> Bool {
    guard let page, page.name != nil else { return false }
    isStuck = true
    let went = try page.handOver(entry)
    isStuck = page.name != nil
    return went
  }

  /// What the person does not know yet.
  enum News {
    case cannotKeep(NotebookError)
    /// It was told that it could not be kept, and it is.
    case isKept
  }

  /// What is to be told of keeping: once that it fails, and once that it works again.
  func takeNews() -> News? {
    guard (trouble != nil) != knowsTrouble else { return nil }
    knowsTrouble.toggle()
    if let trouble { return .cannotKeep(trouble) }
    return keeping == .nothing ? nil : .isKept
  }

  /// Whether to say that nothing keeps a second window from the entry: once, and where it is so.
  func takeWarning() -> Bool {
    guard !hasWarned, let page, page.name != nil, !page.isHeldApart else { return false }
    hasWarned = true
    return true
  }

  /// The person goes on with it after another walk, so that it is the one opened last.
  func openAgain() {
    page?.openAgain()
    save()
  }

  /// Sees to it that what was kept is still there, before the person is told so.
  func keepUp() {
    if page?.name != nil { save() }
  }

  /// Tries once more to keep what could not be kept.
  /// - Returns: why it cannot be kept yet; nil if it is.
  func tryAgain() -> NotebookError? {
    save()
    return isBehind ? trouble : nil
  }

  /// All of it was saved to another place.
  func noteSavedElsewhere() {
    isBehind = false
    isElsewhere = true
  }

  private func save() {
    guard let page, page.name != nil || isAwaiting || isAnythingHers else { return }
    if isNew, !isAwaiting, !isAnythingHers { return goAgain(page) }
    if let name = outer?.name { entry.outer = name }
    if entry.keeping != .nothing { entry.leaveOutExamples() }
    do throws(NotebookError) {
      var entry = entry
      if !line.isEmpty { entry.halfTyped[.aside] = joined(line) }
      _ = try page.save(entry)
      hasOldLine = false
      isBehind = false
      trouble = nil
    } catch {
      note(error)
    }
  }

  /// A walk that somebody only looked into leaves no entry.
  private var isAnythingHers: Bool {
    let snapshot = entry.snapshot
    return hasWords || !snapshot.skipped.isEmpty || !snapshot.edited.isEmpty
      || snapshot.names != Names()
  }

  private func note(_ error: NotebookError) {
    isBehind = true
    trouble = error
  }
}
