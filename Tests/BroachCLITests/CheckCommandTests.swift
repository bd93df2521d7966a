import Foundation
import Notebook
import Script
import Testing
import Text

@Suite("broach check", .timeLimit(.minutes(15)))
struct CheckCommandTests {
  static let wrong = "broach: 1\ntitle: t\nsteps:\n  - aks: What?\n    id: a\n    kind: line\n"

  @Test func `shows each mistake with its place and what to write`() throws {
    let program = try Program()
    let file = try program.file("set.yaml", Self.wrong)
    let outcome = try program.run("check", file)
    #expect(outcome.status == 65)
    #expect(
      outcome.errors.contains(
        """
        \(file):4:5: error: there is no key 'aks' in a step [unknown-key]
          4 |   - aks: What?
            |     ^^^
        help: did you mean 'ask'?
        """))
    #expect(outcome.output == "")
  }

  @Test func `says of a letter that it is no set, and how to begin one`() throws {
    let program = try Program()
    let file = try program.file("letter.txt", "Dear Ruth,\n\nI asked you: why?\n")
    let outcome = try program.run("check", file)
    #expect(outcome.status == 65)
    #expect(outcome.errors.hasSuffix("to begin a set, type: broach new mine.yaml\n"))
    #expect(!outcome.errors.contains("error:"))
    let json = try program.run("check", "--format", "json", file)
    #expect(json.status == 65)
    #expect(json.output.contains("is no set of questions"))
  }

  @Test func `prints one array of findings for other programs`() throws {
    struct Finding: Decodable {
      let file: String
      let line, column, endLine, endColumn: Int
      let severity, code, message: String
      let help: String?
    }
    let program = try Program()
    let file = try program.file("set.yaml", Self.wrong)
    let outcome = try program.run("check", "--format", "json", file)
    let findings = try JSONDecoder().decode([Finding].self, from: Data(outcome.output.utf8))
    #expect(findings.map(\.code) == ["no-drafts", "unknown-key"])
    #expect(findings.map(\.severity) == ["warning", "error"])
    #expect(findings.last.map { [$0.line, $0.column, $0.endLine, $0.endColumn] } == [4, 5, 4, 8])
    #expect(findings.allSatisfy { $0.file == file })
  }

  @Test func `runs the examples and shows both texts of a difference`() throws {
    let program = try Program()
    let file = try program.file(
      "set.yaml",
      """
      broach: 1
      title: t
      steps:
        - ask: What?
          id: a
          kind: line
      drafts:
        - id: n
          kind: note
          body: It was {a}.
      examples:
        - answers:
            a: cold
          drafts:
            n: It was warm.
      """)
    let outcome = try program.run("check", file)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(":15:7: error:"))
    #expect(outcome.errors.contains("It was cold."))
    #expect(outcome.errors.contains("It was warm."))
  }

  @Test func `is content with the sets that come along`() throws {
    let program = try Program()
    let rows = try program.run("sets", "list").output.split(separator: "\n")
    for name in rows.filter({ !$0.hasSuffix(":") }).compactMap({
      $0.split(separator: " ").first.map(String.init)
    }) {
      let file = try program.file("\(name).yaml", try program.run("sets", "show", name).output)
      _ = try program.file(
        "\(name).examples.yaml", try program.run("sets", "show", name, "--examples").output)
      let outcome = try program.run("check", file)
      #expect(outcome.status == 0, "\(name): \(outcome.errors)")
      #expect(outcome.errors.contains("examples tried out"))
    }
  }

  @Test func `tells the code that a client sees, if nothing is wrong`() throws {
    let program = try Program()
    let good = Self.wrong.replacing("aks", with: "ask")
    let file = try program.file("set.yaml", good)
    let code = SetCode(of: SourceText(name: file, text: good)).text
    let line = "A client who begins it sees this code: \(code)\n"
    #expect(try program.run("check", file).errors.hasSuffix(line))
    #expect(!(try program.run("check", "--format", "json", file).output.contains(code)))
    let seen = try program.run("begin", file, "--no-keep", input: "").errors
    #expect(seen.contains("\nCode to compare: \(code)\n"))
    let wrong = try program.file("wrong.yaml", Self.wrong)
    #expect(!(try program.run("check", wrong).errors.contains("sees this code")))
  }

  @Test(
    "answers what is no set in one line",
    arguments: [
      ("/dev/zero", 66), ("/dev/null", 66), ("/tmp", 66), ("/no/such/file.yaml", 66),
    ] as [(String, Int32)])
  func noSet(_ path: String, _ status: Int32) throws {
    let outcome = try Program().run("check", path)
    #expect(outcome.status == status)
    #expect(outcome.errors.hasPrefix("broach: "))
    #expect(outcome.errors.split(separator: "\n").count <= 2)
  }

  @Test func `tells other programs of a file that cannot be read`() throws {
    let outcome = try Program().run("check", "--format", "json", "/no/such/file.yaml")
    #expect(outcome.status == 66)
    #expect(outcome.output.contains(#""file": "/no/such/file.yaml", "line": 1, "column": 1"#))
    #expect(outcome.output.contains("no-file"))
  }

  @Test func `answers a binary file, an empty one and one that is too large in one line`() throws {
    let program = try Program()
    for text in ["\u{7F}ELF\0\0\0", "", String(repeating: "x", count: (16 << 20) + 1)] {
      let outcome = try program.run("check", try program.file("f", text))
      #expect(outcome.status == 65)
      #expect(outcome.errors.hasPrefix("broach:"))
      #expect(outcome.errors.split(separator: "broach:").count == 1)
    }
  }

  @Test func `a path in an error is never broken, so that it can be copied`() throws {
    let path = "/no/" + String(repeating: "folder/", count: 20) + "set.yaml"
    let outcome = try Program().run("check", path)
    #expect(outcome.errors.contains("'\(path)'"))
  }

  @Test func `knows a built-in set and an added one by name`() throws {
    let program = try Program()
    let named = try program.run("check", "first-words")
    #expect(named.status == 0)
    #expect(named.errors.contains("first-words: no mistakes"))
    let file = try program.file("Für dich.yaml", Self.wrong.replacing("aks", with: "ask"))
    #expect(try program.run("check", file).status == 0)
    #expect(try program.run("sets", "add", file).status == 0)
    let added = try program.run("check", "fuer-dich")
    #expect(added.status == 0)
    let said = added.errors.split { $0.isWhitespace }.joined(separator: " ")
    #expect(said.contains("fuer-dich.yaml: can be used, but look at 1 warning"))
    #expect(try program.run("check", "no-such-set").status == 66)
  }

  @Test func `goes through a set by chance, and says how`() throws {
    let program = try Program()
    let file = try program.file("set.yaml", Self.wrong.replacing("aks", with: "ask"))
    let usual = try program.run("check", file).said
    #expect(usual.contains("Tried 50 times with chance answers (seed "))
    #expect(usual.contains("nobody was asked more than 1 question "))
    #expect(try program.run("check", file).said == usual)
    let asked = try program.run("check", file, "--walks", "7", "--seed", "3").errors
    #expect(asked.contains("Tried 7 times with chance answers (seed 3)"))
    let none = try program.run("check", file, "--walks", "0").errors
    #expect(!none.contains("chance answers") && !none.contains("0 walks"))
    #expect(try program.run("check", file, "--walks=-1").status == 64)
    let many = try (1...21).map { try program.file("\($0).yaml", Self.wrong) }
    #expect(!(try program.run(["check"] + many).errors.contains("chance answers")))
  }

  @Test func `sets that offer each other can be checked, added and begun`() throws {
    let program = try Program()
    func set(offering other: String) -> String {
      Self.wrong.replacing("aks", with: "ask") + "  - offer: \(other)\n    because: More of it.\n"
    }
    let before = try program.file("before.yaml", set(offering: "after"))
    let after = try program.file("after.yaml", set(offering: "before"))
    let alone = try program.run("check", before)
    #expect(alone.status == 0)
    #expect(alone.errors.contains("warning: there is no set 'after'"))
    #expect(!(try program.run("check", before, after).errors.contains("there is no set")))
    #expect(try program.run("sets", "add", after, before).status == 0)
    #expect(!(try program.run("check", "before").errors.contains("there is no set")))
    #expect(try program.run("sets", "add", after, before, "--as", "both").status == 64)
    let walked = try program.run("begin", before, "--no-keep", input: "this\n\n\n2\n2\n")
    #expect(walked.status == 0)
  }
}
