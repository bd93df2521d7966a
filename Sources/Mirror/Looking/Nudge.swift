import Script
import Walkthrough

/// One place that the mirror shows: the person's words, one reason, one frame.
package struct Nudge: Hashable, Sendable {
  /// What a decision on it is remembered by.
  package let key: WordingDecisions.Key
  /// What it is one of, such as absolutes.
  package let group: String
  package let order: MirrorGuide.Order
  /// The person's words as they stand, cut where the sentence is long; nil where it is about the
  /// whole.
  package let words: String?
  /// The question whose answer they are in; nil where there is none, or they were written into
  /// the draft by hand.
  package let question: QuestionID?
  package let reason: String
  package let frame: String
}
