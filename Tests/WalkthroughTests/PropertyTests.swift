import Script
import TestSupport
import Testing
import Text
import Walkthrough

/// What must hold whatever a set asks and whatever a person does.
struct PropertyTests {
  /// Runs a check over many random sets, each with a random walk of 25 events.
  private func forEachWalk(
    of test: String = #function,
    _ check: (_ before: Walk, Walk.Event, _ after: Walk) -> Bool
  ) {
    for seed in SeededNumbers.seeds(1000, for: test) {
      var random = RandomSet(seed: seed)
      var walk = Walk(random.set)
      for _ in 0..<25 {
        let before = walk
        let event = random.event(in: walk)
        walk.apply(event)
        guard check(before, event, walk) else {
          Issue.record("seed \(seed): \(event) at \(before.current)")
          return
        }
      }
    }
  }

  /// The same, looking only at how each walk ends.
  private func forEachEnd(of test: String = #function, _ check: (Walk) -> Bool) {
    for seed in SeededNumbers.seeds(1000, for: test) {
      var random = RandomSet(seed: seed)
      var walk = Walk(random.set)
      for _ in 0..<25 { walk.apply(random.event(in: walk)) }
      guard check(walk) else {
        Issue.record("seed \(seed)")
        return
      }
    }
  }

  @Test(.timeLimit(.minutes(15)))
  func `only an explicit forget destroys an answer`() {
    forEachWalk { before, event, after in
      let kept = before.snapshot.answers.allSatisfy { question, answer in
        switch event {
        case .forgotten: true
        case .answered, .edited: after.snapshot.answers[question] != nil
        default: after.snapshot.answers[question] == answer
        }
      }
      if case .forgotten(let question) = event {
        let lost = before.snapshot.answers.keys.filter { after.snapshot.answers[$0] == nil }
        return lost.allSatisfy { lost in
          if lost == question { return true }
          if case .pick(question, _) = before.set.questions[lost].kind { return true }
          return false
        }
      }
      return kept
    }
  }

  @Test(.timeLimit(.minutes(15)))
  func `an answer replaces none but its own`() {
    forEachWalk { before, event, after in
      let changed = before.snapshot.answers.filter { after.snapshot.answers[$0.key] != $0.value }
      switch event {
      case .answered:
        guard case .question(let asked, _) = before.current else { return changed.isEmpty }
        return changed.keys.allSatisfy { $0 == asked }
      case .edited(let question, _): return changed.keys.allSatisfy { $0 == question }
      default: return true
      }
    }
  }

  @Test(.timeLimit(.minutes(15)))
  func `back then forward is the identity`() {
    forEachWalk { _, _, walk in
      var moved = walk
      guard moved.apply(.back) else { return true }
      return moved != walk && moved.apply(.forward) && moved == walk
        && moved.current == walk.current
    }
  }

  @Test(.timeLimit(.minutes(15)))
  func `every walk ends, wherever one goes on from`() {
    forEachWalk { _, _, walk in
      var walk = walk
      for _ in 0...(2 * walk.set.steps.count) where walk.apply(.forward) {}
      if case .end = walk.current { return true }
      return false
    }
  }

  @Test(.timeLimit(.minutes(15)))
  func `what does not fit changes nothing, and what fits is said to`() {
    forEachWalk { before, event, after in before.fits(event) || before == after }
  }

  @Test(.timeLimit(.minutes(15)))
  func `saving and restoring is the identity`() {
    forEachWalk { _, _, walk in
      let restored = Walk(walk.set, walk.snapshot)
      return restored == walk && restored.current == walk.current
        && restored.review == walk.review && restored.remaining == walk.remaining
    }
  }

  @Test(.timeLimit(.minutes(15)))
  func `what is worked out step by step is what is worked out at once`() {
    forEachWalk { _, _, walk in
      var (moved, restored) = (walk, Walk(walk.set, walk.snapshot))
      while moved.apply(.back) {
        guard restored.apply(.back), moved.current == restored.current else { return false }
      }
      return !restored.apply(.back)
    }
  }

  @Test(.timeLimit(.minutes(15)))
  func `replaying the same events gives the same state`() {
    for seed in SeededNumbers.seeds(1500) {
      var random = RandomSet(seed: seed)
      var walk = Walk(random.set)
      var events: [Walk.Event] = []
      for _ in 0..<25 {
        let event = random.event(in: walk)
        events.append(event)
        walk.apply(event)
      }
      let replayed = Walk(random.set, replaying: events)
      #expect(replayed == walk, "seed \(seed)")
      #expect(replayed.drafts(today: "") == walk.drafts(today: ""), "seed \(seed)")
    }
  }

  @Test(.timeLimit(.minutes(15)))
  func `every answer stands in a draft or is told as not in it`() {
    forEachEnd { walk in
      let answers = walk.answers
      return walk.drafts(today: "").allSatisfy { draft in
        let left = draft.leftOut(of: answers)
        let stretches = draft.paragraphs.joined().joined()
        return walk.snapshot.answers.allSatisfy { question, answer in
          if left.contains(where: { $0.question == question }) {
            return !stretches.contains { $0.origin == .person(question) }
          }
          if case .pick(let source, _) = walk.set.questions[question].kind,
            draft.questions.contains(source)
          {
            return true  // it is there with the whole text
          }
          if answers.isSilent(question) { return !draft.questions.contains(question) }
          if !answer.options.isEmpty, answer.ownWords.isEmpty, walk.set.depends(on: question),
            !walk.set.drafts.contains(where: { $0.uses(.question(question)) })
              || walk.set.drafts[draft.id].when != nil
          {
            return true  // it turned the way
          }
          guard answers.shown(question, inPrivateDraft: draft.isPrivate) != nil else {
            return false
          }
          if draft.heldBack.contains(question) { return !draft.questions.contains(question) }
          return draft.questions.contains(question)
        }
      }
    }
  }

  @Test(.timeLimit(.minutes(15)))
  func `private and set-aside answers stand in no draft`() {
    forEachEnd { walk in
      let hidden = walk.review.filter { $0.isSetAside || ($0.isPrivate && !$0.isIncluded) }
      return walk.drafts(today: "").allSatisfy { draft in
        hidden.allSatisfy { hidden in
          (draft.isPrivate && !hidden.isSetAside) || !draft.questions.contains(hidden.question)
        }
      }
    }
  }

  @Test(.timeLimit(.minutes(15)))
  func `no row of a draft is empty or ends in white space`() {
    forEachEnd { walk in
      walk.drafts(today: "").allSatisfy { draft in
        draft.paragraphs.allSatisfy { rows in
          !rows.isEmpty
            && rows.allSatisfy { row in
              let text = row.map(\.text).joined()
              return text.last.map { !$0.isWhitespace } ?? false
            }
        }
      }
    }
  }

  @Test(.timeLimit(.minutes(15)))
  func `an answer that alone reaches no draft is warned of`() {
    for seed in SeededNumbers.seeds(1500) {
      let set = RandomSet(seed: seed).set
      guard !set.drafts.isEmpty else { continue }
      let all = Rehearsal.run(set, today: "").all
      let findings = all.filter { $0.code == .unsaidAnswer }
      // What never comes is told instead, and what is not asked of all can be said beside the rest.
      let isFlowing = !all.contains { $0.code.rawValue.hasPrefix("never-") }
      for place in set.questions.ids where !set.questions[place].isPrivate {
        let isText = set.questions[place].kind == .line || set.questions[place].kind == .text
        guard isText else { continue }
        var open = set
        open.steps = set.steps.map { Step($0.act) }
        let answers = Answers(open, given: [place: .text("words")])
        let reached = open.drafts.ids.contains { number in
          let template = open.drafts[number]
          func draft(from answers: Answers) -> Draft? {
            guard template.isOffered(to: answers) else { return nil }
            return Draft.compose(number, from: answers, today: "")
          }
          let with = draft(from: answers)
          let without = draft(from: Answers(open, given: [:]))
          if with?.questions.contains(place) == true { return true }
          if with != nil, without == nil { return with?.text != "" }
          return with?.text != without?.text && with != nil
        }
        let warned = findings.contains { $0.span == set.questions[place].span }
        let isAsked = set.steps.contains { $0.act == .ask(place) && $0.when == nil }
        if reached || isFlowing && isAsked {
          #expect(reached != warned, "seed \(seed), question \(place.offset)")
        }
      }
    }
  }
}
