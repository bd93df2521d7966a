import Foundation
import TestSupport
import Testing

@Suite("What is typed at the shell", .timeLimit(.minutes(15)))
struct CommandLineTests {
  @Test(arguments: [
    (["entires"], "did you mean 'broach entries'?"),
    (["help", "entires"], "did you mean 'broach entries'?"),
    (["unheard"], "did you mean 'broach begin unheard'?"),
    (["sets", "lsit"], "did you mean 'broach sets list'?"),
    (["sets", "unheard"], "did you mean 'broach sets show unheard'?"),
    (["sets", "nothing-near"], "'broach help sets' lists them"),
    ([""], "'broach --help' lists them"), (["delete", "x"], "did you mean 'broach discard'?"),
    (["help", "list"], "did you mean 'broach entries'?"),
  ])
  func `a command that is not there is answered with the nearest`(
    arguments: [String], help: String
  ) throws {
    let outcome = try Program().run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasSuffix("help: \(help)\n"))
  }

  @Test(arguments: [
    ["begin", "first-words", "extra"], ["begin", "first-words", "--keep", "--no-keep"],
    ["--colour"], ["check"], ["draft", "first-words"],
    ["discard", "x", "--all"],
    ["export", "x", "--draft", "card", "--as", "markdown", "--width", "60"],
    ["export", "x", "--draft", "card", "--as", "text", "--width", "19"],
    ["export", "x", "--draft", "card", "--as", "text", "--to", "ruth@example.org"],
    ["export", "x", "--draft", "card", "--as", "text", "--output", ""],
    ["export", "--draft", "card", "--copy", "--code"],
    ["export", "--draft", "a", "--code", "-o", "b"],
    ["export", "--draft", "card", "--code", "--as", "eml"],
    ["export", "--draft", "card", "--copy", "--output", "a"],
    ["export", "--draft", "card", "--open", "--as", "text"],
    ["export", "--draft", "card", "--as", "maildir"],
    ["export", "--draft", "card", "--as", "maildir", "--copy"],
    ["export", "--draft", "card", "--as", "eml", "--to", "a@b.c", "--to", "d@e.f"],
    ["export", "--draft", "card", "--as", "eml", "-o", "a", "--output=b"],
    ["show", "--draft", "card", "--draft", "email"],
  ])
  func `what cannot be meant is wrong usage`(arguments: [String]) throws {
    let outcome = try Program().run(arguments)
    #expect(outcome.status == 64)
    let command = arguments[0].hasPrefix("-") ? "broach --help" : "broach help \(arguments[0])"
    #expect(outcome.errors.hasPrefix("broach: "))
    #expect(outcome.errors.hasSuffix("typed: \(command)\n"))
  }

  @Test(arguments: [
    (["begin"], "it is not said with which set to begin"),
    (["show", "x", "y"], "'y' is one word too many"),
    (["begin", "--kep", "x"], "unknown option '--kep'. Did you mean '--keep'?"),
    (["discard", "x", "--all"], "name one entry, or say --all"),
    (["show", "--draft=a", "--draft", "b"], "--draft stands there twice"),
  ])
  func `wrong usage is told in one line, and where to look in another`(
    arguments: [String], words: String
  ) throws {
    let lines = try Program().run(arguments).errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first == "broach: \(words)")
  }

  @Test func `a form that is not there is answered with those that are`() throws {
    let outcome = try Program().run(["export", "x", "--draft", "card", "--as", "doc"])
    #expect(outcome.status == 64)
    #expect(
      outcome.said.hasPrefix("broach: there is no form 'doc' help: the forms are: eml, mailto"))
  }

  @Test func `a name with spaces is told to need quotation marks`() throws {
    let program = try Program()
    let file = try program.file("from Ruth (1).yaml", SessionSets.small)
    let words = file.split(separator: " ").map(String.init)
    #expect(
      try program.run("begin", "First", "words").errors
        == "broach: there is no set 'First words'\nhelp: did you mean 'first-words'?\n")
    for command in ["begin", "check", "preview"] {
      let outcome = try program.run([command] + words)
      #expect(outcome.status == 64)
      #expect(outcome.errors.hasPrefix("broach: a name with spaces needs quotation marks\n"))
    }
    #expect(try program.run("check", file).status == 0)
  }

  @Test(arguments: [
    ("mine.yaml", "mine.yaml.txt"), ("other", "other.yaml"), ("otehr.yaml", "other.yaml"),
    ("other.txt", "other.yaml"),
  ])
  func `a file that is not there is answered with the one that was meant`(
    name: String, meant: String
  ) throws {
    let program = try Program()
    _ = try program.file("mine.yaml.txt", SessionSets.small)
    _ = try program.file("other.yaml", SessionSets.small)
    let outcome = try program.shell("cd \"$home\" && \"$broach\" begin \(name)")
    #expect(outcome.status == 66)
    #expect(outcome.errors.hasSuffix("help: did you mean '\(meant)'?\n"))
    let command = try program.shell("cd \"$home\" && \"$broach\" \(meant)")
    #expect(command.errors.hasSuffix("help: did you mean 'broach begin \(meant)'?\n"))
  }

  @Test(arguments: [
    [], ["begin"], ["resume"], ["entries"], ["show"], ["export"], ["discard"], ["help-now"],
    ["sets"], ["sets", "list"], ["sets", "show"], ["check"], ["preview"], ["draft"],
  ])
  func `every command explains itself`(command: [String]) throws {
    let outcome = try Program().run(command + ["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("OVERVIEW: "))
    let rows = outcome.output.split(separator: "\n").filter { !$0.hasPrefix("USAGE") }
    #expect(rows.allSatisfy { $0.count <= 80 })
    #expect(outcome.output.contains("  broach \(command.joined(separator: " "))"))
  }

  @Test func `the help has a way in for clients and one for therapists`() throws {
    let help = try Program().run("--help").output
    let client = try #require(help.firstRange(of: "CLIENT SUBCOMMANDS:"))
    let therapist = try #require(help.firstRange(of: "THERAPIST SUBCOMMANDS:"))
    #expect(help[client.upperBound..<therapist.lowerBound].contains("  help-now "))
    #expect(help[therapist.upperBound...].contains("  check "))
    #expect(help.contains("If something cannot wait, type: broach help-now"))
  }

  @Test(arguments: [("soon", true), ("1e9", true), ("99999999999999999999", true), ("0", false)])
  func `a date that cannot be read is told and not heeded`(date: String, isTold: Bool) throws {
    let program = try Program()
    let set = try program.file("set.yaml", DraftCommandTests.set)
    let outcome = try program.run(
      "draft", set, "--answers", "-", "--draft", "late", input: "answers:\n  a: x\n",
      environment: ["SOURCE_DATE_EPOCH": date])
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("SOURCE_DATE_EPOCH is '\(date)'") == isTold)
    #expect(outcome.output.hasPrefix("On 1970-01-01, x") == !isTold)
  }

  /// Runs a script of `sh` where nothing is in `/proc`; nil where nobody may take it away.
  private static func withoutProc(_ script: String) -> Tool.Outcome? {
    let words = "mount -t tmpfs none /proc && echo gone && \(script)"
    let outcome = try? Tool("unshare")?.run(["-m", "/bin/sh", "-c", words])
    return outcome?.output.hasPrefix("gone\n") == true ? outcome : nil
  }

  @Test(.enabled(if: withoutProc("true") != nil, "only root can take /proc away"))
  func `what is typed is found where there is no proc`() throws {
    let script = "exec '\(BuiltProduct.path("broach"))' help nothing-of-that-name"
    let outcome = try #require(Self.withoutProc(script))
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("nothing-of-that-name"))
  }
}
