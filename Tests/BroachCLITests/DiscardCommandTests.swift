import Foundation
import TestSupport
import Testing

@Suite("What cannot be deleted", .timeLimit(.minutes(5)))
struct DiscardCommandTests {
  private let program: Program
  private let entry: String
  private let path: String

  init() throws {
    program = try Program()
    entry = try program.writeEntry()
    path = program.home.url.appending(path: "broach/entries/\(entry)").path
    // Nobody can open a folder as the file that says that the entry is being deleted, whoever she
    // is; forbidding the folder would not stop the system's own user.
    try FileManager.default.createDirectory(
      at: program.home.url.appending(path: "broach/entries/.\(entry).lock"),
      withIntermediateDirectories: false)
  }

  @Test func `is named with its place, and is still there`() throws {
    let outcome = try program.run("discard", entry, "--yes")
    #expect(outcome.status == 1)
    #expect(flat(outcome.errors).contains("'\(path)' could not be deleted:"))
    #expect(outcome.errors.contains("it is still there") && !outcome.errors.contains("is deleted"))
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func `keeps nothing else from being deleted`() throws {
    _ = try program.run(
      "begin", "first-words", "--keep", input: "Another one.\n\n\n1\n2\n\n\n\n\n\n")
    let outcome = try program.run("discard", "--all", "--yes")
    #expect(outcome.status == 1)
    #expect(flat(outcome.errors).contains("'\(path)' could not be deleted:"))
    #expect(outcome.errors.contains("\n1 deleted."))
    #expect(try program.run("entries").output.split(separator: "\n").count == 1)
  }

  /// The words on one line, however the screen broke them.
  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
