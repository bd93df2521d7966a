import Text

/// Which option of its question.
package typealias OptionID = ListIndex<AnswerOption>

/// One option of a `choice`, `choices` or `scale`.
package struct AnswerOption: Sendable {
  /// What happens once an option is chosen.
  package enum Then: String, CaseIterable, Sendable { case shorten, stop, signpost }

  package var label: String
  /// What stands in the draft; nil: the label itself.
  package var words: String?
  /// Excludes all others ("can't tell", "none").
  package var alone: Bool
  package var then: Then?
  /// No draft says it ("No", "Nothing"), nor is it missed in one.
  package var silent: Bool
  /// The author's name for the doubt that it says ("can't tell"): a draft says each doubt once.
  package var unsure: String?
  /// Its words are a whole sentence, to which no words of the set lead.
  package var whole: Bool
  package var span: SourceRange
  /// Where it stands what it does, for messages.
  package var thenSpan: SourceRange?

  /// An option by its label.
  package init(
    _ label: String, words: String? = nil, alone: Bool = false, then: Then? = nil,
    silent: Bool = false, unsure: String? = nil, whole: Bool = false,
    span: SourceRange = SourceRange(at: 0)
  ) {
    self.label = label
    self.words = words
    self.alone = alone
    self.then = then
    self.silent = silent
    self.unsure = unsure
    self.whole = whole
    self.span = span
  }
}
