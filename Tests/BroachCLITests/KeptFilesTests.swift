import Disk
import Foundation
import Notebook
import Synchronization
import TestSupport
import Testing
import Words

@testable import BroachCLI

@Suite("What is kept, and what lies beside it", .timeLimit(.minutes(15)))
struct KeptFilesTests {
  private let program: Program
  private var entries: URL { program.home.url.appending(path: "broach/entries") }

  init() throws {
    program = try Program()
  }

  private func copy(_ entry: String, to name: String) throws {
    try FileManager.default.copyItem(
      at: entries.appending(path: entry), to: entries.appending(path: name))
  }

  @Test(arguments: [
    [" (conflicted copy 2026-11-21)"], ["~", ".sync-conflict-20261121-070809-K3Q"],
  ])
  func `a copy that a sync program left is told, and deleted along`(endings: [String]) throws {
    let entry = try program.writeEntry()
    for ending in endings { try copy(entry, to: entry + ending) }
    let listing = try program.run("entries")
    #expect(listing.output.split(separator: "\n").count == 1)
    #expect(listing.errors.contains("left \(endings.count == 1 ? "a copy" : "copies") of"))
    for ending in endings {
      #expect(listing.errors.contains("\n\(entries.appending(path: entry + ending).path)\n"))
    }
    #expect(listing.errors.contains("\nbroach discard \(entry)\n"))
    let asked = try program.run("discard", entry, input: "yes\n")
    let things = endings.count == 1 ? "its copy" : "its 2 copies"
    #expect(asked.errors.contains("► Delete \(entry) and \(things)?"))
    #expect(asked.errors.contains("\(entry) and \(things) are deleted."))
    #expect(try FileManager.default.contentsOfDirectory(atPath: entries.path) == [])
  }

  @Test func `of an entry that is gone, a copy is told and asked about before it goes`() throws {
    let entry = try program.writeEntry()
    try copy(entry, to: "\(entry) 2")
    try FileManager.default.removeItem(at: entries.appending(path: entry))
    let listing = try program.run("entries")
    #expect(listing.output == "" && listing.errors.contains("\(entry) 2"))
    let all = try program.run("discard", "--all", input: "no\n")
    #expect(all.errors.contains("► Delete everything you have kept?"))
    #expect(try program.run("discard", "--all", "--yes").errors.contains("1 deleted."))
    #expect(try FileManager.default.contentsOfDirectory(atPath: entries.path) == [])
  }

  @Test(arguments: ["/dev/null", "/dev/null/x", "/etc/passwd"])
  func `a home that is no folder is told as one, with what to do`(home: String) throws {
    for command in ["entries", "show", "resume", "discard"] {
      let outcome = try program.run(command, environment: ["XDG_DATA_HOME": home])
      #expect(outcome.status == 66 && outcome.output == "")
      #expect(outcome.errors.contains("'\(home)': it is not a folder, or not in one\n"))
      #expect(outcome.errors.contains("\nhelp: set XDG_DATA_HOME to a folder"))
    }
  }

  /// What may hold control bytes, each with the command that shows it into a pipe.
  @Test(arguments: [
    ["entries"], ["show", "ENTRY"], ["sets", "show", "FILE"], ["check", "FILE"],
    ["check", "FILE", "--format", "json"], ["draft", "first-words", "--answers", "FILE"],
    ["begin", "FILE"], ["discard", "ENTRY", "--yes"], ["resume", "ENTRY"],
    ["export", "ENTRY", "--draft", "card", "--as", "text"],
  ])
  func `nothing into a pipe steers a screen`(command: [String]) throws {
    let hostile = "a\u{1B}[2Jb\u{7}c\u{9B}3Jd\u{8}e\u{B}f\u{202E}g\rh\u{0}i"
    let entry = try program.writeEntry()
    let file = entries.appending(path: entry)
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing("title: \"First words\"", with: "title: \"First \(hostile) words\"")
      .replacing("looked", with: hostile).write(to: file, atomically: true, encoding: .utf8)
    let set = try program.file(
      "h\u{1B}[2J.yaml", "broach: 1\ntitle: x\(hostile)\nsteps:\n  - ask: \(hostile)\n")
    let outcome = try program.run(command.map { $0 == "ENTRY" ? entry : $0 == "FILE" ? set : $0 })
    for stream in [outcome.output, outcome.errors] {
      #expect(
        !stream.unicodeScalars.contains {
          $0 != "\n" && $0 != "\t" && $0.properties.generalCategory == .control
            || $0 == "\u{202E}"
        })
    }
    #expect(!(outcome.output + outcome.errors).isEmpty)
  }

  @Test func `a set is printed to the letter where nothing hides in it`() throws {
    let text = "\u{FEFF}broach: 1\r\ntitle: é\t👩‍👧\r\n"
    let file = try program.file("set.yaml", text)
    #expect(try Array(program.run("sets", "show", file).output.utf8) == Array(text.utf8))
  }

  @Test func `a file that a killed export left goes at the next start`() throws {
    let left = try program.file(".broach-4711-1.part", "half a letter")
    _ = try program.shell("cd \"$home\" && \"$broach\" entries")
    #expect(!FileManager.default.fileExists(atPath: left))
  }

  @Test func `help-now --add writes where a link leads`() throws {
    let path = try program.settle("")
    let target = try program.file("dots.yaml", "country: IE\n")
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    #expect(try program.run("help-now", "--add", "my aunt, 1234").status == 0)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: path) == target)
    let text = try String(contentsOfFile: target, encoding: .utf8)
    #expect(text.contains("country: IE") && text.contains("my aunt, 1234"))
  }
}

@Suite("Keeping a walk", .timeLimit(.minutes(15)))
struct KeepingOnceTests {
  /// Counts the saves, and lets locks be refused.
  private final class Disk: Sendable {
    private let saves = Mutex(0)
    private let refusal: CInt?

    init(refusing refusal: CInt? = nil) { self.refusal = refusal }

    var count: Int { saves.withLock { $0 } }

    var gate: SystemCalls {
      SystemCalls { call in
        if call.name == .rename { self.saves.withLock { $0 += 1 } }
        if call.name == .lock, let refusal = self.refusal { return .fail(refusal) }
        return .go
      }
    }
  }

  @Test func `saves each answer once`() throws {
    let disk = Disk()
    let run = try SessionRun(
      SessionSets.small, typing: "you left", "1", "it was May", calls: disk.gate)
    #expect(run.answers.count == 3)
    #expect(disk.count == 3)
  }

  @Test func `saves a draft that was changed by hand once`() throws {
    let disk = Disk()
    _ = try SessionRun(
      SessionSets.small, typing: "you left", "1", "it was May", "3", "You left me.",
      calls: disk.gate)
    #expect(disk.count == 4)
  }

  @Test(arguments: [ENOLCK, EOPNOTSUPP, ENOSYS])
  func `says once that nothing holds two windows apart`(code: CInt) throws {
    let run = try SessionRun(
      SessionSets.small, typing: "you left", "1", "it was May",
      calls: Disk(refusing: code).gate)
    #expect(run.answers.count == 3)
    let screen = run.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let words = Words.Keeping.notApart.plainText
    #expect(screen.components(separatedBy: words).count == 2)
    #expect(!screen.contains("cannot be kept"))
  }

  @Test func `says nothing of it where locks hold`() throws {
    let run = try SessionRun(SessionSets.small, typing: "you left", "1")
    #expect(!run.screen.contains("one window only"))
  }
}
