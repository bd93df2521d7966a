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

  /// What was typed and not yet given as an answer.
  package struct HalfTyped: Hashable, Sendable {
    /// The question it belongs to, by its place in `PromptSet.questions`; nil if it belongs to
    /// none, such as a name.
    package var question: Int?
    /// The draft that is being changed by hand, by its place in `PromptSet.drafts`.
    package var draft: Int?
    package var text: String

    /// Half an answer.
    package init(_ text: String, to question: Int?) {
      self.text = text
      self.question = question
    }

    /// A draft in the middle of being changed; what it was before stands until it is done.
    package init(_ text: String, toDraft draft: Int) {
      self.text = text
      self.draft = draft
    }
  }

  /// When the walk began.
  package var begun: Stamp
  /// What becomes of it.
  package var keeping: Keeping
  package var state = State.halfWay
  /// The text of the set, so that no change of it can break an entry; without comments and
  /// examples, whose invented words somebody might take for the person's own. Its name is the
  /// path or the name it was given by.
  package var source: SourceText
  /// The same, read.
  package var set: PromptSet
  /// Answers, place, names and drafts changed by hand.
  package var snapshot: Walk.Snapshot
  package var halfTyped: HalfTyped?

  /// An entry for a walk that begins.
  /// - Parameters:
  ///   - source: the text of the set.
  ///   - set: what reading it gave.
  package init(
    _ source: SourceText, _ set: PromptSet, keeping: Keeping, begun: Stamp,
    snapshot: Walk.Snapshot = .init()
  ) {
    self.source = source.questionnaire
    self.set = set
    self.keeping = keeping
    self.begun = begun
    self.snapshot = snapshot
  }
}
