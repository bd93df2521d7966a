import Notebook
import Text
import Walkthrough

/// Keeps one walk as it goes: after every answer, and while somebody types.
///
/// A save that fails is remembered, told once, and tried again with the next; the walk goes on.
final class Journal {
  private let page: Page?
  /// The folder of the notebook; nil where there is none.
  let folder: String?
  private(set) var entry: Entry
  private var trouble: NotebookError?
  private var hasTold = false

  /// A journal for a walk.
  /// - Parameters:
  ///   - page: nil where no notebook can be had.
  ///   - folder: where it is kept.
  init(_ entry: Entry, on page: Page?, in folder: String?) {
    self.entry = entry
    self.page = page
    self.folder = folder
  }

  var keeping: Keeping { page == nil ? .nothing : entry.keeping }

  /// The entry's name once it was kept.
  var name: EntryName? { page?.name }

  /// The entry's file once it was kept.
  var path: String? {
    guard let folder, let name else { return nil }
    return "\(folder)/entries/\(name.text)"
  }

  /// Whether the last save failed, so that what was written since is only in memory.
  private(set) var isBehind = false
  /// Whether the whole of it is in a file that the person named.
  private(set) var isElsewhere = false
}

extension Journal {
  /// Takes in where the walk is now.
  func record(_ walk: Walk) {
    entry.snapshot = walk.snapshot
    if case .end = walk.current { entry.state = .draftReady }
    save()
  }

  /// Takes in half an answer.
  func halfType(_ text: String, to question: Int?) {
    entry.halfTyped = text.isEmpty ? nil : Entry.HalfTyped(text, to: question)
    save()
  }

  /// Takes in a draft in the middle of being changed by hand; an empty one is none.
  func halfType(_ text: String, toDraft draft: Int) {
    entry.halfTyped = text.isEmpty ? nil : Entry.HalfTyped(text, toDraft: draft)
    save()
  }

  /// Half an answer to a question from before.
  func halfTyped(to question: Int?) -> String? {
    guard let half = entry.halfTyped, half.question == question, half.draft == nil else {
      return nil
    }
    return half.text
  }

  /// The draft that was being changed before, with the text as it stood.
  var halfTypedDraft: (place: Int, text: String)? {
    guard let half = entry.halfTyped, let draft = half.draft else { return nil }
    return (draft, half.text)
  }

  /// What was half typed is an answer now.
  func finishTyping() { entry.halfTyped = nil }

  /// Keeps it after all, or no longer.
  func keep(_ keeping: Keeping) {
    entry.keeping = keeping
    save()
  }

  /// The person has her draft: what was kept until then goes.
  /// - Returns: whether something went.
  /// - Throws: why it is still there.
  func handOver() throws(NotebookError) -> Bool {
    guard let page, page.name != nil else { return false }
    return try page.handOver(entry)
  }

  /// What went wrong since it was last asked for, the first time alone.
  func takeTrouble() -> NotebookError? {
    guard let trouble, !hasTold else { return nil }
    hasTold = true
    return trouble
  }

  /// All of it was saved to another place.
  func noteSavedElsewhere() {
    isBehind = false
    isElsewhere = true
  }

  private func save() {
    guard let page else { return }
    do throws(NotebookError) {
      _ = try page.save(entry)
      isBehind = false
      trouble = nil
      hasTold = false
    } catch {
      note(error)
    }
  }

  private func note(_ error: NotebookError) {
    isBehind = true
    trouble = error
  }
}
