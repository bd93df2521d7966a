import Foundation
import TestSupport
import Testing

@Suite("What the commands say to whoever never saw a command line", .timeLimit(.minutes(15)))
struct ExportTerminalTests {
  private let program: Program

  init() throws {
    program = try Program()
  }

  private func write() throws {
    let set = """
      broach: 1
      title: Small
      for: client
      steps:
        - ask: What happened?
          id: moment
          kind: line
      drafts:
        - id: card
          kind: card
          body: |
            {moment}
        - id: email
          kind: email
          subject: Last Thursday
          body: |
            {moment}
      """
    let file = try program.file("set.yaml", set)
    _ = try program.run("begin", file, "--keep", input: "“You” – looked at the clock.\n1\n\n\n")
  }

  @Test(arguments: ["card", "email"])
  func `a draft is plain text on a terminal, and says how to have it otherwise`(draft: String)
    throws
  {
    try write()
    let terminal = try PseudoTerminal(
      BuiltProduct.path("broach"), ["export", "--draft", draft], environment: program.environment)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.screen.contains("“You” – looked at the clock."))
    #expect(terminal.screen.contains("This is its plain text."))
    #expect(!terminal.screen.contains("<p") && !terminal.screen.contains("=E2"))
    let piped = try program.run("export", "--draft", draft)
    #expect(piped.output.contains(draft == "card" ? "<p" : "Subject: Last Thursday"))
    #expect(!piped.errors.contains("plain text"))
  }

  @Test func `a form that is asked for is printed as it is`() throws {
    try write()
    let terminal = try PseudoTerminal(
      BuiltProduct.path("broach"), ["export", "--draft", "card", "--as", "html"],
      environment: program.environment)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.screen.contains("<p"))
  }

  @Test func `without a draft its names are told`() throws {
    try write()
    let outcome = try program.run("export")
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.said.contains("add --draft and one of these names: card, email"))
  }

  @Test(
    arguments: [
      (["begin"], "help: 'broach sets' lists them"),
      (["begin", "first-words", "--keep", "--no-keep"], "--keep and --no-keep cannot both"),
      (["begin", "--no-keep", "first-words", "--keep"], "--keep and --no-keep cannot both"),
      (["export", "1", "--draft", "card", "--as", "pdf"], "a browser prints it as PDF"),
      (["export", "--as=htm"], "did you mean 'html'?"),
      (["export", "--as", "word"], "the forms are: eml, mailto,"),
    ] as [([String], String)])
  func `what does not fit is told in plain words`(arguments: [String], words: String) throws {
    let outcome = try program.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.said.contains(words))
    for word in ["argument", "<form>", "flag", "invalid"] { #expect(!outcome.said.contains(word)) }
  }

  @Test(arguments: ["<!doctype html>\n<html lang=\"en\">", "<!DOCTYPE html><html>"])
  func `a page is opened in a browser, and not gone on with here`(text: String) throws {
    let file = try program.file("notes.html", text)
    let outcome = try program.run("resume", file)
    #expect(outcome.status == 65)
    #expect(outcome.said.contains("open it in a browser; or give the file that the page saved"))
  }

  @Test func `a file that is saved and cannot be opened is there`() throws {
    try write()
    let path = program.home.url.path + "/a.html"
    let outcome = try program.run(
      ["export", "--draft", "card", "--open", "-o", path],
      environment: ["PATH": "/nonexistent", "DISPLAY": "", "WAYLAND_DISPLAY": ""])
    #expect(outcome.status == 1)
    #expect(outcome.said.contains("it is saved; open it from there"))
    #expect(FileManager.default.fileExists(atPath: path))
  }
}
