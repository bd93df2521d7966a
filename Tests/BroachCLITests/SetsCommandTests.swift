import Foundation
import TestSupport
import Testing

@Suite("broach sets", .timeLimit(.minutes(15)))
struct SetsCommandTests {
  private static let text = """
    broach: 1
    title: Before Friday
    closest: Our last hour
    author: Ana Ruiz
    steps:
      - ask: What was it like?
        id: felt
        kind: line
    drafts:
      - id: card
        kind: card
        body: |
          I felt {felt}.

    """

  /// Adds a set as `week-3`.
  static func add(to program: Program) throws {
    #expect(try program.run("sets", "add", try program.file("Week 3.yaml", text)).status == 0)
  }

  @Test func `lists what was added apart, and by name it can do all that others can`() throws {
    let program = try Program()
    #expect(try !program.run("sets").output.contains("Added:"))
    try Self.add(to: program)
    #expect(
      try program.run("sets").output.hasSuffix("\nAdded:\nweek-3                Our last hour\n"))
    #expect(try program.run("sets", "show", "week-3").output == Self.text)
    let answers = try program.file("answers.yaml", "answers:\n  felt: small\n")
    let draft = try program.run("draft", "week-3", "--answers", answers, "--draft", "card")
    #expect(draft.output == "I felt small.\n")
    #expect(try program.run("begin", "week3").errors.contains("did you mean 'week-3'?"))
  }

  @Test func `tells the name and the code of what is added, and keeps it from others`() throws {
    let program = try Program()
    let file = try program.file("Week 3.yaml", Self.text)
    let outcome = try program.run("sets", "add", file)
    #expect(
      outcome.errors.hasPrefix("“Before Friday” is added. To begin, type: broach begin week-3\n"))
    let code = try #require(outcome.errors.split(separator: "\n").last)
    #expect(
      try program.run("check", file).errors.contains(code.dropFirst("Code to compare: ".count)))
    let kept = program.home.url.appending(path: "broach/sets/week-3.yaml").path
    let mode = try FileManager.default.attributesOfItem(atPath: kept)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `another set takes a name only with --force`() throws {
    let program = try Program()
    try Self.add(to: program)
    try Self.add(to: program)  // the same one is no other
    let other = try program.file("week-3.yaml", Self.text.replacing("Before", with: "After"))
    let refused = try program.run("sets", "add", other)
    #expect(refused.status == 64)
    #expect(refused.errors.contains("you added another set as 'week-3'"))
    #expect(try program.run("sets", "show", "week-3").output.contains("Before Friday"))
    #expect(try program.run("sets", "add", other, "--force").status == 0)
    #expect(try program.run("sets", "show", "week-3").output.contains("After Friday"))
  }

  @Test func `a set with mistakes is not added, and all of them are told`() throws {
    let program = try Program()
    let file = try program.file("s.yaml", Self.text.replacing("kind: line", with: "kind: lien"))
    let outcome = try program.run("sets", "add", file)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("did you mean 'line'?"))
    #expect(try !program.run("sets").output.contains("Added:"))
  }

  @Test(
    "a name that no set can have is answered with one that it can",
    arguments: [
      ("+.yaml", [], "--as my-set"), ("s.yaml", ["--as", "Mine"], "--as my-set"),
      ("s.yaml", ["--as", "../../x"], "--as my-set"), ("unheard.yaml", [], "--as my-unheard"),
      ("s.yaml", ["--as", "signpost"], "--as my-signpost"),
    ] as [(String, [String], String)])
  func names(_ file: String, _ options: [String], _ help: String) throws {
    let program = try Program()
    let path = try program.file(file, Self.text)
    let outcome = try program.run(["sets", "add", path] + options)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(help))
  }

  @Test func `what is taken away is gone, and what was written with it stays`() throws {
    let program = try Program()
    try Self.add(to: program)
    _ = try program.run("begin", "week-3", "--keep", input: "small\n")
    #expect(try program.run("sets", "remove", "week-3").status == 0)
    #expect(try program.run("begin", "week-3").status == 66)
    let entry = try #require(try program.run("entries").output.split(separator: " ").first)
    #expect(try program.run("show", String(entry)).output.contains("I felt small."))
  }

  @Test func `deleting everything says which sets are still there`() throws {
    let program = try Program()
    #expect(try !program.run("discard", "--all", "--yes").errors.contains("still there"))
    try Self.add(to: program)
    let outcome = try program.run("discard", "--all", "--yes")
    #expect(outcome.status == 0)
    #expect(outcome.errors.replacing("\n  ", with: " ").contains("type: broach sets remove week-3"))
  }

  @Test func `a place that cannot be looked at keeps nobody from a file or a nearer name`() throws {
    let program = try Program()
    let nowhere = ["XDG_DATA_HOME": "not/absolute"]
    let near = try program.run("begin", "first-word", environment: nowhere)
    #expect(near.status == 66 && near.errors.contains("did you mean 'first-words'?"))
    #expect(try program.run("sets", environment: nowhere).status == 0)
    let file = try program.file("s.yaml", Self.text)
    #expect(try program.run("sets", "add", file, environment: nowhere).status == 73)
  }

  @Test func `only what was added can be taken away`() throws {
    let program = try Program()
    try Self.add(to: program)
    let builtIn = try program.run("sets", "remove", "unheard")
    #expect(builtIn.status == 64 && builtIn.errors.contains("comes with the program"))
    let unknown = try program.run("sets", "remove", "week-4")
    #expect(unknown.status == 66 && unknown.errors.contains("did you mean 'week-3'?"))
  }

  @Test func `one that was damaged later keeps nobody from the others`() throws {
    let program = try Program()
    try Self.add(to: program)
    _ = try program.home.write("broach: 1\n", to: "broach/sets/torn.yaml")
    let outcome = try program.run("sets")
    #expect(outcome.output.contains("week-3") && !outcome.output.contains("torn"))
    #expect(outcome.errors.contains("'torn' was added and cannot be read."))
    #expect(try program.run(input: "\n1\n").errors.contains("This set is “Before Friday”"))
  }
}
