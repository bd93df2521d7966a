import Script
import Text
import Walkthrough
import Words

/// The draft after the short path: enough, or one thing more?
struct CheckpointScreen {
  private let session: Session
  private let text: String
  private let draft: DraftID?

  init(_ session: Session, text: String, draft: DraftID?) {
    self.session = session
    self.text = text
    self.draft = draft
  }

  /// Shows it and asks, once.
  func run() throws(Leaving) {
    let talk = session.talk
    if let draft = draft.flatMap({ session.walk.draft($0, today: session.context.today) }) {
      talk.pause()
      talk.say(Words.Drafts.soFar)
      DraftView(draft).show(in: talk)
    }
    talk.say("\(text.withoutFinalBreaks)")
    switch try choice() {
    case .item(0):
      session.apply(.lengthened)
      session.apply(.wentOn)
    case .item(1): session.apply(.enough)
    case .item: try waitOrStop()
    case .command(.letter): return  // it is shown again
    case .command(let command): try session.obey(command)
    }
  }

  /// "Not now" may mean to stop, or to have a page for oneself instead of a letter.
  private func waitOrStop() throws(Leaving) {
    guard session.isForClient else { throw .paused }
    guard session.hasPage else { throw .resting }
    let journal = session.journal
    let isKept = journal.keeping != .nothing && !journal.isBehind
    switch try Menu(Words.Walking.notNow(isKept: isKept)).ask(in: session.talk) {
    case .item(0): throw .paused
    case .item: try session.waitInstead()
    case .command(.back): return  // the checkpoint is shown again
    case .command(let command): try session.obey(command)
    }
  }

  /// What the person chooses; the letter is not shown again for a command that does nothing.
  private func choice() throws(Leaving) -> Menu.Choice {
    while true {
      let choice = try Menu(Words.Walking.checkpoint(more: session.walk.remainingIfGoingOn)).ask(
        in: session.talk)
      guard case .command(let command) = choice, !command.movesTheWalk else { return choice }
      session.talk.say(Words.SlashCommands.notHere(command.typed))
    }
  }
}

extension Session {
  /// Whether there is a page for oneself, which a letter can wait behind.
  fileprivate var hasPage: Bool { context.find(context.guide.waiting) != nil }

  /// A page for oneself instead of a letter; the draft stays as it is.
  func waitInstead() throws(Leaving) {
    if let page = context.find(context.guide.waiting) {
      try goOver(to: page)
    } else {
      throw .resting
    }
  }
}
