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
      told(Signpost.read(source).diagnostics)
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
      told(CatalogGuide.read(source).diagnostics)
        == [first] + ["harm", "waiting", "looking-back"].map { lacks($0, in: "the catalog") })
  }
}

@Suite("Why a text is no address")
struct AddressFaultTests {
  @Test(
    "is said with what to write instead",
    arguments: [
      (" ", "there is no address; write it as in name@example.org, or leave it out"),
      ("a@b.org\n", "an address is one line of plain letters; write it as in name@example.org"),
      ("A <a@b.org>", "write one address and nothing around it, as in name@example.org"),
      ("a@b@c.org", "write one address and nothing around it, as in name@example.org"),
      ("a..b@c.org", "write one address and nothing around it, as in name@example.org"),
      ("a", "an address has a name, an @ and a place, as in name@example.org"),
      ("@b.org", "an address has a name, an @ and a place, as in name@example.org"),
      ("a@b", "what comes after the @ is not a place that mail can go to, as in example.org"),
      ("a@-b.org", "what comes after the @ is not a place that mail can go to, as in example.org"),
      ("a@b.12", "what comes after the @ is not a place that mail can go to, as in example.org"),
      (
        "ä@b.org",
        "this address has letters that not every mail program can carry; leave it out here, and write it in your mail program"
      ),
      (
        String(repeating: "a", count: 65) + "@b.org",
        "this is longer than an address can be; is something else in it"
      ),
    ])
  func fault(_ typed: String, _ description: String) {
    #expect(throws: Address.Fault.self) { try Address(typed) }
    do throws(Address.Fault) {
      _ = try Address(typed)
    } catch {
      #expect(error.description == description)
    }
  }

  @Test(arguments: ["a@b.org", " a@b.org ", "a.b+c!#@x-y.example.org", "1@2.io"])
  func `there is none for a plain one`(typed: String) throws {
    #expect(try Address(typed).text == typed.trimmed)
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
    let findings = AnswerSheet.read(source, for: try #require(set)).diagnostics.all
    #expect(findings.map { $0.help } == ["did you mean '\(meant)'?"])
  }
}
