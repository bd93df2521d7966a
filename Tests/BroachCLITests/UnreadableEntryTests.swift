import Foundation
import Post
import Terminal
import TestSupport
import Testing
import Text
import Words

@testable import BroachCLI

@Suite("An entry that cannot be read", .timeLimit(.minutes(15)))
struct UnreadableEntryTests {
  @Test(.enabled(if: getuid() != 0), arguments: ["entries", "resume", "show 2026-11-20-1"])
  func `what may not be read is not found, and nothing was to be written`(command: String) throws {
    let program = try Program()
    _ = try program.writeEntry()
    let outcome = try program.shell(
      "chmod 0 \"$home/broach/entries\"; \"$broach\" \(command); s=$?; "
        + "chmod 700 \"$home/broach/entries\"; exit $s")
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("the system does not allow it"))
  }

  @Test func `can be deleted though they cannot be read`() throws {
    let program = try Program()
    let entry = try program.writeEntry()
    let file = program.home.url.appending(path: "broach/entries/\(entry)")
    try Data([0xFF, 0]).write(to: file)
    let resumed = try program.run("resume")
    #expect(resumed.status == 66)
    #expect(resumed.errors.contains("'broach entries' lists it"))
    #expect(try program.run("discard", entry, "--yes").status == 0)
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test func `leave a damaged entry as it is, and show its text`() throws {
    let program = try Program()
    let entry = try program.writeEntry()
    let file = program.home.url.appending(path: "broach/entries/\(entry)")
    let damaged = try String(contentsOf: file, encoding: .utf8) + "\n  what is this\n"
    try Data(damaged.utf8).write(to: file)
    let outcome = try program.run("show", entry)
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("You looked at the clock."))
    #expect(outcome.errors.contains("error:"))
    #expect(try String(contentsOf: file, encoding: .utf8) == damaged)
  }

  @Test(arguments: ["show", "export", "resume"])
  func `one of a later version is told as such, and its text shown`(command: String) throws {
    let program = try Program()
    let entry = try program.writeEntry()
    let file = program.home.url.appending(path: "broach/entries/\(entry)")
    let later = try String(contentsOf: file, encoding: .utf8)
      .replacing("broach-entry: 1", with: "broach-entry: 2")
    try Data(later.utf8).write(to: file)
    let options = command == "export" ? ["--draft", "card", "--as", "text"] : []
    let outcome = try program.run([command, entry] + options, input: "\n")
    #expect(outcome.status == 65)
    #expect(outcome.output == (command == "show" ? later : ""))
    let words = outcome.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        command == "show"
          ? "written by a later version of broach" : "type: broach show \(entry)"))
    #expect(try String(contentsOf: file, encoding: .utf8) == later)
  }
}
