import Foundation
import TestSupport
import Testing

@testable import BroachCLI

/// What is shown to a phone.
extension SessionExportTests {
  @Test func `a code is shown in black on white, and cleared afterwards`() throws {
    let run = try run(
      toMail + ["2", "ruth@example.org", "", ""], canDraw: true, height: 60)
    let parts = run.screen.components(separatedBy: "\u{1B}[H\u{1B}[2J\u{1B}[3J")
    #expect(parts.count == 2)
    #expect(parts.first?.contains("\u{1B}[48;5;231m") == true)
    #expect(parts.last?.contains("▄") == false)
    #expect(parts.last?.contains("The code is gone from the screen.") == true)
    #expect(parts.last?.contains("Nothing has been sent.") == true)
  }

  /// A set with one text message.
  private static let message = """
    broach: 1
    title: A message
    for: client
    steps:
      - ask: What happened?
        id: moment
        kind: line
    drafts:
      - id: message
        kind: message
        body: |
          {moment}
    """

  @Test func `a text message is seen whole before its code, and has no recipient`() throws {
    let lines = ["you left early", "2", "2"]
    let shown = try run(Self.message, lines + ["", ""], canDraw: true, height: 60)
    let before = try #require(shown.screen.components(separatedBy: "\u{1B}[48;5;231m").first)
    #expect(before.contains("\n  You left early\n"))
    #expect(before.contains("A message may be read late.") && !before.contains("Subject:"))
    #expect(before.contains("Enter: show the code · 2: not now"))
    let kept = try run(Self.message, lines + ["2"], canDraw: true, height: 60)
    #expect(!kept.screen.contains("\u{1B}[48;5;231m"))
  }

  @Test func `a window that is too small is told how large it should be`() throws {
    let run = try run(toMail + ["2", "", "", "4"], canDraw: true, height: 24)
    let words = flowing(run)
    #expect(
      words.contains(/The code needs \d\d rows and \d\d columns, and this window has 24 and 80\./))
    #expect(
      !run.screen.contains("▄")
        && words.contains("Enter: try again 2: copy it 3: a page to print 4: not now"))
  }

  @Test func `what no code holds is told as such`() throws {
    let long = String(repeating: "so it goes ", count: 300)
    let run = try run(
      [long, "", "2", "", "", "2", "2", "", ""], canDraw: true, height: 200)
    #expect(run.screen.contains("It is too long for a code."))
  }
}
