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
      ("In which language do you write?", ""), ("What is the set called?", "No: not \"now\""),
      ("say what it is for?", ""),
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
      "language: en", #"title: 'No: not "now"'"#, "closest: Something has stayed with me",
      "author: Ruth B.",
      "invitation: \"Take your time. # really\"", "messages: yes",
      "# replies: I read it before we meet.", "address: ruth@example.org",
    ] {
      #expect(text.contains("\n\(row)\n"), "\(row)")
    }
    #expect(try program.run("check", path + ".yaml").status == 0)
  }

  /// The languages in which it can be begun, but for English.
  private static let others = ["de", "es", "fr", "it", "nl", "pt"]

  @Test("is in the language that is asked for, and check is silent", arguments: others)
  func language(_ language: String) throws {
    let program = try Program()
    let path = program.home.url.appending(path: "mine.yaml").path
    let terminal = try PseudoTerminal(
      BuiltProduct.path("broach"), ["new", path],
      environment: program.environment.merging(["LC_ALL": "", "LANG": "\(language)_XX.UTF-8"]) {
        $1
      },
      rows: 40, columns: 80)
    for question in ["In which language", "called?", "what it is for?", "Who are you?"] {
      try terminal.wait(for: question)
      try terminal.wait(for: "> ")
      try terminal.send("\n")
    }
    for question in ["before the first", "between sessions?", "do you answer", "mail address"] {
      try terminal.wait(for: question)
      try terminal.wait(for: "> ")
      try terminal.send("\n")
    }
    try terminal.wait(for: "broach preview ")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("\nlanguage: \(language)\n"))
    // Whatever is no note is in that language.
    for english in ["What ", "Listen", "Since", "Hi ", "Something", "email:", "A card"] {
      let rows = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("#") }
      #expect(!rows.contains { $0.contains(english) }, "\(english)")
    }
    let checked = try program.run("check", path)
    #expect(checked.status == 0)
    #expect(!checked.errors.contains("warning:") && !checked.errors.contains("[untouched"))
    #expect(try program.run("fmt", "--check", path).status == 0)
  }

  @Test func `takes another language by its letters, and asks again where they are none`() throws {
    let program = try Program()
    let path = program.home.url.appending(path: "mine.yaml").path
    let terminal = try PseudoTerminal(
      BuiltProduct.path("broach"), ["new", path], environment: program.environment, rows: 40,
      columns: 80)
    for (question, line) in [
      ("In which language", "another"), ("two letters", "Polish!"), ("cannot stand", "8"),
      ("two letters", "pl"), ("What is the set called?", "/back"), ("pl", "german"),
      ("What is the set called?", "/back"), ("Deutsch", ""), ("What is the set called?", "/pause"),
    ] {
      try terminal.wait(for: question)
      try terminal.wait(for: "> ")
      try terminal.send("\(line)\n")
    }
    try terminal.wait(for: "Nothing was written.")
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
