import Mirror
import Script
import Text
import Walkthrough
import Words

/// The mirror: a few of the person's words, one by one; nothing changes unless the person does it.
extension PageSession {
  /// Looks at the draft on the screen, when asked to.
  mutating func look() {
    guard let here = walks.last, let draft else { return }
    guard here.set.mirror, let mirror = shelf.mirror() else {
      return notes = [Words.Walking.noMirror]
    }
    guard !draft.isPrivate else { return notes = [Words.Mirror.isPrivate] }
    guard mirror.reads(here.set.language) else { return notes = [Words.Mirror.otherLanguage] }
    looking = Looking()
    change { $0.draft = draft.id }
    if here.walk.snapshot.mirrored.isStopped {
      looking.asking = .again
      return open(.mirror)
    }
    lookOn()
  }

  /// The person wants to look again after all.
  mutating func lookAgain() {
    note { $0.isStopped = false }
    lookOn()
  }

  /// The person wants to see how the words may be heard.
  mutating func lookFurther() {
    looking.isFurther = true
    lookOn()
  }

  /// The next place that was not seen, in the draft as it is now.
  private mutating func lookOn() {
    guard let nudge = nextNudge() else {
      let words = looking.seen.isEmpty ? Words.Mirror.nothing : Words.Mirror.all
      return endLooking(words)
    }
    if nudge.order == .later, !looking.isFurther {
      looking.asking = .further
    } else {
      looking.asking = .about(nudge)
      looking.seen.insert(nudge.key.pattern)
    }
    if screen == .mirror { turn(to: .mirror) } else { open(.mirror) }
  }

  private mutating func nextNudge() -> Nudge? {
    guard looking.seen.count < Mirror.most, let here = walks.last, let draft,
      let mirror = shelf.mirror()
    else { return nil }
    return mirror.look(
      at: draft, edited: draft.edited?.text, of: here.walk.answers, in: here.named.name,
      heeding: here.walk.snapshot.mirrored
    ).first { !looking.seen.contains($0.key.pattern) }
  }

  private mutating func endLooking(_ words: Phrase) {
    looking.asking = nil
    if screen == .mirror { close() }
    notes = [words]
  }

  mutating func mirrorParts() -> [Part] {
    switch looking.asking {
    case .again:
      return [
        .heading(.ours(Words.Mirror.wasStopped)),
        .buttons(
          [
            button(.close, Words.Mirror.againItems[0], .main),
            button(.mirrorAgain, Words.Mirror.againItems[1]),
          ], .go),
      ]
    case .further:
      return [
        .heading(.ours(Words.Mirror.howHeard)),
        .buttons(
          [
            button(.close, Words.Mirror.goOnItems[0], .main),
            button(.mirrorFurther, Words.Mirror.goOnItems[1]),
          ], .go),
      ]
    case .about(let nudge): return parts(about: nudge)
    case nil: return []
    }
  }

  /// Own words, one reason, one frame.
  private mutating func parts(about nudge: Nudge) -> [Part] {
    var parts: [Part] = [.heading(.ours(Words.Mirror.isThisIt)), .ours(Words.Mirror.opening)]
    if let words = nudge.words {
      parts.append(.runs([View.Run(text: Sanitiser.strip(words), isOwn: true)], .said))
    } else {
      parts.append(.ours(Words.Mirror.whole, .said))
    }
    parts += [
      .ours("\(nudge.reason)", .said), .ours(Words.Mirror.frame(nudge.frame), .said),
      .buttons(
        [
          button(.mirrorKeep, Words.Mirror.items[0], .main),
          button(.mirrorChange, Words.Mirror.items[1], .main),
          button(.mirrorStop, Words.Mirror.items[2]),
        ], .go),
    ]
    return parts
  }

  /// The words stay as they are, and come only once.
  mutating func mirrorKeep() {
    guard noteShown() != nil else { return }
    lookOn()
  }

  /// Goes to the answer that the words are in, or to the draft where there is no such answer.
  mutating func mirrorChange() {
    guard let nudge = noteShown(), let here = walks.last, let draft else { return }
    looking.asking = nil
    if draft.edited == nil, let question = nudge.question,
      !here.set.questions[question].isChosen
    {
      turn(to: .question(question))
      return edit(question, isReview: true)
    }
    turn(to: .byHand)
  }

  mutating func mirrorStop() {
    guard noteShown() != nil else { return }
    note { $0.isStopped = true }
    endLooking(Words.Mirror.stopped)
  }

  /// Remembers that what is on the screen was shown.
  private mutating func noteShown() -> Nudge? {
    guard case .about(let nudge)? = looking.asking else { return nil }
    note { $0.kept.insert(nudge.key) }
    return nudge
  }

  /// Keeps what was said, so that it holds for good.
  private mutating func note(_ change: (inout WordingDecisions) -> Void) {
    guard var decisions = walks.last?.walk.snapshot.mirrored else { return }
    change(&decisions)
    apply(.mirrored(decisions))
  }
}
