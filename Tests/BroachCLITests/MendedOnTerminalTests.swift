import Entries
import Foundation
import Notebook
import TestSupport
import Testing
import Walkthrough

/// What a person meets at a question and at the end, in a real terminal.
@Suite("Slips at a question, and a draft that leaves", .timeLimit(.minutes(10)))
struct MendedOnTerminalTests {
  private static let set = """
    broach: 1
    title: A small one
    about: For tests.
    for: client
    steps:
      - ask: Which is nearest?
        id: near
        kind: choice
        options:
          - I felt small
          - I felt far away
      - ask: What happened?
        id: moment
        kind: text
    drafts:
      - id: letter
        kind: email
        subject: Last time
        body: |
          {near}.
          {moment}
          or: There is something I have no words for yet.

    """
  private let home: EditorHome

  init() throws {
    home = try EditorHome(Self.set)
  }

  private func begin(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try home.start(["begin", home.set, "--keep"], environment: environment)
    try wait(terminal, for: "Which is nearest?")
    return terminal
  }

  private func wait(_ terminal: PseudoTerminal, for text: String) throws {
    try terminal.wait(for: text)
    try terminal.wait(for: "> ")
  }

  /// At the menu of the draft.
  private func atDraft() throws -> PseudoTerminal {
    let terminal = try begin()
    try terminal.send("1\r")
    try wait(terminal, for: "What happened?")
    try terminal.send("You laughed.\u{4}")
    try wait(terminal, for: "What would you like to do with it?")
    return terminal
  }

  private func end(_ terminal: PseudoTerminal) throws {
    terminal.signal(SIGKILL)
    _ = try terminal.waitForEnd()
  }

  // MARK: - At a question

  @Test(arguments: ["?", "Hilfe", "ayuda", "？", "／help"])
  func `a call for help at a choice is asked about and never a skip`(typed: String) throws {
    let terminal = try begin()
    try terminal.send("\(typed)\r")
    if typed != "／help" {
      try wait(terminal, for: "I meant /help")
      try terminal.send("\r")
    }
    try wait(terminal, for: "where to turn")
    try terminal.send("1\r")
    try wait(terminal, for: "Which is nearest?")
    try end(terminal)
    #expect(try home.entry() == nil)
  }

  @Test func `half a word that was erased again leaves no entry`() throws {
    let terminal = try begin()
    try terminal.send("scared")
    try home.waitUntilKept("scared")
    try terminal.send("\u{15}")
    let end = Date(timeIntervalSinceNow: 30)
    while try !home.notebook().list().isEmpty {
      try #require(Date() < end)
      sched_yield()
    }
    try terminal.send("far off\r")
    try wait(terminal, for: "What happened?")
    #expect(try home.entry()?.snapshot.answers[0] == .chosen([.own("far off")]))
    try self.end(terminal)
    #expect(try home.notebook().list().count == 1)
  }

  @Test func `where only one fits it is said what Enter does`() throws {
    let terminal = try begin()
    try terminal.send("1 2\r")
    try terminal.wait(for: "Only one fits here. Which one is nearest? Press Enter to skip.")
    try end(terminal)
  }

  @Test(arguments: ["vim |", "vim &&", "\"vim", "$(", "/no/such/editor", "vim;"])
  func `an editor that no shell can run is told in plain words alone`(editor: String) throws {
    let terminal = try begin(["EDITOR": editor])
    try terminal.send("2\r")
    try wait(terminal, for: "What happened?")
    try terminal.send("You laughed.")
    try terminal.wait(for: "You laughed.")
    try terminal.send("\r/edit\r")
    let said = try terminal.wait(for: "Your words stand as they were.")
    try terminal.wait(for: "> You laughed.")
    #expect(said.contains("Your editor was not found.") || said.contains("ended in a fault."))
    for word in ["sh:", "Syntax", "not found:", ": 1:"] {
      #expect(!said.contains(word), "\(word)")
    }
    try end(terminal)
    #expect(try home.entry()?.halfTyped.values.first?.contains("You laughed.") == true)
  }

  @Test func `what an editor gave back is said to be there once`() throws {
    let terminal = try begin(["EDITOR": try home.script(#"echo "You laughed at me." > "$1""#)])
    try terminal.send("2\r")
    try wait(terminal, for: "What happened?")
    try terminal.send("/edit\r")
    try terminal.wait(for: "> You laughed at me.")
    let sentence = "This is your text now. Press Enter three times to keep it."
    #expect(terminal.screen.components(separatedBy: sentence).count == 2)
    #expect(terminal.screen.components(separatedBy: "Press Enter three times to keep").count == 2)
    try end(terminal)
  }

  @Test func `the letter so far holds what is half typed`() throws {
    let terminal = try begin()
    try terminal.send("2\r")
    try wait(terminal, for: "What happened?")
    try terminal.send("You laughed.\r/letter\r")
    let shown = try terminal.wait(for: "What happened?")
    #expect(shown.contains("I felt far away. "))
    #expect(shown.components(separatedBy: "You laughed.").count == 3)  // typed, and in the letter
    #expect(!shown.contains("no words for yet"))
    try terminal.wait(for: "> You laughed.")
    try end(terminal)
  }

  // MARK: - A draft that leaves

  @Test func `where a code has no room there are other ways, and none is a dead end`() throws {
    let terminal = try atDraft()
    terminal.resize(rows: 12, columns: 40)
    try terminal.send("2\r")
    try wait(terminal, for: "How do you want to take it along?")
    try terminal.send("show it to my phone\r")
    try wait(terminal, for: "To which address?")
    try terminal.send("\r")
    try wait(terminal, for: "show the code")
    try terminal.send("\r")
    try terminal.wait(for: "The code needs")
    try terminal.wait(for: "try again")
    try terminal.wait(for: "copy it")
    try terminal.wait(for: "print")
    try terminal.wait(for: "> ")
    terminal.resize(rows: 60, columns: 100)
    try terminal.send("\r")
    try terminal.wait(for: "my phone has it")
    try end(terminal)
  }

  @Test(arguments: ["+44 7700 900123", "0049 (151) 2345678", "07700 900123"])
  func `a phone number is no address, and it is said what can be done with one`(number: String)
    throws
  {
    let terminal = try atDraft()
    try terminal.send("2\r")
    try wait(terminal, for: "How do you want to take it along?")
    try terminal.send("show it to my phone\r")
    try wait(terminal, for: "To which address?")
    try terminal.send("\(number)\r")
    try terminal.wait(for: "That is a phone number.")
    try wait(terminal, for: "leave it open.")
    try terminal.send("\r")
    try wait(terminal, for: "To: nobody yet")
    try end(terminal)
  }

  // MARK: - A disk that is full at the end

  @Test func `after another try that fails the choices stand there again, and the folder is told`()
    throws
  {
    let terminal = try begin()
    try terminal.send("1\r")
    try wait(terminal, for: "What happened?")
    try terminal.send("You laughed.")
    try home.waitUntilKept("You laughed.")
    let data = home.path + "/home/.local/share/broach"
    try FileManager.default.moveItem(atPath: data, toPath: data + "-away")
    try Data().write(to: URL(filePath: data))
    try terminal.send(" I went quiet.\r/pause\r")
    try wait(terminal, for: "2: let it go.")
    try terminal.send("\r")
    try terminal.wait(for: "It cannot be kept yet:")
    try wait(terminal, for: "2: let it go.")
    #expect(!terminal.screen.contains(".part"))
    let file = home.path + "/mine"
    try terminal.send("\(file)\r")
    try terminal.wait(for: "To go on with it, type:")
    try terminal.wait(for: "broach resume \(file)")
    _ = try terminal.waitForEnd()

    try FileManager.default.removeItem(atPath: data)
    let next = try home.start(["resume", file])
    try wait(next, for: "3: keep nothing")
    try next.send("\r")
    try next.wait(for: "You laughed. I went quiet.")
    try end(next)
  }
}
