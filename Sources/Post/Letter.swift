import Script
import Text
import Walkthrough

/// A finished draft on its way out: what it says, and when it left.
///
/// It holds text alone. Which words are the person's and which the set's is settled before, in the
/// walk; nothing here rewords anything.
package struct Letter: Hashable, Sendable {
  /// What the draft is for. Email and message have their lines joined already.
  package var kind: DraftTemplate.Kind
  /// The subject that the draft came to; nil means a neutral one.
  package var subject: String?
  /// Paragraphs, each a list of rows; a row ends only where the person or the set broke it.
  package let paragraphs: [[String]]
  /// A draft that receives private answers is never made into mail.
  package var isPrivate: Bool
  /// The language of the set, a BCP 47 tag; nil means English.
  package var language: String?
  /// When the letter is exported.
  package var date: Timestamp

  /// A letter. Rows are split at every line break and lose the spaces at their end; characters
  /// that steer a screen are dropped; empty rows at the edges of a paragraph, and empty paragraphs,
  /// vanish.
  package init(
    kind: DraftTemplate.Kind, subject: String? = nil, paragraphs: [[String]],
    isPrivate: Bool = false, language: String? = nil, date: Timestamp
  ) {
    self.kind = kind
    self.subject = subject
    self.paragraphs = paragraphs.compactMap { rows in
      let rows = rows.flatMap(Self.cleanRows)
      guard let first = rows.firstIndex(where: { !$0.isEmpty }),
        let last = rows.lastIndex(where: { !$0.isEmpty })
      else { return nil }
      return Array(rows[first...last])
    }
    self.isPrivate = isPrivate
    self.language = language
    self.date = date
  }

  private static func cleanRows(of text: String) -> [String] {
    Sanitiser.strip(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmedAtEnd }
  }

  /// All rows from first to last, with an empty one between paragraphs.
  package var rows: [String] {
    Array(paragraphs.joined(separator: [""]))
  }
}

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
