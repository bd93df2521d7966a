import Walkthrough

extension Letter {
  /// A draft on its way out.
  /// - Parameters:
  ///   - draft: what the answers came to.
  ///   - edited: the whole text as the person has it now, if she edited it by hand; it is taken row
  ///     by row as it stands.
  ///   - language: the language of the set.
  ///   - date: when it is exported.
  package init(_ draft: Draft, edited: String? = nil, language: String? = nil, date: Moment) {
    self.init(
      kind: draft.kind, subject: draft.subject,
      paragraphs: edited.map { [[$0]] }
        ?? draft.paragraphs.map { rows in rows.map { row in row.map(\.text).joined() } },
      isPrivate: draft.isPrivate, language: language, date: date)
  }
}
