import Notebook
import Text
import Words

/// What was let rest: the next start says so, once, in words that a bystander may read.
enum Rested {
  /// Says it.
  /// - Parameter isOffered: whether it is offered right after to go on with it.
  static func tell(at context: SessionContext, isOffered: Bool = false) {
    guard let notebook = context.notebook, !context.isPreview else { return }
    do throws(NotebookError) {
      for entry in try notebook.list() where entry.rests {
        let when = Unfinished.when(entry, now: context.program.stamp)
        context.talk.say(Words.Choosing.rested(when))
        if !isOffered { context.talk.say(Words.Choosing.howToGoOn) }
        try wake(entry, in: notebook)
      }
    } catch {}  // it is said again next time, and everything is where it was
  }

  /// It is as old as it was before, and no nearer to the top.
  private static func wake(_ listing: Listing, in notebook: Notebook) throws(NotebookError) {
    var (page, entry) = try notebook.open(listing.name.text, isGoingOn: false)
    entry.rests = false
    _ = try page.save(entry, now: listing.saved)
  }
}
