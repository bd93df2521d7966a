import Script
import Text
import Walkthrough

/// One entry of the notebook: a walk that can be taken up again exactly where it was left.
package struct Entry: Sendable {
  /// How far a walk has come.
  package enum State: String, Hashable, Sendable {
    case halfWay = "half way"
    case draftReady = "draft ready"
  }

  /// Where something was typed that is no answer yet. Each has its own, so that beginning one
  /// thing in the middle of another loses neither.
  package enum Spot: Hashable, Comparable, Sendable {
    /// A question.
    case question(QuestionID)
    /// A draft in the middle of being changed; what it was before stands until it is done.
    case draft(DraftID)
    /// The names that the program itself asks for.
    case therapist, me
    /// Where only a choice was asked for; it waits for the next place to write.
    case aside
  }

  /// When the walk began.
  package var begun: Stamp
  /// What becomes of it.
  package var keeping: Keeping
  package var state = State.halfWay
  /// Whether it is to rest; the next start says so once.
  package var rests = false
  /// The entry of the walk that this one was begun from, to lead back there; nil where there is none.
  package var outer: EntryName?
  /// The text of the set, so that no change of it can break an entry. Its name is the path or the
  /// name it was given by.
  package private(set) var source: SourceText
  /// Whether comments and examples are out of that text, as they are wherever it is kept.
  private var isQuestionnaire = false
  /// The same, read.
  package var set: PromptSet
  /// Answers, place, names and drafts changed by hand.
  package var snapshot: Walk.Snapshot
  /// What the person wrote above a draft in place of what stands there by itself.
  package var headings: [DraftID: Heading] = [:]
  /// What was typed and not yet given as an answer; nothing in it is empty.
  package var halfTyped: [Spot: String] = [:]

  /// Leaves comments and examples out of the set's text, whose invented words somebody might take
  /// for the person's own. It takes as long as reading the set, so it waits for the first save.
  package mutating func leaveOutExamples() {
    guard !isQuestionnaire else { return }
    source = source.questionnaire
    isQuestionnaire = true
  }

  /// How many words of the person's own are in it; sentences that were picked count once.
  var wordCount: Int {
    let texts = snapshot.answers.values.flatMap { answer -> [String] in
      if case .picked = answer { [] } else { answer.ownWords }
    }
    return (texts + snapshot.addedWords.values.joined() + halfTyped.values).reduce(0) {
      $0 + $1.split { $0.isWhitespace }.count
    }
  }

  /// An entry for a walk that begins.
  /// - Parameters:
  ///   - source: the text of the set.
  ///   - set: what reading it gave.
  package init(
    _ source: SourceText, _ set: PromptSet, keeping: Keeping, begun: Stamp,
    snapshot: Walk.Snapshot = .init()
  ) {
    self.source = source
    self.set = set
    self.keeping = keeping
    self.begun = begun
    self.snapshot = snapshot
  }

  /// An entry read from its file, where comments and examples are out already.
  init(kept source: SourceText, _ set: PromptSet, keeping: Keeping, begun: Stamp) {
    self.init(source, set, keeping: keeping, begun: begun)
    isQuestionnaire = true
  }
}

/// What is to become of an entry.
package enum Keeping: String, Hashable, Sendable, CaseIterable {
  /// It stays in the notebook.
  case keep
  /// It stays until the person has a draft in hand.
  case untilDraft = "until-draft"
  /// Nothing touches the disk.
  case nothing
}
