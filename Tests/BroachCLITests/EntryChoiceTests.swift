import Foundation
import TestSupport
import Testing

@Suite("Which entry a command is about", .timeLimit(.minutes(15)))
struct EntryChoiceTests {
  private let program: Program
  private let first: String

  init() throws {
    program = try Program()
    first = try program.writeEntry()
  }

  /// Another entry, saved after the first.
  private func another() throws -> String {
    _ = try program.run(
      "begin", "first-words", "--keep", input: "Something else was said.\n\n\n1\n2\n\n\n\n\n\n")
    let names = try program.run("entries").output.split(separator: "\n")
      .compactMap { $0.split(separator: " ").first }.map(String.init)
    return try #require(names.first { $0 != first })
  }

  @Test func `without one it is the only one, and is named`() throws {
    let shown = try program.run("show")
    #expect(shown.output == (try program.run("show", first).output))
    #expect(shown.errors == "This is \(first).\n")
    let exported = try program.run("export", "--draft", "card", "--as", "text")
    #expect(exported.output.contains("You looked at the clock."))
    #expect(exported.errors.hasPrefix("This is \(first).\n"))
  }

  @Test func `without one it is the last of several, and is named`() throws {
    let last = try another()
    let shown = try program.run("show")
    #expect(shown.output.contains("Something else was said."))
    #expect(shown.errors == "This is \(last), the last one.\n")
  }

  @Test func `a number means the place in the list`() throws {
    _ = try another()
    let names = try program.run("entries").output.split(separator: "\n")
      .compactMap { $0.split(separator: " ").first }.map(String.init)
    for (place, name) in names.enumerated() {
      #expect(
        try program.run("show", "\(place + 1)").output == program.run("show", name).output)
    }
    let missing = try program.run("show", "3")
    #expect(missing.status == 66 && missing.output == "")
    #expect(missing.errors.contains("there is no entry 3\nhelp: the numbers go from 1 to 2"))
    #expect(try program.run("show", "0").status == 66)
  }

  @Test(arguments: ["２", "2.", "two", "Number 2", "the second one", "#2", "٢"])
  func `a number is one however it is written`(typed: String) throws {
    let second = try another()
    let shown = try program.run("show", typed)
    #expect(shown.output == (try program.run("show", second).output))
    #expect(shown.output.contains("Something else was said."))
    #expect(try program.run("discard", input: "\(typed)\nyes\n").status == 0)
    #expect(try program.run("entries").output.hasPrefix(first))
    #expect(try program.run("show", second).status == 66)
  }

  @Test(arguments: ["３", "3.", "three", "0", "the third"])
  func `a number that is not there is told with those that are`(typed: String) throws {
    _ = try another()
    for command in ["show", "resume", "discard"] {
      let outcome = try program.run(command, typed)
      #expect(outcome.status == 66)
      #expect(outcome.errors.contains("help: the numbers go from 1 to 2"))
    }
    #expect(try program.run("discard", input: "\(typed)\n\n").errors.contains("from 1 to 2"))
  }

  @Test func `a name that is not whole is no number`() throws {
    let outcome = try program.run("show", String(first.dropLast(2)))
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("did you mean \(first)?"))
  }

  @Test func `where nothing is kept, that is said`() throws {
    #expect(try program.run("discard", "--all", "--yes").status == 0)
    for command in [["show"], ["export", "--draft", "card", "--as", "text"], ["show", "1"]] {
      let outcome = try program.run(command)
      #expect(outcome.status == 66 && outcome.output == "")
    }
    #expect(try program.run("discard").errors == "Nothing is kept here.\n")
  }

  @Test func `discard asks which, and then whether`() throws {
    _ = try another()
    let rows = try program.run("entries").output.split(separator: "\n")
    let second = try #require(rows.last?.split(separator: " ").first)
    let outcome = try program.run("discard", input: "7\n2\nyes\n")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("1  ") && outcome.errors.contains("Delete \(second)?"))
    #expect(try program.run("entries").output.split(separator: "\n").count == 1)
    #expect(try program.run("show", String(second)).status == 66)
  }

  @Test(arguments: ["\n", "7\n\n", "1\nno\n"])
  func `discard deletes nothing that was not chosen`(typed: String) throws {
    _ = try another()
    let outcome = try program.run("discard", input: typed)
    #expect(outcome.status == 0 && outcome.errors.hasSuffix("Nothing was deleted.\n"))
    #expect(try program.run("discard", input: "").status == 1)
    #expect(try program.run("entries").output.split(separator: "\n").count == 2)
  }

  @Test func `a file is named after its form, and what is there is left`() throws {
    let out = "cd \"$home\" && \"$broach\" export --draft card --as text"
    #expect(try program.shell("\(out) -o letter").errors.contains("Saved as letter.txt\n"))
    let taken = try program.shell("\(out) -o letter.txt")
    #expect(taken.status == 73)
    #expect(taken.errors.contains("'letter-2.txt' is free"))
    let text = try program.shell("\(out) -o -").output
    #expect(text.contains("You looked at the clock."))
    #expect(
      try String(contentsOf: program.home.url.appending(path: "letter.txt"), encoding: .utf8)
        == text)
  }

  @Test func `what is no plain file is never replaced`() throws {
    let out = "cd \"$home\" && \"$broach\" export --draft card --as text --force"
    let outcome = try program.shell(
      "cd \"$home\" && echo mine > target && ln -s target link && ln -s nowhere dangling\n"
        + "\(out) -o link; \(out) -o dangling; \(out) -o /dev/stdout; \(out) -o /dev/null; "
        + "echo $?; cat target; ls -d link dangling /dev/stdout /dev/null")
    #expect(outcome.output == "73\nmine\n/dev/null\n/dev/stdout\ndangling\nlink\n")
    #expect(outcome.errors.ranges(of: "is a link, not a file").count == 3)
  }

  @Test func `with no draft that fits, every answer is told of`() throws {
    let set = try program.file(
      "set.yaml",
      SessionSets.small.replacing(
        "kind: card\n", with: "kind: card\n    when: feel includes \"hurt\"\n"))
    let answers = try program.file("a.yaml", "answers:\n  moment: you left\n  else: it was cruel\n")
    for options in [[], ["--draft", "card"]] {
      let outcome = try program.run(["draft", set, "--answers", answers] + options)
      #expect(outcome.status == 0 && outcome.output == "")
      for id in ["moment", "else"] {
        #expect(outcome.errors.contains("in no draft: the answer to '\(id)'"))
      }
    }
  }
}
