import Script
import Walkthrough

/// One answer `x` in a body, and what comes out.
func fit(
  _ body: String, _ answer: String, stem: String? = nil, kind: DraftTemplate.Kind = .email,
  language: String? = nil
) -> String? {
  var builder = SetBuilder(language: language)
  builder.ask("x", .text, stem: stem)
  builder.draft(kind, body)
  return text(builder.set, [0: .text(answer)])
}

/// A list of own words `x` in "I felt {x}.", in some language.
func list(_ items: [String], language: String? = nil, body: String = "I felt {x}.")
  -> String?
{
  var builder = SetBuilder(language: language)
  builder.ask("x", .choices(most: nil, ownWords: true), stem: "I felt")
  builder.draft(.email, body)
  return text(builder.set, [0: .chosen(items.map { .own($0) })])
}
