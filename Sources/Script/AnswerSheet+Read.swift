import Text

extension AnswerSheet {
  /// Reads and checks an answers file, `answers:` and `include:` alone, against a set.
  /// - Parameters:
  ///   - source: the answers file.
  ///   - set: the set that asks.
  /// - Returns: the answers if the file has no errors, and all findings in order of place.
  package static func read(_ source: SourceText, for set: PromptSet) -> Reading<AnswerSheet> {
    Reading(nil, Diagnostics())
  }
}
