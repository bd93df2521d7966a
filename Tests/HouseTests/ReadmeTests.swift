import Foundation
import TestSupport
import Testing

@Suite("The README")
struct ReadmeTests {
  private func readme() throws -> String {
    try String(contentsOf: House.root.appending(path: "README.md"), encoding: .utf8)
  }

  @Test func `is under 150 lines`() throws {
    #expect(try readme().count { $0 == "\n" } < 150)
  }

  @Test(.timeLimit(.minutes(15))) func `opens with what the program prints`() throws {
    let block = try #require(try readme().components(separatedBy: "```text\n").dropFirst().first)
    let rows = try #require(block.components(separatedBy: "```").first)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let command = try #require(rows.first).split(separator: " ").dropFirst(2).map(String.init)
    let shown = Self.folded(rows.dropFirst().joined(separator: "\n"))
    let printed = Self.folded(try session(command)).split(separator: "\n")
    let wanted = shown.split(separator: "\n")
    #expect(Array(printed.prefix(wanted.count)) == wanted)
  }

  /// What stands on a terminal without cursor movement, where all that is typed stays in sight.
  private func session(_ command: [String]) throws -> String {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("broach"), command, environment: ["TERM": "dumb"], rows: 90, columns: 72)
    try terminal.wait(for: "\n> ")
    for line in [
      "I told you about my sister and you looked at the clock.",
      "It was the first time I said it out loud.",
    ] {
      try terminal.send("\(line)\n")
      try terminal.wait(for: "\(line)\r\n")
    }
    try terminal.send("\n")
    try terminal.wait(for: "ends)")
    try terminal.send("\n")
    try terminal.wait(for: "\n> ")
    try terminal.send("2 1\n")
    try terminal.wait(for: "\n> ")
    try terminal.send("3\n")
    try terminal.wait(for: "\n> ")
    return terminal.screen
  }

  /// The text without spaces at line ends and with single empty lines.
  private static func folded(_ text: String) -> String {
    let rows = text.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map { $0.replacing(/[ ]+$/, with: "") }
    return rows.joined(separator: "\n").replacing(/\n{3,}/, with: "\n\n")
      .trimmingCharacters(in: .newlines)
  }
}
