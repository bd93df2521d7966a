import TestSupport
import Testing
import Text

@testable import Script

/// A new name stands wherever the old one did, and nowhere else.
@Suite("A name that is changed everywhere")
struct RenamingTests {
  private static func text(_ body: String, _ id: String = "wish") -> String {
    let rows = body.split(separator: "\n").map { "      \($0)\n" }.joined()
    return """
      broach: 1
      title: wish
      steps:
        - ask: What was it?  # wish
          id: \(id)
          kind: line
        - when: \(id) is answered
          ask: How was it?
          id: feel
          kind: choice
          options:
            - a wish
            - wish
      drafts:
        - id: note
          kind: note
          body: |
      \(rows)
      """
  }

  @Test(arguments: [
    ("{wish}.", "{hope}."),
    ("I wish {wish}, {wish or \"wish\"}.", "I wish {hope}, {hope or \"wish\"}."),
    ("[when wish is answered]{wish}", "[when hope is answered]{hope}"),
    (
      "[when not wish is answered] wish\nor: {wish}", "[when not hope is answered] wish\nor: {hope}"
    ),
    (
      "[when feel is \"wish\" and wish is answered] {wish}{feel}",
      "[when feel is \"wish\" and hope is answered] {hope}{feel}"
    ),
    ("[when feel is \"a wish\"]{feel}", "[when feel is \"a wish\"]{feel}"),
  ])
  func `is that of a question in conditions and blanks alone`(body: String, new: String) throws {
    let source = SourceText(name: "set.yaml", text: Self.text(body))
    let set = try #require(PromptSet.read(source).value)
    let renaming = Renaming(source, examples: nil, set, languages: .prompts)
    let renamed = try renaming.rename("wish", to: "hope").set
    #expect(String(decoding: renamed, as: UTF8.self) == Self.text(new, "hope"))
  }
}
