import Entries
import Notebook
import Script
import Text
import Walkthrough
import Words

extension Walking {
  /// Goes on with what a page saved: as a copy, so that the file stays as it is. Whoever did that
  /// before is offered what came of it.
  /// - Parameter entry: what the file holds.
  func resume(_ entry: Entry, from path: String) throws -> Outcome {
    while true {
      do {
        guard let copy = copy(of: entry), let notebook = context.notebook,
          try goesOn(with: copy)
        else {
          let keeping = try early.keeping ?? settle(for: entry.set.audience, nil)
          return goOn(with: entry, from: path, keeping: keeping)
        }
        let (page, found) = try notebook.open(copy.name.text)
        return resume(found, on: page)
      } catch let leaving as Leaving {
        if let outcome = leave(leaving) { return outcome }
      }
    }
  }

  /// Offers what came of the file before.
  private func goesOn(with copy: Listing) throws(Leaving) -> Bool {
    let when = Unfinished.when(copy, now: context.program.stamp)
    context.talk.say(Words.Pages.isHere(when))
    return try Menu(Words.Pages.hereItems).choose(in: context.talk) == 0
  }

  private func goOn(with saved: Entry, from path: String, keeping: Keeping) -> Outcome {
    var entry = saved
    entry.keeping = keeping
    entry.rests = false
    entry.outer = nil  // an entry of somewhere else
    let named = named(entry, from: path)
    if !named.isBuiltIn { Opening.announce(named, in: context.talk, showsCode: false) }
    context.talk.say(Words.Choosing.goesOn)
    let journal = Journal(
      entry, on: context.notebook?.newPage(), in: context.notebook?.location.path)
    let session = Session(context, named, Walk(entry.set, entry.snapshot), journal)
    journal.record(session.walk)
    return session.run()
  }

  /// The set in an entry. What is, to the letter, one of the program's is known by its name; any
  /// other is announced as one that was handed out.
  private func named(_ entry: Entry, from path: String) -> NamedSet {
    let name = entry.source.name
    let own = BuiltIn.text(of: name).map { SourceText(name: name, bytes: $0).questionnaire.bytes }
    let isOwn = own == entry.source.questionnaire.bytes
    return NamedSet(
      name: isOwn ? name : path, source: entry.source, set: entry.set,
      origin: isOwn ? .program : .file)
  }

  /// What came of the same file before: an entry that began at the same moment, with the same set.
  private func copy(of entry: Entry) -> Listing? {
    guard let notebook = context.notebook else { return nil }
    do throws(NotebookError) {
      return Unfinished.sorted(try notebook.list()).first {
        $0.begun == entry.begun && $0.title == entry.set.title
      }
    } catch {
      return nil
    }
  }
}
