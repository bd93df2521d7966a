import Script
import Text
import Walkthrough

/// A draft as JSON, for other programs: what stands in it, and of each stretch whose words it is.
///
/// `prompts/README.md` says what its names mean. Names are only ever added; whoever reads it passes
/// over those it does not know, and `broach-draft` is raised if one changes its meaning.
package enum DraftJSON {
  /// The document, on one line.
  package static func text(of outgoing: Outgoing) -> String {
    let (draft, set, letter) = (outgoing.draft, outgoing.set, outgoing.letter)
    let template = set.drafts[draft.id]
    let members: [JSONText.Member] = [
      .init("broach-draft", .number(1)),
      .init("set", .string(set.title)),
      .init("draft", .string(template.id)),
      .init("kind", .string(draft.kind.rawValue)),
      .init("to", .string(draft.reader.rawValue)),
      .init("private", .bool(draft.isPrivate)),
      .init("changed-by-hand", .bool(draft.edited != nil)),
      .init("language", letter.language.map { .string($0) } ?? .null),
      .init("date", .string(letter.date.isoDay)),
      .init("subject", letter.subject.map { .string($0) } ?? .null),
      .init("text", .string(letter.rows.joined(separator: "\n"))),
      .init("paragraphs", .list(paragraphs(of: draft, letter, in: set))),
    ]
    return JSONText.object(members).text + "\n"
  }

  /// Paragraphs of rows of stretches. What was changed by hand is the person's, every word of it.
  private static func paragraphs(
    of draft: Draft, _ letter: Letter, in set: PromptSet
  ) -> [JSONText] {
    guard draft.edited == nil else {
      return letter.paragraphs.map { rows in
        .list(rows.map { row in .list([stretch(row, "person", nil)]) })
      }
    }
    return draft.paragraphs.map { rows in
      .list(rows.map { row in .list(row.map { stretch($0, in: set) }) })
    }
  }

  private static func stretch(_ stretch: Draft.Stretch, in set: PromptSet) -> JSONText {
    switch stretch.origin {
    case .set: self.stretch(stretch.text, "set", nil)
    case .option(let place): self.stretch(stretch.text, "option", set.questions[place].id)
    case .person(let place): self.stretch(stretch.text, "person", set.questions[place].id)
    case .aside: self.stretch(stretch.text, "person", nil)
    case .name: self.stretch(stretch.text, "name", nil)
    }
  }

  private static func stretch(_ text: String, _ whose: String, _ question: String?) -> JSONText {
    var members: [JSONText.Member] = [
      .init("text", .string(text)), .init("whose", .string(whose)),
    ]
    if let question { members.append(.init("question", .string(question))) }
    return .object(members)
  }
}
