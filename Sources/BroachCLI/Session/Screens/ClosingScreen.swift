import Disk
import Notebook
import Text
import Words

/// The last screen: nothing has been sent, where it is, how to go on and how to delete it.
struct ClosingScreen {
  private let session: Session
  private var talk: Conversation { session.talk }
  private var journal: Journal { session.journal }

  init(_ session: Session) {
    self.session = session
  }

  /// Ends a walk that was walked to its end.
  /// - Returns: nil if the person stays.
  func finish() throws(Leaving) -> Outcome? {
    // What was written within another walk goes on in that one, which asks at its own end.
    if !session.isWithin, try staysInstead() { return nil }
    let hasExample = try KeepExample(session)?.run() ?? false
    talk.pause()
    tellAside()
    if let closing = session.set.closing { talk.say("\(closing.withoutFinalBreaks)") }
    if session.set.closing?.contains(Words.Closing.notSent.plainText) != true {
      talk.say(Words.Closing.notSent)
    }
    if try !handOver() {
      try saveElsewhere()
      if !session.isWithin || journal.keeping != .nothing {
        tellWhereItIs(Words.Closing.seeAgain, isExample: hasExample)
      }
    }
    tellAside()  // what was typed at the questions of this screen
    tellHelp()
    return outcome
  }

  /// Shows what was typed where nobody asked for it and found no place: it is not lost.
  private func tellAside() {
    let aside = talk.takeAside()
    guard !aside.isEmpty else { return }
    talk.pause()
    talk.say(Words.Closing.aside(aside))
    talk.pause()
  }

  /// Ends a walk that is left before its end.
  /// - Returns: nil if the person stays.
  func leave(_ leaving: Leaving) -> Outcome? {
    session.left = leaving
    switch leaving {
    case .ended(let inner, let isHurried):
      if !isHurried, journal.isBehind { saveElsewhereAfter() }
      return max(inner, outcome)
    case .quickly:
      talk.output.clear()
      return outcome
    case .cutOff: return .interrupted
    case .interrupted: return interrupt()
    case .paused, .resting:
      do throws(Leaving) {
        if try staysInstead() {
          session.left = nil
          return nil
        }
        if leaving == .resting { journal.rest() }
        try saveElsewhere()
      } catch {
        session.left = error
        if error == .quickly { talk.output.clear() }
        return error == .paused ? outcome : .interrupted
      }
      sayGoodbye(leaving == .resting ? Words.Closing.tomorrow : Phrase())
      return outcome
    }
  }

  private var outcome: Outcome {
    journal.isBehind ? .notKept : journal.isStuck ? .notDeleted : .done
  }

  /// Ctrl-C: what would be lost by it is asked about once; a second one goes at once.
  private func interrupt() -> Outcome? {
    do throws(Leaving) {
      if talk.isAtTerminal {
        if try staysInstead() {
          session.left = nil
          return nil
        }
        try saveElsewhere()
      }
    } catch {
      session.left = error
      if error == .quickly {
        talk.output.clear()
        return .interrupted
      }
      if error == .cutOff { return .interrupted }
    }
    sayGoodbye(Phrase())
    return .interrupted
  }

  private func sayGoodbye(_ words: Phrase) {
    talk.pause()
    tellAside()
    if !words.isEmpty { talk.say(words) }
    talk.say(Words.Closing.notSent)
    tellWhereItIs(Words.Closing.goOn)
    tellHelp()
  }

  private func tellWhereItIs(_ again: Phrase, isExample: Bool = false) {
    guard let path = journal.path, let name = journal.name else {
      if !journal.isElsewhere {
        talk.say(isExample ? Words.KeepingExample.alone : Words.Closing.nothingKept)
      }
      return
    }
    let isWhole = !journal.isBehind && !journal.isElsewhere
    talk.say(isWhole ? Words.Closing.kept : Words.Closing.partKept)
    talk.say(whole: "\(inline: path)")
    talk.say(again)
    talk.say(Words.Closing.discard)
    talk.say(whole: Words.Closing.discard(name.text))
  }

  private func tellHelp() {
    talk.pause()
    talk.say(session.context.help.brief)
    guard session.showsWayOut, let crossed = session.context.help.crossed else { return }
    talk.say(crossed)
    talk.say(Words.SlashCommands.goThereNow(session.context.guide.harm))
  }

  /// Where nothing is kept, asks whether to go all the same.
  private func staysInstead() throws(Leaving) -> Bool {
    guard journal.keeping == .nothing, !session.context.isPreview, session.hasWords
    else { return false }
    let items = Words.Keeping.goneItems
    talk.pause()
    talk.say(session.hasDraftInHand ? Words.Keeping.restGone : Words.Keeping.gone)
    let offered = session.context.notebook == nil ? Array(items.prefix(2)) : items
    switch try Menu(offered).choose(in: talk) {
    case 0: return true
    case 2: session.keepAll()
    default: break
    }
    return false
  }

  /// What was kept until the person has their draft goes, if they say so: more may stand in it than
  /// in what they saved as a file.
  /// - Returns: whether it went.
  private func handOver() throws(Leaving) -> Bool {
    guard journal.keeping == .untilDraft else { return false }
    talk.say(Words.Keeping.untilDraft)
    guard try Menu(Words.Keeping.untilDraftItems).choose(in: talk) == 1 else {
      talk.pause()
      return false
    }
    do throws(NotebookError) {
      guard try journal.handOver() else { return false }
      talk.say(Words.Keeping.removed)
      return true
    } catch {
      let isGone = journal.name == nil
      talk.say(
        isGone
          ? Words.Keeping.copyNotRemoved(Failure.sentence(error))
          : Words.Keeping.notRemoved(Failure.sentence(error)))
      return isGone
    }
  }

  /// The same for this walk, when one within it was left.
  private func saveElsewhereAfter() {
    talk.pause()
    talk.say(Words.Walking.back(session.set.title))
    do throws(Leaving) {
      try saveElsewhere()
    } catch {
      if error == .quickly { talk.output.clear() }
    }
  }

  /// What was chosen by its number, or by Enter; nil for a file name.
  private func choice(by name: String) -> Int? {
    if name.isEmpty { return 0 }
    guard !name.contains(where: \.isLetter) else { return nil }
    return NamedThings(Words.Keeping.elsewhereItems.map(\.plainText)).place(of: name)
  }

  /// Where the disk failed, offers another place for everything.
  private func saveElsewhere() throws(Leaving) {
    journal.keepUp()
    guard journal.isBehind else { return }
    if case .cannotKeep(let reason)? = journal.takeNews() {
      talk.pause()
      talk.say(Words.Keeping.stillFailed(Failure.sentence(reason)))
    }
    let talk = talk
    func show() {
      talk.pause()
      talk.say(.marked(Words.Keeping.elsewhere), hanging: 2)
    }
    show()
    while true {
      let name: String
      switch try talk.ask(.line, isMenu: true, isAddress: true, showAgain: show) {
      case .words(let words, _): name = words.trimmed
      case .command(let command, _):
        talk.say(Words.SlashCommands.notHere(command.typed))
        continue
      }
      let choice = choice(by: name)
      if choice == 1 { return }
      if choice == 0 {
        if let reason = journal.tryAgain() {
          talk.say(Words.Keeping.stillFailed(Failure.sentence(reason)))
          show()
          continue
        }
        return
      }
      let path = session.context.path(of: name)
      do throws(FileError) {
        try NewFile.write(journal.entry.text(saved: session.context.program.stamp), to: path)
        journal.noteSavedElsewhere()
        talk.say(Words.Keeping.savedElsewhere)
        talk.say(whole: "\(inline: path)")
        talk.say(Words.Keeping.goOnElsewhere)
        return talk.say(whole: Words.Keeping.resume(path))
      } catch {
        talk.say(Words.Export.failed(Failure.sentence(error)))
        show()
      }
    }
  }
}
