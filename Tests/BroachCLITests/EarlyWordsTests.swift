import Disk
import Entries
import Foundation
import Notebook
import Terminal
import TestSupport
import Testing

@testable import BroachCLI

/// The real program, told something before a walk has begun.
@Suite("Words that come before a walk", .timeLimit(.minutes(10)))
struct EarlyWordsTests {
  private static let sentence = "she never even asked me why"
  private let home: EditorHome

  init() throws {
    home = try EditorHome()
  }

  enum Way: String, CaseIterable, CustomTestStringConvertible {
    case endOfInput, interrupted, leftQuickly, pause, leave, closed, terminated, killed

    var testDescription: String { rawValue }

    func go(_ terminal: PseudoTerminal) throws {
      switch self {
      case .endOfInput: try terminal.send("\u{4}")
      case .interrupted: try terminal.send("\u{3}")
      case .leftQuickly: try terminal.send("\u{1C}")
      case .pause: try terminal.send("/pause\r")
      case .leave: try terminal.send("/leave\r")
      case .closed: terminal.close()
      case .terminated: terminal.signal(SIGTERM)
      case .killed: terminal.signal(SIGKILL)
      }
    }
  }

  @Test(arguments: Way.allCases)
  func `are kept once keeping was chosen, however she leaves, and offered again`(way: Way) throws {
    let terminal = try atKeeping()
    try terminal.send("\r")
    try wait(terminal, for: "What feels closest?")
    try terminal.send(Self.sentence + "\r")
    try wait(terminal, for: "These words are not lost.")
    #expect(try home.entry()?.halfTyped == [.aside: Self.sentence])
    try way.go(terminal)
    _ = try terminal.waitForEnd()
    try offers(Self.sentence)
  }

  @Test(arguments: [Way.interrupted, .leftQuickly, .closed, .terminated])
  func `are kept where they are half typed`(way: Way) throws {
    let terminal = try atKeeping()
    try terminal.send("\r")
    try wait(terminal, for: "What feels closest?")
    try terminal.send("scared")
    try terminal.wait(for: "scared")
    try way.go(terminal)
    _ = try terminal.waitForEnd()
    try offers("scared")
  }

  // A closed window may take along a key that was not read yet.
  @Test(arguments: [Way.endOfInput, .interrupted])
  func `leave no entry where they were erased again`(way: Way) throws {
    let terminal = try atKeeping()
    try terminal.send("\r")
    try wait(terminal, for: "What feels closest?")
    try terminal.send("scared")
    try home.waitUntilKept("scared")
    try terminal.send("\u{15}")
    try way.go(terminal)
    _ = try terminal.waitForEnd()
    #expect(try home.notebook().list().isEmpty)
  }

  @Test(arguments: [Keeping.keep, .untilDraft, .nothing])
  func `are kept as it was settled beforehand, where the opening waits to be read`(
    keeping: Keeping
  ) throws {
    let run = try SessionRun(
      SessionSets.small,
      [.answered(Self.sentence, wasPasted: false), .left(.hungUp, draft: "")],
      keeping: keeping, height: 10)
    #expect(!run.screen.contains("What happened?"))
    #expect(run.screen.contains("These words are not lost."))
    #expect(!run.screen.contains("not kept yet"))
    let kept: [Entry.Spot: String]? = keeping == .nothing ? nil : [.aside: Self.sentence]
    #expect(run.entry?.halfTyped == kept)
  }

  @Test(arguments: [Way.endOfInput, .interrupted, .pause])
  func `are asked about before it is settled what is kept`(way: Way) throws {
    let terminal = try atKeeping()
    try terminal.send(Self.sentence + "\r")
    try wait(terminal, for: "These words are not kept yet.")
    #expect(try home.files == [])
    try way.go(terminal)
    try wait(terminal, for: "If you stop now, what you wrote is gone.")
    try terminal.send("\r")
    try wait(terminal, for: "3: keep nothing")
    try way.go(terminal)
    try wait(terminal, for: "If you stop now, what you wrote is gone.")
    try terminal.send("3\r")
    _ = try terminal.waitForEnd()
    try offers(Self.sentence)
  }

  @Test func `are nowhere on the disk under keep nothing, and are asked about`() throws {
    let terminal = try atKeeping()
    try terminal.send("3\r")
    try wait(terminal, for: "What feels closest?")
    try terminal.send("You laughed\r")
    try wait(terminal, for: "These words are not lost.")
    try terminal.send("\u{4}")
    try wait(terminal, for: "If you stop now, what you wrote is gone.")
    try terminal.send("\r")
    try wait(terminal, for: "What feels closest?")
    try terminal.send("first-words\r")
    try terminal.wait(for: "> You laughed")
    terminal.signal(SIGTERM)
    _ = try terminal.waitForEnd()
    #expect(try home.files == [])
  }

  @Test func `go along into the walk that begins, in one entry`() throws {
    let terminal = try atKeeping()
    try terminal.send("\u{1B}[200~\(Self.sentence)\u{1B}[201~\r")
    try wait(terminal, for: "These words are not kept yet.")
    try terminal.send("1\r")  // Enter alone might belong to the paste
    try wait(terminal, for: "What feels closest?")
    #expect(try home.entry()?.halfTyped == [.aside: Self.sentence])
    try terminal.send("unheard\r")
    try terminal.wait(for: "> \(Self.sentence)")
    terminal.signal(SIGKILL)
    _ = try terminal.waitForEnd()
    let notebook = try home.notebook()
    #expect(try notebook.list().count == 1)
    #expect(try home.entry()?.halfTyped == [.question(0): Self.sentence])
    #expect(try home.entry()?.source.name == "unheard")
  }

  @Test func `go along into an entry that is gone on with`() throws {
    let first = try home.start(["begin", home.set, "--keep"])
    try wait(first, for: "What happened?")
    try first.send("It was cold")
    try home.waitUntilKept("It was cold")
    first.signal(SIGKILL)
    _ = try first.waitForEnd()
    let second = try home.start([])
    try wait(second, for: "go on with it")
    try second.send("\(Self.sentence)\r")
    try wait(second, for: "These words are not kept yet.")
    try second.send("\r")
    try wait(second, for: "What happened?")
    second.signal(SIGTERM)
    _ = try second.waitForEnd()
    #expect(try home.notebook().list().count == 1)
    #expect(try home.entry()?.halfTyped[.aside] == Self.sentence)
  }

  @Test(arguments: ["scared", "You laughed", "I'm terrified", "害怕"])
  func `are kept however few they are`(words: String) throws {
    let terminal = try atKeeping()
    try terminal.send("\(words)\r")
    try wait(terminal, for: "These words are not kept yet.")
    try terminal.send("\r")
    try wait(terminal, for: "What feels closest?")
    #expect(try home.entry()?.halfTyped == [.aside: words])
  }

  @Test(arguments: ["7", "no", "ok", "keep", "b", "idk", "nothing"])
  func `are none where they are a number, an answer or a label`(words: String) throws {
    let terminal = try atKeeping()
    try terminal.send("\(words)\r")
    try wait(terminal, for: "Type 2 or 3, or press Enter.")
    #expect(!terminal.screen.contains("not kept yet"))
  }

  @Test(arguments: [
    "3 keep nothing please", "3: keep nothing", "keep nothing please", "no 3 please",
  ])
  func `are none beside the number or the words of a choice`(words: String) throws {
    let terminal = try atKeeping()
    try terminal.send("\(words)\r")
    try wait(terminal, for: "What feels closest?")
    #expect(!terminal.screen.contains("not kept yet"))
    try terminal.send("first-words\r")
    try wait(terminal, for: "What has stayed with you?")
    try terminal.send("Cold.")
    try terminal.wait(for: "Cold.")
    try terminal.send("\u{3}")
    try terminal.wait(for: "If you stop now, what you wrote is gone.")
    #expect(try home.files == [])
  }

  @Test func `are asked about where they are close to a choice`() throws {
    let terminal = try atKeeping()
    try terminal.send("kepe nothing\r")
    try wait(terminal, for: "You typed")
    try terminal.send("\r")
    try wait(terminal, for: "What feels closest?")
    #expect(!terminal.screen.contains("not kept yet"))
    try terminal.send("unherad\r")
    try wait(terminal, for: "You typed")
    try terminal.send("\r")
    try wait(terminal, for: "What happened?")
    #expect(try home.files == [])
  }

  @Test func `are her own where she says so, and when she leaves there`() throws {
    let terminal = try atKeeping()
    try terminal.send("\r")
    try wait(terminal, for: "What feels closest?")
    try terminal.send("unherd\r")
    try wait(terminal, for: "You typed")
    try terminal.send("2\r")
    try wait(terminal, for: "These words are not lost.")
    try terminal.send("unherad\r")
    try wait(terminal, for: "You typed")
    try terminal.send("\u{3}")
    _ = try terminal.waitForEnd()
    #expect(try home.entry()?.halfTyped == [.aside: "unherd\nunherad"])
  }

  @Test func `a place that cannot keep anything is told when keeping is chosen`() throws {
    let run = try SessionRun(
      SessionSets.small, [.answered("", wasPasted: false)], keeping: nil,
      calls: SystemCalls(watcher: { $0.name == .access ? .fail(EROFS) : .go }))
    let told = try #require(run.screen.firstRange(of: "What you write cannot be kept just now:"))
    let asked = try #require(run.screen.firstRange(of: "What happened?"))
    #expect(told.upperBound < asked.lowerBound)
  }

  // MARK: - On the way

  private func atKeeping() throws -> PseudoTerminal {
    let terminal = try home.start([])
    try wait(terminal, for: "3: keep nothing")
    return terminal
  }

  private func wait(_ terminal: PseudoTerminal, for text: String) throws {
    try terminal.wait(for: text)
    try terminal.wait(for: "> ")
  }

  /// The next start offers to go on, and the words stand where they can write.
  private func offers(_ words: String) throws {
    #expect(try home.entry()?.halfTyped == [.aside: words])
    let next = try home.start([])
    try wait(next, for: "There is something from")
    try next.send("\r")
    try next.wait(for: "> \(words)")
    next.signal(SIGKILL)
    _ = try next.waitForEnd()
    #expect(try home.notebook().list().count == 1)
  }
}
