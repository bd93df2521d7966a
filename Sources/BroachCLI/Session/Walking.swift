import Notebook
import Post
import Script
import Terminal
import Text
import Walkthrough

/// Begins walks and takes them up again, for the commands.
struct Walking {
  let output: Output
  let desk: Desk

  /// Walks with what is at hand.
  init(output: Output, desk: Desk) {
    self.output = output
    self.desk = desk
  }

  /// Everything at hand for a walk.
  /// - Parameter isPreview: whether it is for somebody who writes sets.
  /// - Throws: `Failure` where nobody can answer.
  init(isPlain: Bool, isPreview: Bool = false) throws(Failure) {
    let own = OwnSettings.here()
    let console = Console(isPlain: isPlain || own.settings.isPlain)
    guard console.hasInput else {
      throw Failure(
        Words.Usage.nobodyAnswers, help: Words.Usage.giveLines, .failed)
    }
    output = console.output
    let talk = Conversation(
      output: console.output, reader: console.makeReader(), isAtTerminal: console.hasTerminal)
    var notebook: Notebook?
    var obstacle: NotebookError?
    do throws(NotebookError) {
      notebook = try Notebook.here()
    } catch {
      obstacle = error
    }
    let desk = Desk(
      talk: talk, notebook: notebook, obstacle: obstacle,
      find: { name in
        do { return try Catalog.find(name) } catch { return nil }
      }, now: .now, isPreview: isPreview,
      folder: Environment.currentFolder, own: own,
      unbound: LooseLeaves(runtime: .here, beside: nil))
    talk.showHelp = { () throws(Leaving) in
      try HelpScreen(card: desk.help, showsWayOut: true).show(in: talk)
    }
    self.desk = desk
  }

  /// Begins a walk.
  /// - Parameters:
  ///   - text: what is already written.
  ///   - settled: what becomes of it, where an option says so.
  func begin(
    _ named: NamedSet, from text: String? = nil, isShort: Bool = false, keeping settled: Keeping?
  ) -> Outcome {
    Rested.tell(at: desk)
    do throws(Leaving) {
      let opening = Opening(desk: desk, for: named.set.audience, settled: settled)
      return try walk(named, from: text, isShort: isShort, keeping: opening.run())
    } catch {
      return leave(error)
    }
  }

  /// Begins a walk after its opening.
  func walk(
    _ named: NamedSet, from text: String? = nil, isShort: Bool = false, keeping: Keeping
  ) -> Outcome {
    do throws(Leaving) {
      Opening.announce(named, in: desk.talk)
      let walk = Walk(named.set, isShort: isShort)
      let journal = desk.newJournal(for: named, walk, keeping: keeping)
      let session = Session(desk, named, walk, journal)
      desk.talk.journal = journal
      if let text { try session.begin(from: text) }
      return session.run()
    } catch {
      return leave(error)
    }
  }

  /// Takes a walk up again, and at its end the one that it was begun from, if she wants to.
  func resume(_ entry: Entry, on page: Page) -> Outcome {
    desk.talk.say(Words.Choosing.goesOn)
    var session = session(entry, on: page)
    var outcome = session.run()
    do throws(Leaving) {
      while outcome == .done, session.left == nil, let outer = outer(of: session) {
        guard try outer.goesBack(from: session.named) else { break }
        session = outer
        outcome = session.run()
      }
    } catch {
      return leave(error)
    }
    return outcome
  }

  /// The walk that another was begun from; nil where there is none, or it cannot be had.
  private func outer(of session: Session) -> Session? {
    guard let name = session.journal.entry.outer, let notebook = desk.notebook else { return nil }
    do throws(NotebookError) {
      let (page, entry) = try notebook.open(name.text)
      return self.session(entry, on: page)
    } catch {
      return nil  // deleted, or open in another window
    }
  }

  private func session(_ entry: Entry, on page: Page) -> Session {
    let named = NamedSet(
      name: entry.source.name, source: entry.source, set: entry.set,
      origin: Catalog.names.contains(entry.source.name) ? .program : .file)
    var entry = entry
    entry.rests = false
    let journal = Journal(entry, on: page, in: desk.notebook?.location.path)
    return Session(desk, named, Walk(entry.set, entry.snapshot), journal)
  }

  /// Ends before a walk began.
  func leave(_ leaving: Leaving) -> Outcome {
    switch leaving {
    case .ended(let outcome, _): return outcome
    case .quickly:
      output.clear()
      return .done
    case .paused, .resting: return .done
    case .interrupted, .cutOff: return .interrupted
    }
  }
}
