import BuiltInSets
import Foundation
import PageCore
import TestSupport
import Testing

@Suite("broach page --write", .timeLimit(.minutes(15)))
struct WritingPageTests {
  private static let text = """
    broach: 1
    title: Before Friday
    author: Ana Ruiz
    steps:
      - ask: What was it like?
        id: felt
        kind: line
      - ask: And then, and how was it?
        id: then
        kind: text
        short: yes
    drafts:
      - id: card
        kind: card
        body: |
          I felt {felt}.

    """

  /// One text of each sort: right, with a mistake of each floor, with what is only to be looked at.
  static let texts: [String] = [
    text, text.replacing("kind: line", with: "kind: lin"), text.replacing("ask:", with: "aks:"),
    text.replacing("    id: then", with: "   id: then"), text.replacing("{felt}", with: "{felz}"),
    text.replacing("title: Before Friday", with: "title: First words"),
    text.replacing("body: |\n", with: "body:\n"), text + "examples:\n  - name: one\n",
    text.replacing("    kind: text", with: "    kind: text\n    help: Höre 😀 zu, und sag \"ja\"."),
    text + text, "title: Nothing\n",
  ]

  private struct Finding: Decodable, Hashable {
    let line, column, endLine, endColumn: Int
    let severity, code, message: String
    let help: String?
  }
  private struct Answer: Decodable { let findings: [Finding] }

  private static func session() throws -> WritingSession {
    var session = WritingSession()
    for (role, name) in [
      (WritingEvent.Role.languages, "languages"), (.signpost, "signpost"), (.catalog, "catalog"),
    ] {
      _ = session.take(.load(role, try #require(BuiltInSets.guide(named: name))))
    }
    for name in BuiltInSets.names {
      let text = try #require(BuiltInSets.text(named: name))
      _ = session.take(.load(.set, Array("program \(name)\n".utf8) + text))
    }
    return session
  }

  private func compare(_ text: String) throws {
    let program = try Program()
    let file = try program.file("mine.yaml", text)
    let said = try program.run("check", "--format", "json", file).output
    let told = try JSONDecoder().decode([Finding].self, from: Data(said.utf8))
    var session = try Self.session()
    let answer = session.take(.check(name: "mine", Array(text.utf8)))
    #expect(try JSONDecoder().decode(Answer.self, from: Data(answer)).findings == told)
  }

  @Test(arguments: texts)
  func `finds what broach check finds`(text: String) throws { try compare(text) }

  @Test(arguments: BuiltInSets.names)
  func `finds in our sets, changed a little, what broach check finds`(name: String) throws {
    let text = String(decoding: try #require(BuiltInSets.text(named: name)), as: UTF8.self)
    try compare(text.replacing("kind: text", with: "kind: txt"))
    try compare(text + "\n# changed\n")
  }

  #if Page
    /// A build that keeps a core from before has none for writing.
    private static let isBuilt =
      (try? Program().run("page", "--write", "--output", "-").status) == 0

    private func run(_ program: Program, _ arguments: String) throws -> Tool.Outcome {
      try program.shell("cd \"$home\" && \"$broach\" \(arguments)")
    }

    private func file(_ name: String, _ program: Program) throws -> String {
      try String(contentsOf: program.home.url.appending(path: name), encoding: .utf8)
    }

    @Test(.enabled(if: isBuilt, "this build has no core for writing"))
    func `writes one file, with a small set to be changed and no commands in it`() throws {
      let program = try Program()
      let outcome = try run(program, "page --write")
      #expect(outcome.status == 0 && outcome.errors.contains("write.html"))
      let names = try FileManager.default.contentsOfDirectory(atPath: program.home.url.path)
      #expect(names == ["write.html"])
      let page = try file("write.html", program)
      #expect(page.contains("title: A set of my own") && page.contains("Before you write"))
      #expect(!page.contains("#   broach") && !page.contains("Then type:"))
      #expect(try run(program, "page --write").errors.contains("write-2.html"))
      #expect(try run(program, "page --write --output write.html").status == 73)
    }

    @Test(.enabled(if: isBuilt, "this build has no core for writing"))
    func `opens with the text that is named, mistakes and all`() throws {
      let program = try Program()
      let text = Self.text.replacing("kind: line", with: "kind: <lin> &amp;")
      _ = try program.file("mine.yaml", text)
      #expect(try run(program, "page --write mine.yaml --output mine.html").status == 0)
      let page = try file("mine.html", program)
      #expect(page.contains("kind: &lt;lin&gt; &amp;amp;\n"))
      #expect(page.contains("\"name\": \"mine\""))
      let own = try run(program, "page --write first-words --output -")
      #expect(own.output.contains("\ntitle: First words\n"))
    }

    @Test(
      .enabled(if: isBuilt, "this build has no core for writing"),
      arguments: [
        ("page --write one.yaml two.yaml", Int32(64)), ("page --write --all pages", 64),
        ("page --write no-such-set", 66), ("page --write latin.yaml", 65),
      ])
    func `says what it cannot do`(arguments: String, status: Int32) throws {
      let program = try Program()
      try Data([0x74, 0xE4, 0x0A]).write(to: program.home.url.appending(path: "latin.yaml"))
      #expect(try run(program, arguments).status == status)
      let names = try FileManager.default.contentsOfDirectory(atPath: program.home.url.path)
      #expect(names == ["latin.yaml"])
    }
  #endif
}
