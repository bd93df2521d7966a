import Mirror
import Script
import Text
import Walkthrough
import Words

/// The mirror: a few of the person's words, one by one, and nothing changes unless they change it.
struct MirrorScreen {
  private let session: Session
  /// The question that the person is at; it is changed there and not here.
  private let here: QuestionID?

  private var talk: Conversation { session.talk }
  private var walk: Walk { session.walk }

  init(_ session: Session, at here: QuestionID? = nil) {
    self.session = session
    self.here = here
  }

  /// What came of it.
  enum Next {
    case done
    /// Something was changed.
    case changed
    /// The person wants to change what they said at the question they are at.
    case changesHere
  }

  /// Looks at the draft that the person looked at last, or the first.
  @discardableResult
  func run() throws(Leaving) -> Next {
    guard session.set.mirror else { return say(Words.Walking.noMirror) }
    guard let draft = session.draftInView else { return say(Words.Drafts.none) }
    return try run(draft.id)
  }

  /// Looks at a draft.
  @discardableResult
  func run(_ id: DraftID) throws(Leaving) -> Next {
    guard session.set.mirror, let mirror = BuiltIn.mirror else {
      return say(Words.Walking.noMirror)
    }
    guard let draft = draft(id), !draft.isPrivate else { return say(Words.Mirror.isPrivate) }
    guard mirror.reads(session.set.language) else { return say(Words.Mirror.otherLanguage) }
    talk.pause()
    guard try wantsToLook() else { return .done }
    return try show(id, with: mirror)
  }

  /// Says what whoever works with others wants told as soon as it stands in an answer. Nothing is
  /// asked. A client is shown their words only when they ask for it.
  func pointOut(_ question: QuestionID, isReview: Bool) {
    guard session.set.audience == .therapist,
      let nudge = BuiltIn.mirror?
        .look(atAnswerTo: question, of: walk.answers, heeding: walk.snapshot.mirrored),
      let words = nudge.words
    else { return }
    talk.pause()
    talk.say(Words.Mirror.words(words), hanging: 2)
    talk.say(.quiet("\(nudge.reason)"))
    talk.say(.quiet(Words.Mirror.frame(nudge.frame)))
    if !isReview { talk.say(.quiet(Words.Mirror.goesBack)) }
  }

  private func say(_ words: Phrase) -> Next {
    talk.say(words)
    return .done
  }

  private func draft(_ id: DraftID) -> Draft? { walk.draft(id, today: session.context.today) }

  /// Whether the person wants to look, if they said before that they had seen enough.
  private func wantsToLook() throws(Leaving) -> Bool {
    guard walk.snapshot.mirrored.isStopped else { return true }
    talk.say(Words.Mirror.wasStopped)
    guard try Menu(Words.Mirror.againItems).choose(in: talk) == 1 else { return false }
    note { $0.isStopped = false }
    return true
  }

  private func show(_ id: DraftID, with mirror: Mirror) throws(Leaving) -> Next {
    var seen: Set<String> = []
    var isFurther = false
    var next = Next.done
    while seen.count < Mirror.most, let nudge = nudge(in: id, with: mirror, besides: seen) {
      if nudge.order == .later, !isFurther {
        talk.pause()
        talk.say(Words.Mirror.howHeard)
        guard try Menu(Words.Mirror.goOnItems).choose(in: talk) == 1 else { return next }
        isFurther = true
      }
      if seen.isEmpty { talk.say(Words.Mirror.opening) }
      seen.insert(nudge.key.pattern)
      switch try ask(about: nudge) {
      case 0: break
      case 1:
        if let here, nudge.question == here { return .changesHere }
        if try change(nudge, in: id) { next = .changed }
      default:
        note { $0.isStopped = true }
        talk.say(Words.Mirror.stopped)
        return next
      }
    }
    talk.say(seen.isEmpty ? Words.Mirror.nothing : Words.Mirror.all)
    return next
  }

  /// The first place that was not seen, in the draft as it is now.
  private func nudge(in id: DraftID, with mirror: Mirror, besides seen: Set<String>) -> Nudge? {
    guard let draft = draft(id) else { return nil }
    return mirror.look(
      at: draft, edited: walk.snapshot.edited[id]?.text, of: walk.answers,
      in: session.named.name, heeding: walk.snapshot.mirrored
    ).first { !seen.contains($0.key.pattern) }
  }

  /// Shows the person's words, one reason, one frame. Whatever they do with them, they come only
  /// once.
  private func ask(about nudge: Nudge) throws(Leaving) -> Int {
    talk.pause()
    talk.say(nudge.words.map(Words.Mirror.words) ?? Words.Mirror.whole, hanging: 2)
    talk.say("\(nudge.reason)")
    talk.say(Words.Mirror.frame(nudge.frame))
    let choice = try Menu(Words.Mirror.items, asking: Words.Mirror.isThisIt).choose(in: talk)
    note { $0.kept.insert(nudge.key) }
    return choice
  }

  /// Keeps what the person said, so that it holds for good.
  private func note(_ change: (inout WordingDecisions) -> Void) {
    var decisions = walk.snapshot.mirrored
    change(&decisions)
    session.apply(.mirrored(decisions))
  }

  /// Changes the answer that the words are in, or the draft where there is no such answer.
  /// - Returns: whether the draft is still to be shown.
  private func change(_ nudge: Nudge, in id: DraftID) throws(Leaving) -> Bool {
    if walk.snapshot.edited[id] == nil, let question = nudge.question,
      session.set.questions[question].isTyped
    {
      let kept = walk.snapshot.answers[question]
      try QuestionScreen(session, question, kept: kept, isReview: true).run()
      return true
    }
    if let draft = draft(id) { try DraftScreen(session).change(draft) }
    return false
  }
}

extension Question {
  /// Whether its answer is words and nothing else.
  fileprivate var isTyped: Bool { kind == .line || kind == .text }
}
