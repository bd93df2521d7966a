import Foundation
import TestSupport
import Testing

@Suite("What cannot be deleted", .timeLimit(.minutes(15)))
struct DiscardCommandTests {
  private let program: Program
  private let entry: String
  private let path: String

  init() throws {
    program = try Program()
    entry = try program.writeEntry()
    path = program.home.url.appending(path: "broach/entries/\(entry)").path
    // Nobody can open a folder as the file that says that the entry is being deleted, whoever they
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

@Suite("A copy that cannot be deleted", .timeLimit(.minutes(15)))
struct StuckCopyTests {
  private let program: Program
  private let entry: String
  private let folder: URL

  init() throws {
    program = try Program()
    entry = try program.writeEntry()
    folder = program.home.url.appending(path: "broach/entries")
    for name in copies {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: false)
    }
    try Data("hers".utf8).write(to: folder.appending(path: "\(entry)~"))
  }

  /// Nobody can delete a folder like a file, whoever they are.
  private var copies: [String] { ["\(entry) (conflicted copy)", "\(entry)-LAPTOP"] }

  @Test(arguments: [["1"], ["--all"]])
  func `is named, each one, and the entry is said to be gone`(what: [String]) throws {
    let outcome = try program.run(["discard"] + what + ["--yes"])
    #expect(outcome.status == 1)
    let errors = outcome.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for name in copies {
      let path = folder.appending(path: name).path
      #expect(errors.contains("'\(path)' could not be deleted: it is a folder"))
    }
    #expect(!errors.contains("\(entry)' could not be deleted"))
    let told = what == ["1"] ? "\(entry) and its copy are deleted." : "1 deleted."
    #expect(errors.contains(told))
    #expect(try Set(FileManager.default.contentsOfDirectory(atPath: folder.path)) == Set(copies))
  }

  @Test func `is told again, and nothing is said to be gone that was not there`() throws {
    for _ in 1...2 { _ = try program.run("discard", "--all", "--yes") }
    let outcome = try program.run("discard", "--all", "--yes")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("Nothing was deleted."))
    let one = try program.run("discard", entry, "--yes")
    #expect(one.status == 1 && !one.errors.contains("deleted."))
  }
}
