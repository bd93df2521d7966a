import Entries
import Foundation
import Notebook
import TestSupport
import Testing

/// The real program, left at each of its menus with a sentence half typed.
@Suite("A sentence half typed at a menu", .timeLimit(.minutes(10)))
struct SessionMenuLeavingTests {
  private static let sentence = "I never said how lonely I was"
  private let home: EditorHome

  init() throws {
    home = try EditorHome(Self.set)
  }

  private static let set = """
    broach: 1
    title: A small one
    about: For tests.
    for: client
    steps:
      - ask: What happened?
        id: moment
        kind: text
        short: yes
      - checkpoint: You could hand this over now.
      - ask: What was that like?
        id: feel
        kind: choice
        options:
          - hurt
          - small
    drafts:
      - id: letter
        kind: message
        body: |
          Dear {therapist},
          {moment}
          I felt {feel}.

    """

  /// A menu: what to type on the way there, and what to wait for then.
  enum Place: String, CaseIterable, CustomTestStringConvertible {
    case checkpoint, notNow, help, review, near, waits, chosen, meant, draft, change, form, name
    case delete

    var testDescription: String { rawValue }

    var way: [(keys: String, seen: String)] {
      let checkpoint = [("It was cold.\u{4}", "enough, show me the drafts")]
      let choice = checkpoint + [("one thing more\r", "What was that like?")]
      let draft =
        checkpoint + [("2\r", "therapist"), ("\r", "What would you like to do with it?")]
      return switch self {
      case .checkpoint: checkpoint
      case .notNow: checkpoint + [("3\r", "a page for me")]
      case .help: checkpoint + [("/help\r", "where to turn")]
      case .review: checkpoint + [("/review\r", "What you have said so far:")]
      case .near: checkpoint + [("/hepl\r", "You typed /hepl.")]
      case .waits: [("old\r/edit\r", "broach waits.")]
      case .chosen: choice + [("b\r", "it is my answer")]
      case .meant: choice + [("hur\r", "yes, “hurt”")]
      case .draft: draft
      case .change: draft + [("change it\r", "What would you like to change?")]
      case .form: draft + [("2\r", "How do you want to take it along?")]
      case .name:
        draft
          + [("2\r", "How do you want to take it along?"), ("plain text\r", "Under which name?")]
      case .delete: checkpoint + [("/review\r", "> "), ("delete 1\r", "Delete")]
      }
    }
  }

  enum Way: String, CaseIterable, CustomTestStringConvertible {
    case hungUp, terminated, windowClosed, interrupted, leftQuickly, killed

    var testDescription: String { rawValue }
  }

  @Test(arguments: Place.allCases, Way.allCases)
  func `is kept, wherever it was and however she left`(place: Place, way: Way) throws {
    let terminal = try begin()
    try go(to: place, on: terminal)
    try terminal.send(Self.sentence)
    try terminal.wait(for: "lonely I was")
    switch way {
    case .hungUp: terminal.signal(SIGHUP)
    case .terminated: terminal.signal(SIGTERM)
    case .windowClosed: terminal.close()
    case .interrupted: try terminal.send("\u{3}")
    case .leftQuickly: try terminal.send("\u{1C}")
    case .killed:
      try home.waitUntilKept(Self.sentence)
      terminal.signal(SIGKILL)
    }
    _ = try terminal.waitForEnd()
    #expect(try home.entry()?.halfTyped[.aside] == Self.sentence)
    let shown = try Tool(at: BuiltProduct.path("broach"))
      .run(["show"], environment: home.environment)
    #expect(shown.output.contains("You also typed this: \(Self.sentence)\n"))
  }

  @Test func `stands behind what was put aside before, and comes back at the next place`() throws {
    let terminal = try begin()
    try go(to: .checkpoint, on: terminal)
    try terminal.send("Another time it was warm\r")
    try terminal.wait(for: "These words are not lost.")
    try terminal.wait(for: "> ")
    try terminal.send(Self.sentence)
    try terminal.wait(for: "lonely I was")
    terminal.signal(SIGHUP)
    _ = try terminal.waitForEnd()
    let whole = "Another time it was warm\n\(Self.sentence)"
    #expect(try home.entry()?.halfTyped[.aside] == whole)
    let next = try home.start(["resume"])
    try next.wait(for: "enough, show me the drafts")
    try next.wait(for: "> ")
    next.signal(SIGKILL)
    _ = try next.waitForEnd()
    #expect(try home.entry()?.halfTyped[.aside] == whole)
  }

  @Test(arguments: ["not now", "3", "no", "2 and 3", "enough, show me the"])
  func `is none where it is an answer, a number or the beginning of a choice`(typed: String) throws
  {
    let terminal = try begin()
    try go(to: .checkpoint, on: terminal)
    try terminal.send(typed)
    try terminal.wait(for: typed)
    terminal.signal(SIGHUP)
    _ = try terminal.waitForEnd()
    #expect(try home.entry()?.halfTyped == [:])
  }

  @Test(arguments: ["我从来没有说过我有多孤单", "ฉันไม่เคยบอกว่าฉันเหงาแค่ไหน", "You laughed", "terrified"])
  func `is one however short it is, and in a script that writes no spaces`(sentence: String) throws
  {
    let terminal = try begin()
    try go(to: .checkpoint, on: terminal)
    try terminal.send(sentence)
    try terminal.wait(for: String(sentence.suffix(3)))
    terminal.signal(SIGTERM)
    _ = try terminal.waitForEnd()
    #expect(try home.entry()?.halfTyped == [.aside: sentence])
  }

  @Test func `is one no more once it has named a file`() throws {
    let terminal = try begin()
    try go(to: .name, on: terminal)
    let file = home.path + "/my letter to Ruth"
    try terminal.send(file)
    try terminal.send("\r")
    try terminal.wait(for: "It is saved here:")
    try terminal.wait(for: "> ")
    terminal.signal(SIGKILL)
    _ = try terminal.waitForEnd()
    #expect(try home.entry()?.halfTyped == [:])
  }

  @Test func `is nowhere on the disk where nothing is kept`() throws {
    let terminal = try begin(keeping: "--no-keep")
    try go(to: .checkpoint, on: terminal)
    try terminal.send(Self.sentence)
    try terminal.wait(for: "lonely I was")
    try terminal.send("\u{3}")
    try terminal.wait(for: "If you stop now, what you wrote is gone.")
    try terminal.wait(for: "> ")
    #expect(try home.files == [])
    try terminal.send("3\r")
    _ = try terminal.waitForEnd()
    #expect(try home.entry()?.halfTyped[.aside] == Self.sentence)
  }

  // MARK: - On the way

  private func begin(keeping: String = "--keep") throws -> PseudoTerminal {
    let terminal = try home.start(
      ["begin", home.set, keeping], environment: ["EDITOR": try home.script(":")])
    try terminal.wait(for: "What happened?")
    try terminal.wait(for: "> ")
    return terminal
  }

  private func go(to place: Place, on terminal: PseudoTerminal) throws {
    for (keys, seen) in place.way {
      try terminal.send(keys)
      try terminal.wait(for: seen)
      if seen != "> " { try terminal.wait(for: "> ") }
    }
  }
}
