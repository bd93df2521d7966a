import TestSupport
import Testing

@Suite("A window of twenty rows", .timeLimit(.minutes(15)))
struct LowWindowTests {
  private let home: EditorHome

  init() throws {
    home = try EditorHome()
  }

  private func start(_ text: String, environment: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("broach"), ["begin", home.set, "--keep"],
      environment: home.environment.merging(environment) { $1 }, rows: 20, columns: 40)
    // The opening and a question have no room at once.
    try terminal.wait(for: "Enter: go on.")
    try terminal.wait(for: "> ")
    try terminal.send("\r")
    try terminal.wait(for: "What happened?")
    try terminal.wait(for: "> ")
    try terminal.send(text.replacing("\n", with: "\r"))
    try home.waitUntilKept(text)
    try terminal.send("\r\r\r")
    return terminal
  }

  @Test func `a draft stands above one line that leads to its menu`() throws {
    let lines = (1...12).map { "Line \($0) of it." }.joined(separator: "\n")
    let terminal = try start(lines)
    let shown = try terminal.wait(for: "Enter: what you can do with it.")
    #expect(shown.contains("Line 1 of it.") && shown.contains("Line 12 of it."))
    #expect(!shown.contains("What would you like to do with it?"))
    try terminal.wait(for: "> ")
    try terminal.send(" \r")  // Enter alone might belong to the text
    try terminal.wait(for: "What would you like to do with it?")
    try terminal.wait(for: "> ")
    try terminal.send("1\r")
    try terminal.wait(for: "Nothing has been sent.")
  }

  @Test func `a number counts at that line, and what is higher says so`() throws {
    let lines = (1...24).map { "Line \($0) of it." }.joined(separator: "\n")
    let terminal = try start(lines)
    try terminal.wait(for: "It begins further up.")
    try terminal.wait(for: "> ")
    try terminal.send("2\r")
    try terminal.wait(for: "How do you want to take it along?")
  }

  @Test func `a draft that has room with its menu stands above it`() throws {
    let terminal = try start("It was cold.")
    let shown = try terminal.wait(for: "do with it")
    #expect(shown.contains("What would you like") && !shown.contains("what you can"))
  }

  @Test(arguments: ["xterm", "dumb"])
  func `a long answer leaves its question in sight`(term: String) throws {
    let lines = (1...17).map { "Line \($0) of it." }.joined(separator: "\n")
    let terminal = try start(lines, environment: ["TERM": term])
    try terminal.wait(for: "can do with it.")
    try terminal.wait(for: "> ")
    try terminal.send("/back\r")
    try terminal.wait(for: "What happened?")
    let standing = try terminal.wait(for: "> ")
    #expect(standing.unicodeScalars.count { $0 == "\n" } < 19)
    let below = term == "dumb" ? "" : try terminal.wait(for: "Line 17 of it.")
    #expect(!(standing + below).contains("Line 7"))
  }

  @Test func `a dumb terminal says what holds there`() throws {
    let terminal = try start("It was cold.", environment: ["TERM": "dumb"])
    try terminal.wait(for: "What would you like")
    try terminal.wait(for: "> ")
    try terminal.send("/back\r")
    let asked = try terminal.wait(for: "can delete it.")
    #expect(asked.contains("Press Enter to keep this."))
    #expect(!asked.contains("three times"))
    try terminal.wait(for: "It was cold.")
    try terminal.wait(for: "> ")
    try terminal.send("/edit\r")
    try terminal.wait(for: "No editor is set. What you type here")
    try terminal.wait(for: "> ")
    try terminal.send("\r")
    try terminal.wait(for: "What would you like")
  }
}
