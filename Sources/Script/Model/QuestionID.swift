/// A question by its place in `PromptSet.questions`.
package typealias QuestionID = Int
/// A step by its place in `PromptSet.steps`.
package typealias StepID = Int
/// A draft by its place in `PromptSet.drafts`.
package typealias DraftID = Int
/// An option by its place among those of its question.
package typealias OptionID = Int

extension Int {
  /// The place of the first thing in any list.
  package static var first: Int { 0 }

  /// The place as a number, counted from 0.
  package var offset: Int { self }
}

extension Array {
  /// The places of all things in the list; its upper bound is the end, behind the last.
  package var ids: Range<Int> { indices }

  /// The place of the first thing that is wanted; nil where there is none.
  package func firstID(where isWanted: (Element) -> Bool) -> Int? { firstIndex(where: isWanted) }
}
