import Entries
import Notebook
import Post
import Script
import Terminal
import Text
import Walkthrough
import Words

/// Begins walks and takes them up again, for the commands.
struct Walking {
  let output: Output
  var context: SessionContext
  /// What is typed before there is a walk.
  let early: EarlyWords

  /// Everything at hand for a walk.
  /// - Parameter isPreview: whether it is for somebody who writes sets.
  /// - Throws: `Failure` where nobody can answer.
  init(_ program: Program, isPlain: Bool = false, isPreview: Bool = false) throws(Failure) {
    let console = program.console
    let own = program.readSettings()
    if isPlain || own.settings.isPlain { console.bePlain() }
    guard console.hasInput else {
      throw Failure(
        Words.Usage.nobodyAnswers, help: Words.Usage.giveLines, .failed)
    }
    output = console.output
    let talk = Conversation(
      output: console.output, reader: console.makeReader(saying: .own),
      isAtTerminal: console.hasTerminal)
    var notebook: Notebook?
    var obstacle: NotebookError?
    do throws(NotebookError) {
      notebook = try program.notebook()
    } catch {
      obstacle = error
    }
    let context = SessionContext(
      program: program, talk: talk, notebook: notebook, obstacle: obstacle, now: program.now,
      isPreview: isPreview, own: own)
    talk.showHelp = { () throws(Leaving) in
      try HelpScreen(card: context.help, wayOut: context.guide.harm).show(in: talk)
    }
    self.context = context
    let early = EarlyWords(context)
    talk.openJournal = { [weak early] in early?.open() }
    self.early = early
  }

  /// Begins a walk.
  /// - Parameters:
  ///   - text: what is already written.
  ///   - settled: what becomes of it, where an option says so.
  ///   - start: where it begins; nil for its beginning.
  func begin(
    _ named: NamedSet, from text: String? = nil, isShort: Bool = false, keeping settled: Keeping?,
    at start: Walk? = nil
  ) -> Outcome {
    Rested.tell(at: context)
    early.expect(named)
    while true {
      do throws(Leaving) {
        let keeping = try settle(for: named.set.audience, settled)
        return walk(named, from: text, isShort: isShort, keeping: keeping, at: start)
      } catch {
        if let outcome = leave(error) { return outcome }
      }
    }
  }

  /// Shows the opening, which settles what is kept.
  /// - Parameter settled: what becomes of it, where an option says so.
  func settle(for audience: PromptSet.Audience, _ settled: Keeping?) throws(Leaving) -> Keeping {
    try Opening(context: context, for: audience, settled: settled).run { early.settle($0) }
  }

  /// Begins a walk after its opening.
  func walk(
    _ named: NamedSet, from text: String? = nil, isShort: Bool = false, keeping: Keeping,
    at start: Walk? = nil
  ) -> Outcome {
    do throws(Leaving) {
      Opening.announce(named, in: context.talk)
      let walk = start ?? Walk(named.set, isShort: isShort)
      let journal = early.journal(for: named, walk, keeping: keeping)
      let session = Session(context, named, walk, journal)
      context.talk.journal = journal
      if let text { try session.begin(from: text) }
      return session.run()
    } catch {
      return end(error)
    }
  }

  /// Takes a walk up again, and at its end the one that it was begun from, if the person wants to.
  func resume(_ entry: Entry, on page: OpenEntry) -> Outcome {
    context.talk.say(Words.Choosing.goesOn)
    var session = session(entry, on: page)
    var outcome = session.run()
    do throws(Leaving) {
      while outcome == .done, session.left == nil, let outer = outer(of: session) {
        guard try outer.goesBack(from: session.named) else { break }
        session = outer
        outcome = session.run()
      }
    } catch {
      return end(error)
    }
    return outcome
  }

  /// The walk that another was begun from; nil where there is none, or it cannot be had.
  private func outer(of session: Session) -> Session? {
    guard let name = session.journal.entry.outer, let notebook = context.notebook else {
      return nil
    }
    do throws(NotebookError) {
      let (page, entry) = try notebook.open(name.text)
      return self.session(entry, on: page)
    } catch {
      return nil  // deleted, or open in another window
    }
  }

  private func session(_ entry: Entry, on page: OpenEntry) -> Session {
    let named = NamedSet(
      name: entry.source.name, source: entry.source, set: entry.set,
      origin: context.program.catalog.names.contains(entry.source.name) ? .program : .file)
    var entry = entry
    entry.rests = false
    let journal = Journal(entry, on: page, in: context.notebook?.location.path)
    return Session(context, named, Walk(entry.set, entry.snapshot), journal)
  }

  /// Ends before a walk began, as a walk does where words were typed already.
  /// - Returns: nil if they stay.
  func leave(_ leaving: Leaving) -> Outcome? {
    switch early.leave(leaving) {
    case .goes(let outcome): outcome
    case .stays: nil
    case nil: end(leaving)
    }
  }

  private func end(_ leaving: Leaving) -> Outcome {
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
