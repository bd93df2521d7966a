import Notebook
import Script
import Terminal
import Text
import Walkthrough
import Words

/// One person's walk through one set, from the first question to the last screen: it only moves
/// between screens, and hands every step to the journal.
final class Session {
  let context: SessionContext
  private(set) var named: NamedSet
  let journal: Journal
  private(set) var walk: Walk
  /// The draft that was looked at last.
  var draft: DraftID?
  /// Everything as it was when a draft was saved as a file; nil if none was.
  private var saved: Walk.Snapshot?
  /// Whether they were asked already to keep an address for next time.
  var hasOfferedToKeep = false
  /// How the person went before the end; nil while they have not.
  var left: Leaving?
  /// The walk that this one was begun from.
  private let outer: Session?
  /// What was written in walks begun from this one and is not kept, in case it is after all.
  private var unkept: [Journal] = []
  /// What the person's editor has and may still save.
  var lent: [Lent] = []
  /// Whether to say how much is still to come.
  private var tellsProgress = true

  var talk: Conversation { context.talk }
  var set: PromptSet { walk.set }

  /// A session over a walk, new or taken up again.
  init(
    _ context: SessionContext, _ named: NamedSet, _ walk: Walk, _ journal: Journal,
    from outer: Session? = nil
  ) {
    self.outer = outer
    self.context = context
    self.named = named
    self.walk = walk
    self.journal = journal
  }

  /// Walks until the person is done or leaves.
  func run() -> Outcome {
    var isFresh = true
    defer {
      if journal.keeping == .nothing { takeLent(isLast: true) }
      giveBackUnchanged()
    }
    var canLookBack =
      journal.name == nil && named.isBuiltIn && named.name == context.guide.lookingBack
    takeTheTalk()
    while true {
      do throws(Leaving) {
        if canLookBack {
          canLookBack = false
          try LookBack(self).run()
        }
        if isFresh {
          isFresh = false
          try offerLeft()
        }
        try walkOn()
        if let outcome = try ClosingScreen(self).finish() { return outcome }
      } catch {
        takeLent()
        if let outcome = ClosingScreen(self).leave(error) { return outcome }
      }
    }
  }

  /// What is typed goes to this walk's journal, and help is about this walk.
  private func takeTheTalk() {
    talk.journal = journal
    talk.showHelp = { [unowned self] () throws(Leaving) in
      try HelpScreen(
        card: context.help, wayOut: showsWayOut ? context.guide.harm : nil,
        losesAll: journal.keeping == .nothing
      ).show(in: talk)
    }
  }

  private func walkOn() throws(Leaving) {
    while true {
      if try offerLent() { continue }
      reread()
      switch walk.current {
      case .say(let text), .stop(let text):
        tell(text)
        apply(.passed)
      case .question(let question, nil) where isNeedless(question): apply(.skipped)
      case .question(let question, let kept):
        tellProgress()
        try QuestionScreen(self, question, kept: kept).run()
      case .checkpoint(let text, let draft):
        try CheckpointScreen(self, text: text, draft: draft).run()
        tellsProgress = true
      case .signpost: try showCard()
      case .offer(let name, let because): try OfferScreen(self, name, because).run()
      case .end: if try DraftScreen(self).run() == .done { return }
      }
    }
  }

  /// Says a text of the set.
  func tell(_ text: String) {
    talk.pause()
    talk.say("\(text.withoutFinalBreaks)")
  }

  /// Shows the help card; it waits until it was read.
  func readCard() -> Menu {
    talk.pause()
    for line in context.help.lines { talk.say(line) }
    return Menu([Words.Walking.goesOn])
  }

  private func showCard() throws(Leaving) {
    switch try readCard().ask(in: talk) {
    case .item: apply(.passed)
    case .command(let command): try obey(command)
    }
  }
}

// MARK: - Steps

extension Session {
  /// Whether the set is written for somebody in therapy.
  var isForClient: Bool { walk.set.audience == .client }

  /// Whether the way to the harm set is shown: in every client walk but that one.
  var showsWayOut: Bool { isForClient && named.name != context.guide.harm }

  /// Takes a step and keeps it.
  @discardableResult
  func apply(_ event: Walk.Event) -> Bool {
    let fits = walk.apply(event)
    if fits { journal.record(walk) }
    return fits
  }

  /// Goes on in another version of its set.
  func goOn(in other: NamedSet) {
    let place = walk.asked
    let text = place.flatMap { journal.halfTyped(at: .question($0)) }
    if let place { journal.finishTyping(at: .question(place)) }
    named = other
    walk = walk.goingOn(in: other.set)
    draft = nil
    journal.record(walk)
    if let text, let place = walk.asked { journal.halfType(text, at: .question(place)) }
  }

  /// A draft was saved as a file: the person has it in hand.
  func noteDraftInHand() { saved = walk.snapshot }

  /// Whether a draft was saved as a file and nothing the person wrote has changed since.
  var hasDraftInHand: Bool {
    guard let saved else { return false }
    let now = walk.snapshot
    return (now.answers, now.names) == (saved.answers, saved.names)
      && (now.edited, now.added, now.addedWords) == (saved.edited, saved.added, saved.addedWords)
      && now.included == saved.included
  }

  /// Goes back to what can be answered, past what is only read.
  func goBack() {
    while apply(.back) {
      switch walk.current {
      case .say, .stop: continue
      case .question(let question, nil) where isNeedless(question): continue
      default: return
      }
    }
    talk.say(Words.Walking.atStart)
  }

  /// Whether a question has nothing to choose from: one sentence need not be picked.
  func isNeedless(_ question: QuestionID) -> Bool {
    guard case .pick = walk.set.questions[question].kind else { return false }
    return walk.sentences(for: question).count < 2
  }

  /// Does what can be done at any menu of the walk.
  func obey(_ command: Command) throws(Leaving) {
    switch command {
    case .back: goBack()
    case .review: try ReviewScreen(self).run()
    case .letter: showLetter()
    case .mirror: try MirrorScreen(self).run()
    case .skip: if !apply(.wentOn), !apply(.declined) { apply(.passed) }
    default: talk.say(Words.SlashCommands.notHere(command.typed))
    }
  }

  /// Which drafts there are now.
  var drafts: [Draft] { walk.drafts(today: context.today) }

  /// The draft so far: the one looked at last, or the first; nil if there is none.
  var draftInView: Draft? { draftInView(of: walk) }

  private func draftInView(of walk: Walk) -> Draft? {
    let drafts = walk.drafts(today: context.today)
    return drafts.first { $0.id == draft } ?? drafts.first { !$0.isPrivate } ?? drafts.first
  }

  /// Shows the draft so far.
  /// - Parameter walk: with what is not answered yet; nil: as the walk is.
  func showLetter(in walk: Walk? = nil) {
    guard let shown = draftInView(of: walk ?? self.walk) else { return talk.say(Words.Drafts.none) }
    talk.pause()
    talk.say(Words.Drafts.soFar)
    DraftView(shown).show(in: talk)
  }

  /// Walks another set and comes back.
  /// - Parameter isCarrying: whether what was said here comes along where it fits.
  func goOver(to other: NamedSet, carrying isCarrying: Bool = true) throws(Leaving) {
    let walk = isCarrying ? walk.carried(into: other.set) : Walk(other.set)
    let within = context.newJournal(for: other, walk, keeping: journal.keeping, from: journal)
    let inner = Session(context, other, walk, within, from: self)
    if journal.keeping == .nothing { unkept.append(inner.journal) }
    Opening.announce(other, in: talk)
    let outcome = inner.run()
    if inner.left != nil { _ = talk.takeAside() }  // it is kept there
    takeTheTalk()
    guard outcome == .done, inner.left == nil else {
      throw .ended(outcome, isHurried: inner.left?.isHurried ?? false)
    }
    guard try goesBack(from: other) else {
      throw journal.keeping == .nothing ? .paused : .ended(.done, isHurried: false)
    }
  }

  /// Asks whether to come back here from another set, or to let this walk be for now.
  func goesBack(from other: NamedSet) throws(Leaving) -> Bool {
    talk.pause()
    guard try Menu(Words.Walking.after(set.title)).choose(in: talk) == 1 else {
      if other.name == context.guide.waiting { journal.rest() }
      return false
    }
    talk.say(Words.Walking.back(set.title))
    journal.openAgain()
    return true
  }

  /// Whether it was begun from another walk.
  var isWithin: Bool { outer != nil }

  /// Whether anything was written, here, in the walk that this one was begun from, or in those
  /// begun from this one.
  var hasWords: Bool {
    !walk.snapshot.answers.isEmpty || ([journal] + unkept).contains { $0.hasWords }
      || outer?.hasWords ?? false
  }

  /// Keeps everything after all, in this walk and those around it.
  func keepAll() {
    outer?.keepAll()
    journal.keep(.keep)
    for journal in unkept { journal.keep(.keep) }
    unkept = []
  }

  private func tellProgress() {
    guard tellsProgress else { return }
    tellsProgress = false
    let isBegin = walk.snapshot.answers.isEmpty && walk.snapshot.skipped.isEmpty
    let untilDraft = walk.remainingBeforeDraft
    let count = untilDraft ?? walk.remaining
    guard count > 0 else { return }
    if !isBegin { talk.pause() }
    let words =
      isBegin
      ? Words.Walking.toDraft
      : untilDraft == nil
        ? Words.Walking.stillToCome : Words.Walking.beforeDraft
    talk.say(.quiet(words(count)))
  }
}
