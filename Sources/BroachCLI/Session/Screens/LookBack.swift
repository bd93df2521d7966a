import Entries
import Notebook
import Text
import Walkthrough
import Words

/// Before a walk about what came afterwards: the draft that it follows can be looked at. Until the
/// person asks, only its day and its kind are said.
struct LookBack {
  /// How many entries are looked into; an older one is hardly meant.
  private static let most = 5

  private let session: Session
  private var talk: Conversation { session.talk }

  init(_ session: Session) {
    self.session = session
  }

  /// Offers it, if there is one; nothing is shown unless the person asks for it.
  func run() throws(Leaving) {
    guard let (drafts, written) = latest() else { return }
    talk.pause()
    let now = session.context.program.stamp
    talk.say(Words.Walking.earlier(written.spoken(in: now.day.year)))
    let items =
      [Words.Walking.goesOn]
      + drafts.map { draft in
        Words.Drafts.marked(Words.Walking.lookAt(draft.kind), isByHand: draft.edited != nil)
      }
    while true {
      let choice = try Menu(items).choose(in: talk)
      guard choice > 0, drafts.indices.contains(choice - 1) else { return }
      DraftView(drafts[choice - 1]).show(in: talk)
    }
  }

  /// The drafts of the entry saved last that holds one and is not itself about what came
  /// afterwards.
  private func latest() -> ([Draft], Stamp)? {
    guard let notebook = session.context.notebook, !session.context.isPreview else { return nil }
    do throws(NotebookError) {
      for listed in Unfinished.sorted(try notebook.list()).prefix(Self.most) {
        guard let entry = readable(listed.name, in: notebook),
          entry.source.name != session.context.guide.lookingBack
        else { continue }
        let written = listed.saved ?? entry.begun
        let drafts = Self.drafts(of: entry, on: written)
        if !drafts.isEmpty { return (drafts, written) }
      }
    } catch {}  // then there is nothing to look at
    return nil
  }

  private func readable(_ name: EntryName, in notebook: Notebook) -> Entry? {
    do throws(NotebookError) { return try notebook.read(name.text) } catch { return nil }
  }

  private static func drafts(of entry: Entry, on written: Stamp) -> [Draft] {
    guard !entry.snapshot.answers.isEmpty || !entry.snapshot.edited.isEmpty else { return [] }
    return Walk(entry.set, entry.snapshot).drafts(today: written.day.text)
      .filter { !$0.isPrivate }
  }
}
