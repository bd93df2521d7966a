import Foundation
import TestSupport
import Testing

@Suite("broach new", .timeLimit(.minutes(15)))
struct NewCommandTests {
  @Test func `writes a set without a mistake, and says that nobody was asked`() throws {
    let program = try Program()
    let path = program.home.url.appending(path: "mine.yaml").path
    let outcome = try program.run("new", path)
    #expect(outcome.status == 0)
    #expect(outcome.said.contains("There is no terminal, so nothing was asked."))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.count { $0 == "\n" } < 80)
    #expect(text.contains("#   broach check \(path) "))
    let checked = try program.run("check", path)
    #expect(checked.status == 0)
    #expect(checked.said.contains("mine.yaml: no mistakes "))
    #expect(try program.run("fmt", "--check", path).status == 0)
    let answers = try program.file("answers.yaml", "answers:\n  wish: Listen first\n")
    let letter = try program.run("draft", path, "--answers", answers, "--draft", "card").output
    #expect(letter == "Something has stayed with me.\n\nPlease listen before you answer.\n")
  }

  @Test func `never writes over a file`() throws {
    let program = try Program()
    let path = try program.file("mine.yaml", "mine\n")
    let outcome = try program.run("new", path)
    #expect(outcome.status == 73)
    #expect(outcome.said.contains("choose another name"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine\n")
    #expect(
      try program.run("new", program.home.url.appending(path: "a.examples.yaml").path).status == 64)
  }

  @Test func `puts what was answered at the head, and asks again for what cannot stand there`()
    throws
  {
    let program = try Program()
    let path = program.home.url.appending(path: "mine").path
    let terminal = try PseudoTerminal(
      BuiltProduct.path("broach"), ["new", path], environment: program.environment, rows: 40,
      columns: 80)
    let lines = [
      ("What is the set called?", "No: not \"now\""), ("say what it is for?", ""),
      ("Who are you?", "Ruth"), ("before the first question?", "/back"),
      ("Who are you?", "\u{15}Ruth B."),
      ("before the first question?", "Take your time. # really"), ("between sessions?", "2"),
      ("When do you answer", ""), ("Which mail address", "ruth at home"),
      ("Which mail address", "ruth@example.org"),
    ]
    for (question, line) in lines {
      try terminal.wait(for: question)
      try terminal.wait(for: "> ")
      try terminal.send("\(line)\n")
    }
    try terminal.wait(for: "broach preview ")
    #expect(terminal.screen.contains("This cannot stand in a set:"))
    let text = try String(contentsOfFile: path + ".yaml", encoding: .utf8)
    for row in [
      #"title: 'No: not "now"'"#, "closest: Something has stayed with me", "author: Ruth B.",
      "invitation: \"Take your time. # really\"", "messages: yes",
      "# replies: I read it before we meet.", "address: ruth@example.org",
    ] {
      #expect(text.contains("\n\(row)\n"), "\(row)")
    }
    #expect(try program.run("check", path + ".yaml").status == 0)
  }

  @Test func `who leaves in the middle has written nothing`() throws {
    let program = try Program()
    let path = program.home.url.appending(path: "mine.yaml").path
    let terminal = try PseudoTerminal(
      BuiltProduct.path("broach"), ["new", path], environment: program.environment, rows: 40,
      columns: 80)
    try terminal.wait(for: "> ")
    try terminal.send("/pause\n")
    try terminal.wait(for: "Nothing was written.")
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
