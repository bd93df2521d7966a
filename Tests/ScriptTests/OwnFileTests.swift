import TestSupport
import Testing
import Text

@testable import Script

/// The files of the program itself are checked as a writer's are.
@Suite("What a file of the program's own lacks")
struct OwnFileTests {
  private func told(_ diagnostics: Diagnostics) -> [String] {
    diagnostics.all.map { "\($0.message): \($0.help ?? "")" }
  }

  private func lacks(_ key: String, in file: String) -> String {
    "'\(key)' is missing in \(file): add '\(key): ' and its text"
  }

  @Test func `is told of the help card`() {
    let source = SourceText(name: "s", text: "signpost: yes\nplaces:\n  - brief: x\n")
    #expect(
      told(Signpost.read(source).held.diagnostics)
        == ["checked", "always", "elsewhere", "brief", "wait", "crossed"].map {
          lacks($0, in: "the help card")
        } + [lacks("text", in: "a place")])
  }

  @Test func `is told of the catalog`() {
    let source = SourceText(name: "c", text: "catalog: 1\n")
    let first =
      "'first' is missing in the catalog: "
      + "add 'first:' and below it, each after '- ', the sets that are offered at once"
    #expect(
      told(CatalogGuide.read(source).held.diagnostics)
        == [first] + ["harm", "waiting", "looking-back"].map { lacks($0, in: "the catalog") })
  }
}

@Suite("A name in answers that is nearly right")
struct NearNameTests {
  @Test(
    "is the one that is meant",
    arguments: [("therpist", "therapist"), ("mee", "me"), ("momnet", "moment")])
  func near(_ written: String, _ meant: String) throws {
    let set = TestScript.steps("  - ask: x\n    id: moment\n    kind: text\n").reading.value
    let source = SourceText(name: "a", text: "answers:\n  \(written): x\n")
    let findings = AnswerSheet.read(source, for: try #require(set)).held.diagnostics.all
    #expect(findings.map { $0.help } == ["did you mean '\(meant)'?"])
  }
}
