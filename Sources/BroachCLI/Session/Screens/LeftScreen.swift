import Notebook
import Script
import Text
import Walkthrough
import Words

/// Words that an editor saved while nobody was there to take them in: the person is shown them and
/// says what becomes of them. Until then they stay where they are.
struct LeftScreen {
  /// How many rows are shown of a longer text.
  private static let most = 12

  private let session: Session
  private var talk: Conversation { session.talk }

  init(_ session: Session) {
    self.session = session
  }

  /// Offers what was saved, if it is anything that is not there already.
  /// - Returns: whether anything was said.
  @discardableResult
  func offer(_ one: Lent) throws(Leaving) -> Bool {
    switch one.look(rescued: true) {
    case .changed(let new) where new != session.standing(at: one.spot) && !one.knows(new):
      try ask(about: new, one)
    case .unreadable:
      talk.pause()
      talk.say(Words.Editing.unreadable)
      talk.say(whole: "\(inline: one.leaf.file)")
    case .changed, .same, .empty:
      session.giveBack(one)
      return false
    }
    return true
  }

  private func ask(about new: String, _ one: Lent) throws(Leaving) {
    talk.pause()
    talk.say(Words.Editing.left)
    show(new)
    // From a pipe no answer is to be taken for one to this question.
    guard talk.isAtTerminal else { return try take(new, one) }
    switch try Menu(Words.Editing.leftItems).choose(in: talk) {
    case 0: try take(new, one)
    case 1: talk.say(Words.Editing.leftForLater)
    default:
      guard try Menu(Words.Review.deleteItems, asking: Words.Editing.deletes).choose(in: talk) == 1
      else { return talk.say(Words.Editing.leftForLater) }
      session.giveBack(one)
      talk.say(Words.Review.deleted)
    }
  }

  private func show(_ text: String) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    for row in rows.prefix(Self.most) {
      let isLong = row.count > 400
      let words = isLong ? "\(row.prefix(400)) …" : String(row)
      talk.say(words.isEmpty ? Phrase() : "  \(inline: words, .bold)", hanging: 2)
    }
    if rows.count > Self.most {
      talk.say(Words.Editing.more(text.split(whereSeparator: \.isWhitespace).count))
    }
    talk.pause()
  }

  /// Puts the words where they were typed, and goes there.
  private func take(_ new: String, _ one: Lent) throws(Leaving) {
    let merged = session.merged(new, with: one)
    guard case .question(let question) = one.spot else {
      if case .draft = one.spot { return session.take(new, as: merged, of: one) }
      talk.setAside(new)
      if session.journal.isKept { session.giveBack(one) }
      return
    }
    session.take(new, as: merged, of: one)
    if case .question(question, _) = session.walk.current { return }
    if let kept = session.walk.snapshot.answers[question] {
      try QuestionScreen(session, question, kept: kept, isReview: true).run()
    } else if !session.apply(.jumped(question)) {
      session.journal.finishTyping(at: one.spot)
      talk.setAside(merged)
    }
  }
}

extension Session {
  /// At the beginning: what an editor was left with when this walk was cut off, and what belongs to
  /// none that there is.
  func offerLeft() throws(Leaving) {
    let takesStrays = journal.keeping != .nothing && !context.isPreview && !isWithin
    let notebook = context.notebook
    let left = context.leaves.left(
      of: journal.name, strays: takesStrays ? { notebook?.has($0) ?? true } : nil)
    // Where no lock keeps windows apart, another one may have the entry open, and its editor too.
    for leaf in left where !leaf.isLent {
      try LeftScreen(self).offer(Lent(leaf, at: leaf.spot(in: set) ?? .aside))
    }
  }

  /// In between: what an editor has saved since the person went on.
  /// - Returns: whether anything was offered.
  func offerLent() throws(Leaving) -> Bool {
    var offered = false
    for one in lent {
      guard let sight = one.glance(), case .changed(let new) = sight,
        new != standing(at: one.spot), !one.knows(new)
      else { continue }
      try LeftScreen(self).offer(one)
      offered = true
    }
    return offered
  }
}
