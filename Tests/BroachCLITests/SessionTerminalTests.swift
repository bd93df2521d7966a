import Entries
import Foundation
import Notebook
import Script
import TestSupport
import Testing
import Text

@testable import BroachCLI

@Suite("A walk on a terminal", .timeLimit(.minutes(15)))
struct SessionTerminalTests {
  private let home: Scratch
  private let path = BuiltProduct.path("broach")

  init() throws {
    home = try Scratch()
  }

  @Test func `killed in the middle of a word, she goes on exactly there`() throws {
    let first = try begin()
    try first.send("I went quiet, and then\r")
    try first.wait(for: "What is it like between you now?")
    try first.wait(for: "> ")
    try first.send("Until Ma")
    try waitUntilKept("Until Ma")
    first.signal(SIGKILL)
    #expect(try first.waitForEnd() == .signalled(SIGKILL))

    let second = try start([])
    let offer = try second.wait(for: "> ")
    #expect(offer.contains("There is something from"))
    #expect(!offer.contains("shifted") && !offer.contains("therapist"))
    try second.send("\r")
    try second.wait(for: "What is it like between you now?")
    try second.wait(for: "> Until Ma")
    try second.send("y it was easy. Then not.\r\r\r")
    try second.wait(for: "1  Until May it was easy.")
    try second.wait(for: "> ")
    try second.send("\u{04}")
    #expect(try second.waitForEnd() == .exited(0))
    #expect(try kept()["now"] == .text("Until May it was easy. Then not."))
    #expect(try kept()["left"] == .chosen([.own("I went quiet, and then")]))
  }

  @Test(arguments: [true, false])
  func `two thousand pasted words are one answer`(isBracketed: Bool) throws {
    let lines = (1...200).map { "This is line \($0) of what I wrote at night." }
    let text = lines.joined(separator: "\n")
    let terminal = try begin()
    try terminal.send("\r")
    try terminal.wait(for: "What is it like between you now?")
    try terminal.wait(for: "> ")
    try terminal.send(
      isBracketed ? "\u{1B}[200~\(text)\u{1B}[201~" : text.replacing("\n", with: "\r"))
    try waitUntilKept("This is line 200 of what I wrote at night.")
    try terminal.send("\r\r\r")
    try terminal.wait(for: "These are 1 to 15 of 200.")
    try terminal.wait(for: "> ")
    try terminal.send("200 1\r")
    try terminal.wait(for: "1  Ask me again")
    try terminal.wait(for: "> ")
    try terminal.send("\u{03}")
    #expect(try terminal.waitForEnd() == .exited(130))
    #expect(try kept()["now"] == .text(text))
    #expect(try kept()["heard"] == .picked([lines[199], lines[0]]))
  }

  @Test func `a line that looks like a command stays where it was typed`() throws {
    let terminal = try begin()
    try terminal.send("\r")
    try terminal.wait(for: "What is it like between you now?")
    try terminal.wait(for: "> ")
    try terminal.send("One.\r")
    try terminal.wait(for: "One.")
    try terminal.send("/hepl\r")
    try terminal.wait(for: "You typed /hepl.")
    try terminal.wait(for: "> ")
    try terminal.send("2\r")
    try terminal.wait(for: "/hepl")
    try terminal.send("Three.")
    try terminal.wait(for: "Three.")
    try terminal.send("\u{04}")
    try terminal.wait(for: "1  One.")
    try terminal.wait(for: "> ")
    try terminal.send("\u{03}")
    #expect(try terminal.waitForEnd() == .exited(130))
    #expect(try kept()["now"] == .text("One.\n/hepl\nThree."))
  }

  @Test func `Ctrl-C keeps the half-typed line and says where it is`() throws {
    let terminal = try begin()
    try terminal.send("I sai")
    try terminal.wait(for: "I sai")
    try terminal.send("\u{03}")
    try terminal.wait(for: "Nothing has been sent.")
    #expect(try terminal.waitForEnd() == .exited(130))
    #expect(terminal.isCooked)
    #expect(try entry()?.halfTyped[.question(0)] == "I sai")
  }

  @Test func `after Ctrl-Z and fg the question stands above what she typed`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "set -m; '\(path)' begin something-shifted --keep; echo STOPPED; fg"],
      environment: ["XDG_DATA_HOME": home.url.path])
    try terminal.wait(for: Self.first)
    try terminal.send("I sai")
    try terminal.wait(for: "I sai")
    try terminal.send("\u{1A}")
    try terminal.wait(for: "STOPPED")
    try terminal.wait(for: "Did you say something")
    try terminal.wait(for: " 1  I said something hard")
    try terminal.wait(for: "\(Self.first)I sai")
  }

  @Test(arguments: [(15, true), (24, false)] as [(UInt16, Bool)])
  func `a question that scrolls away is said once more above the prompt`(
    rows: UInt16, isAgain: Bool
  ) throws {
    let terminal = try PseudoTerminal(
      path, ["begin", "something-shifted", "--keep"],
      environment: ["XDG_DATA_HOME": home.url.path], rows: rows, columns: rows == 15 ? 20 : 80)
    if isAgain {
      try terminal.wait(for: "Enter: go on.")
      try terminal.wait(for: "> ")
      try terminal.send("\r")
    }
    try terminal.wait(for: "Press Enter to skip.")
    #expect(try terminal.wait(for: "I said this to you:").contains("Did you say") == isAgain)
  }

  @Test func `a closed window keeps the half-typed line`() throws {
    let terminal = try begin()
    try terminal.send("I sai")
    try terminal.wait(for: "I sai")
    terminal.close()
    _ = try terminal.waitForEnd()
    #expect(try entry()?.halfTyped[.question(0)] == "I sai")
  }

  @Test func `a second window is told who has it`() throws {
    let first = try begin()
    try first.send("\r")
    try first.wait(for: "What is it like between you now?")
    let name = try #require(try notebook().list().first?.name.text)
    let second = try start(["resume", name])
    try second.wait(for: "is open in another window")
    #expect(!second.screen.contains("process"))
    #expect(try second.waitForEnd() == .exited(1))
    first.signal(SIGTERM)
    #expect(try first.waitForEnd() == .exited(130))
  }

  @Test func `without a command a second window can begin something new beside it`() throws {
    let first = try begin()
    try first.send("I went out\r")
    try first.wait(for: "What is it like between you now?")
    let second = try start([])
    try second.wait(for: "> ")
    try second.send("\r")
    try second.wait(for: "It is open in another window, and you can go on there.")
    try second.wait(for: "3: keep nothing")
    try second.wait(for: "> ")
    try second.send("\r")
    try second.wait(for: "What feels closest?")
    try second.wait(for: "> ")
    try second.send("first-words\r")
    try second.wait(for: "What has stayed with you?")
    try second.wait(for: "> ")
    try second.send("Another thing.\r\r\r")
    try second.wait(for: "What would you like")
    for terminal in [first, second] {
      terminal.signal(SIGTERM)
      #expect(try terminal.waitForEnd() == .exited(130))
    }
    let notebook = try notebook()
    let kept = try notebook.list().map { try notebook.read($0.name.text) }
    #expect(
      kept.map { $0.snapshot.answers[0] } == [
        .chosen([.own("I went out")]), .text("Another thing."),
      ])
  }

  @Test func `the end of a pipe keeps everything, with status 130`() throws {
    let tool = try #require(Tool("sh"))
    let outcome = try tool.run(
      ["-c", "printf 'I went away\\n\\n' | '\(path)' begin something-shifted --keep"],
      environment: ["XDG_DATA_HOME": home.url.path, "TERM": "dumb"])
    #expect(outcome.status == 130)
    #expect(outcome.output.isEmpty)
    #expect(try kept() == ["left": .chosen([.own("I went away")])])
  }

  @Test func `whoever leans on Enter ends where everything is kept`() throws {
    let terminal = try begin()
    try terminal.send("I wanted to go\r" + Self.enters)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(try kept()["left"] == .chosen([.own("I wanted to go")]))
  }

  @Test func `where nothing is kept, no number of Enters lets it go`() throws {
    let terminal = try PseudoTerminal(
      path, ["begin", "something-shifted", "--no-keep"],
      environment: ["XDG_DATA_HOME": home.url.path])
    try terminal.wait(for: Self.first)
    try terminal.send("I wanted to go\r" + Self.enters)
    try terminal.wait(for: "If you stop now, what you wrote is gone.")
    try terminal.wait(for: "> ")
    try terminal.send("it was too much\r")
    try terminal.wait(for: "These words are not lost.")
    try terminal.wait(for: "> ")
    try terminal.send("\u{03}")
    try terminal.wait(for: "Nothing is kept. If you stop now, what you wrote is gone.")
    try terminal.wait(for: "> ")
    try terminal.send("3\r")
    #expect(try terminal.waitForEnd() == .exited(130))
    #expect(try kept()["left"] == .chosen([.own("I wanted to go")]))
  }

  private static let enters = String(repeating: "\r", count: 60)

  @Test(arguments: ["C", ""])
  func `an editor has the locale that she has, whatever we need for ourselves`(locale: String)
    throws
  {
    let terminal = try PseudoTerminal(
      path, ["begin", "something-shifted", "--keep"],
      environment: [
        "XDG_DATA_HOME": home.url.path, "EDITOR": "printf '<%s>' \"$LC_ALL\" >", "LANG": "C",
        "LC_ALL": locale,
      ])
    try terminal.wait(for: Self.first)
    try terminal.send("\r")
    try terminal.wait(for: "What is it like between you now?")
    try terminal.wait(for: "> ")
    try terminal.send("/edit\r")
    try terminal.wait(for: "<\(locale)>")
  }

  #if os(Linux)
    @Test func `a crash leaves no picture of her words, whatever the shell allows`() throws {
      let terminal = try PseudoTerminal(
        "/bin/sh", ["-c", "ulimit -c unlimited; exec '\(path)' begin something-shifted --keep"],
        environment: ["XDG_DATA_HOME": home.url.path])
      try terminal.wait(for: "Press Enter to skip.")
      let limits = try String(contentsOfFile: "/proc/\(terminal.process)/limits", encoding: .utf8)
      let line = try #require(limits.split(separator: "\n").first { $0.contains("core file size") })
      #expect(line.split(separator: " ").suffix(3) == ["0", "0", "bytes"])
    }
  #endif

  // MARK: - Around it

  /// Where the first question of the set in which something shifted is answered.
  private static let first = "I said this to you: "

  /// At the first question of the set in which something shifted.
  private func begin() throws -> PseudoTerminal {
    let terminal = try start(["begin", "something-shifted", "--keep"])
    try terminal.wait(for: Self.first)
    return terminal
  }

  private func start(_ arguments: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(path, arguments, environment: ["XDG_DATA_HOME": home.url.path])
  }

  private func notebook() throws -> Notebook {
    let path = home.url.path
    return Notebook(
      at: try Location { $0 == "XDG_DATA_HOME" ? path : nil }, clock: Stamp.now)
  }

  private func entry() throws -> Entry? {
    let notebook = try notebook()
    return try notebook.list().last.map { try notebook.read($0.name.text) }
  }

  private func kept() throws -> [String: Answer] {
    guard let entry = try entry() else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: entry.snapshot.answers.map { (entry.set.questions[$0].id, $1) })
  }

  /// Waits for the clock of the autosave.
  private func waitUntilKept(_ text: String) throws {
    let end = Date(timeIntervalSinceNow: 20)
    while try entry()?.halfTyped.values.first?.hasSuffix(text) != true {
      try #require(Date() < end)
      sched_yield()
    }
  }
}
