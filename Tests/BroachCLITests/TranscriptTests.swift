import Foundation
import TestSupport
import Testing

/// Whole outputs, one after another, as a person has them before their eyes. In `Transcripts` each
/// row that begins with `$ ` is a command for the shell, and what follows is what it prints. A new
/// file there needs no code: only its commands, and `BROACH_MAKE_LISTS=1` for the rest. The sets
/// that lie there lie in the folder in which the commands are typed.
@Suite("A transcript", .timeLimit(.minutes(15)))
struct TranscriptTests {
  private static let folder = "Tests/BroachCLITests/Transcripts"
  private static let place = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts")
  private static let files =
    (try? FileManager.default.contentsOfDirectory(atPath: place.path))?.sorted() ?? []

  @Test(arguments: files.filter { $0.hasSuffix(".txt") })
  func `is what the program prints, to the letter`(name: String) throws {
    let text = try String(contentsOf: Self.place.appending(path: name), encoding: .utf8)
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    let commands = rows.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
    try #require(!commands.isEmpty)
    let program = try Program()
    for set in Self.files where set.hasSuffix(".yaml") {
      try FileManager.default.copyItem(
        at: Self.place.appending(path: set), to: program.home.url.appending(path: set))
    }
    let printed = try commands.map { try Self.told($0, in: program) }.joined()
    let other = zip(rows, printed.split(separator: "\n", omittingEmptySubsequences: false))
      .first { $0 != $1 }
    #expect(
      try MadeFile.isFresh("\(Self.folder)/\(name)", as: printed),
      "\(String(describing: other)) \(MadeFile.howToMake)")
  }

  @Test func `there are some`() {
    #expect(Self.files.contains { $0.hasSuffix(".txt") })
  }

  /// A command, all that it prints, and how it ends if it does not end well.
  private static func told(_ command: String, in program: Program) throws -> String {
    let outcome = try program.shell(
      """
      unset DISPLAY WAYLAND_DISPLAY TMUX STY SSH_TTY SSH_CONNECTION VISUAL EDITOR
      cd "$home" || exit
      PATH="$(dirname "$broach"):$PATH"
      { \(command)
      } 2>&1
      """)
    var text = outcome.output.replacing(program.home.url.path, with: "HOME")
      .replacing("\r\n", with: "\n")
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    if outcome.status != 0 { text += "(ends with \(outcome.status))\n" }
    return "$ \(command)\n\(text)"
  }
}
