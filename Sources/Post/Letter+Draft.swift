import Walkthrough

extension Letter {
  /// A draft on its way out.
  /// - Parameters:
  ///   - draft: what the answers came to, or what the person made of it by hand; that is taken row
  ///     by row as it stands.
  ///   - language: the language of the set.
  ///   - date: when it is exported.
  package init(_ draft: Draft, language: String? = nil, date: Timestamp) {
    self.init(
      kind: draft.kind, subject: draft.edited?.subject ?? draft.subject,
      paragraphs: draft.edited.map { [[$0.text]] }
        ?? draft.paragraphs.map { rows in rows.map { row in row.map { $0.text }.joined() } },
      isPrivate: draft.isPrivate, language: language, date: date)
  }
}
