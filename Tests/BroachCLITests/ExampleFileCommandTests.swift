import Foundation
import Script
import TestSupport
import Testing
import Text

@Suite("Files of examples, to the commands", .timeLimit(.minutes(15)))
struct ExampleFileCommandTests {
  private static let set = """
    broach: 1
    title: Before Friday
    steps:
      - ask: What was it like?
        id: felt
        kind: line
    drafts:
      - id: letter
        kind: email
        also:
          - card
        body: |
          Hi {therapist or "there"},

          I felt {felt}.

    """
  private static let examples = """
    examples:
      - answers:
          felt: small
        drafts:
          letter: |
            Hi there,

            I felt small.
          card: I felt small.

    """

  private struct Folder {
    let program: Program
    let set: String
    let examples: String

    init(_ text: String = ExampleFileCommandTests.examples) throws {
      program = try Program()
      set = try program.file("mine.yaml", ExampleFileCommandTests.set)
      examples = try program.file("mine.examples.yaml", text)
    }
  }

  /// A text without its white space, since a margin may break a path.
  private func closed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  private func says(_ words: String, _ outcome: Tool.Outcome) -> Bool {
    closed(outcome.errors).contains(closed(words))
  }

  @Test func `check tries them out, whichever of the two files is named, and once`() throws {
    let folder = try Folder()
    for files in [[folder.set], [folder.examples], [folder.examples, folder.set]] {
      let outcome = try folder.program.run(["check"] + files)
      #expect(outcome.status == 0)
      let code = SetCode(of: SourceText(name: "", text: Self.set)).text
      let said = closed(outcome.errors)
      #expect(said.components(separatedBy: "and1exampletriedout").count == 2)
      #expect(said.components(separatedBy: closed(folder.set) + ":nomistakes,").count == 2)
      #expect(said.hasSuffix(closed("A client who begins it sees this code: \(code)")))
    }
  }

  @Test func `check tells of a letter that changed in the file where the example stands`() throws {
    let folder = try Folder(Self.examples.replacing("card: I felt small.", with: "card: Big."))
    let outcome = try folder.program.run("check", folder.set)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("\(folder.examples):9:7: error: this example says another"))
    #expect(says("mine.yaml: 1 mistake", outcome))
    let json = try folder.program.run("check", folder.set, "--format", "json").output
    #expect(json.contains("mine.examples.yaml") && json.contains("\"line\": 9"))
  }

  @Test func `check tells of both files in one run`() throws {
    let folder = try Folder("exmaples:\n  - answers:\n")
    _ = try folder.program.file("mine.yaml", Self.set.replacing("kind: line", with: "kind: lien"))
    let outcome = try folder.program.run("check", folder.set)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("did you mean 'line'?"))
    #expect(outcome.errors.contains("\(folder.examples):1:1: error:"))
    #expect(says("mine.yaml: 2 mistakes", outcome))
  }

  @Test func `to begin, to preview, to draft and to add, they mean their set`() throws {
    let folder = try Folder("nonsense\n")
    let program = folder.program
    let answers = try program.file("answers.yaml", "answers:\n  felt: small\n")
    let draft = try program.run(
      "draft", folder.examples, "--answers", answers, "--draft", "card")
    #expect(draft.output == "I felt small.\n")
    #expect(try program.run("preview", folder.examples, input: "").errors.contains("Before Friday"))
    let begun = try program.run("begin", folder.examples, "--no-keep", input: "")
    #expect(begun.errors.contains("Before Friday"))
    #expect(try program.run("sets", "show", folder.examples).output == Self.set)
    let added = try program.run("sets", "add", folder.examples)
    #expect(added.status == 0 && added.errors.contains("broach begin mine"))
    #expect(try program.run("sets", "show", "mine").output == Self.set)
  }

  @Test func `sets show prints them apart`() throws {
    let folder = try Folder()
    let program = folder.program
    #expect(try program.run("sets", "show", folder.set).output == Self.set)
    for name in [folder.set, folder.examples] {
      #expect(try program.run("sets", "show", name, "--examples").output == Self.examples)
    }
    let builtIn = try program.run("sets", "show", "first-words", "--examples").output
    #expect(builtIn.hasPrefix("examples:\n"))
    #expect(try !program.run("sets", "show", "first-words").output.contains("examples:"))
    let none = try program.run(
      "sets", "show", try program.file("bare.yaml", Self.set), "--examples")
    #expect(none.status == 66 && none.output == "")
    #expect(none.errors.contains("there is no file of examples beside"))
    #expect(try program.run("sets", "show", "no-such", "--examples").status == 66)
  }

  @Test func `what was added has none, whatever lies beside the file it came from`() throws {
    let folder = try Folder()
    _ = try folder.program.run("sets", "add", folder.set)
    #expect(try folder.program.run("sets", "show", "mine", "--examples").status == 66)
  }

  @Test(arguments: ["check", "begin", "preview"])
  func `without their set there is nothing to try, and it is said why`(command: String) throws {
    let program = try Program()
    let file = try program.file("alone.examples.yaml", Self.examples)
    let outcome = try program.run(command, file)
    #expect(outcome.status == 66)
    #expect(says("alone.examples.yaml' holds examples, and their set", outcome))
    #expect(says("put the set beside it", outcome))
    #expect(try program.run(command, "none.examples.yaml").errors.contains("there is no file"))
  }

  @Test func `where they cannot be read, check says so and looks at the set all the same`() throws {
    let program = try Program()
    let set = try program.file("mine.yaml", Self.set)
    let examples = program.home.url.appending(path: "mine.examples.yaml")
    let told = "mine.yaml: no mistakes "
    try FileManager.default.createDirectory(at: examples, withIntermediateDirectories: false)
    let folder = try program.run("check", set)
    #expect(folder.status == 66 && says(told, folder))
    #expect(says("mine.examples.yaml' is a folder, not a file", folder))
    #expect(
      try program.run("check", set, "--format", "json").output.contains("not-a-file"))
    try FileManager.default.removeItem(at: examples)
    try Data([0x65, 0x78, 0xFF, 0x0A]).write(to: examples)
    let bytes = try program.run("check", set)
    #expect(bytes.status == 65 && says(told, bytes))
    #expect(says("mine.examples.yaml' is not in UTF-8: line 1, column 3", bytes))
    // Whoever only goes through the set has nothing to do with them.
    #expect(try program.run("preview", set, input: "").errors.contains("Before Friday"))
  }

  @Test func `an entry knows the set alone`() throws {
    let folder = try Folder()
    let program = folder.program
    _ = try program.run("begin", folder.set, "--keep", input: "small\n\n\n\n\n")
    let entry = try #require(try program.run("entries").output.split(separator: " ").first)
    let file = program.home.url.appending(path: "broach/entries/\(entry)")
    #expect(try !String(contentsOf: file, encoding: .utf8).contains("examples:"))
    #expect(try program.run("show", "--draft", "card").output == "I felt small.\n")
    #expect(
      try program.run("show", "--draft", "a card to hand over").output == "I felt small.\n")
    #expect(
      try program.run("export", "--draft", "card", "--as", "text").output == "I felt small.\n")
    let shown = try program.run("show").output
    #expect(shown.contains("A card to hand over (card)\n\nI felt small.\n"))
  }
}
