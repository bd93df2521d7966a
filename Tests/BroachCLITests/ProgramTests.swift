import ArgumentParser
import Foundation
import Notebook
import Script
import Terminal
import TestSupport
import Testing

@testable import BroachCLI

@Suite("What a command is handed")
struct ProgramTests {
  /// A program in memory, with what it wrote.
  private struct Surroundings {
    let program: BroachCLI.Program
    private let screen = RecordedSink()
    private let sink = RecordedSink()

    var told: String { screen.text }
    var documents: String { sink.text }

    init(
      _ environment: [String: String], folder: String? = nil,
      embedded: Catalog.Embedded = .program, typing replies: String...
    ) {
      program = BroachCLI.Program(
        console: Console(
          output: Output(to: screen, isPlain: true) { 80 },
          documents: Documents(to: sink, isScreen: false), errors: screen,
          reader: ScriptedReader(typing: replies)),
        environment: Environment(environment), folder: folder, embedded: embedded)
    }

    func run(_ arguments: String...) throws {
      let command = try Broach.parseAsRoot(arguments)
      try #require(command as? any ProgramCommand).run(in: program)
    }
  }

  @Test func `making one reads nothing, and its notebook neither`() throws {
    let embedded = Catalog.Embedded(
      guide: {
        Issue.record("the catalog is read")
        return CatalogGuide()
      },
      text: { name in
        Issue.record("\(name) is read")
        return nil
      })
    let home = try Scratch()
    let program = Surroundings(["HOME": home.url.path], embedded: embedded).program
    _ = try program.notebook()
    _ = try program.catalog.addedSets()
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.url.path).isEmpty)
  }

  @Test func `its surroundings say where things are kept`() throws {
    let (one, other) = (try Scratch(), try Scratch())
    let file = try one.write(SessionSets.small, to: "mine.yaml").path
    try Surroundings(["HOME": one.url.path]).run("sets", "add", file, "--as", "week-3")
    let here = Surroundings(["HOME": one.url.path])
    try here.run("sets")
    #expect(here.documents.contains("\nweek-3  "))
    let elsewhere = Surroundings(["HOME": other.url.path])
    try elsewhere.run("sets")
    #expect(elsewhere.documents.contains("first-words") && !elsewhere.documents.contains("week-3"))
  }

  @Test func `its surroundings say which country it is`() throws {
    func first(_ locale: String) throws -> Substring? {
      let surroundings = Surroundings(["LC_ALL": locale])
      try surroundings.run("help-now")
      return surroundings.documents.split(separator: "\n").first
    }
    #expect(try first("en_IE.UTF-8")?.hasPrefix("In the UK and Ireland: ") == true)
    #expect(try first("en_US.UTF-8")?.hasPrefix("In the US: ") == true)
  }

  @Test(arguments: [
    ("~/a.eml", "/f", "/h/a.eml"), ("a.eml", "/f", "/f/a.eml"), ("/x/a.eml", "/f", "/x/a.eml"),
    ("a.eml", "/", "/a.eml"), ("a.eml", nil, "a.eml"), ("~/a.eml", nil, "/h/a.eml"),
    ("~a", "/f", "/f/~a"),
  ])
  func `a file that somebody names is found from home and from where they are`(
    name: String, folder: String?, path: String
  ) {
    #expect(Surroundings(["HOME": "/h"], folder: folder).program.path(of: name) == path)
  }

  @Test func `what is typed comes from its console, and what is told goes there`() throws {
    let home = try Scratch()
    let set = try home.write(SessionSets.small, to: "small.yaml").path
    let surroundings = Surroundings(
      ["HOME": home.url.path], typing: "you left", "hurt", "", "")
    try surroundings.run("begin", set, "--keep")
    #expect(surroundings.told.contains("\n  [When] you left, [I felt hurt.]\n"))
    let later = Surroundings(["HOME": home.url.path])
    try later.run("show", "--draft", "card")
    #expect(later.documents == "When you left, I felt hurt.\n")
  }
}

// MARK: - Which command it is

extension ProgramTests {
  /// Every way of leaving words out or putting them in, in two orders.
  private static func lines(_ command: [String], _ parts: [[String]]) -> [[String]] {
    (0..<1 << parts.count).flatMap { choice in
      let chosen = parts.indices.filter { choice >> $0 & 1 == 1 }.map { parts[$0] }
      return [command + chosen.joined(), command + chosen.reversed().joined()]
    }
  }

  private static let asking =
    lines([], [["--plain"]]) + lines(["start"], [["--plain"]])
    + lines(["resume"], [["--plain"], ["2026-11-20-1"]])
    + lines(["preview"], [["mine.yaml"], ["--plain"]])
    + lines(
      ["begin"],
      [["begin"], ["--from", "a letter.txt"], ["--short"], ["--plain"], ["--keep"], ["--no-keep"]])

  private func isSame<Request: AskingRequest>(_ one: Request, _ other: any AskingRequest) -> Bool {
    one == other as? Request
  }

  @Test func `a command that asks is the same without the parser as with it`() throws {
    var count = 0
    for line in Self.asking {
      guard let plain = Broach.asking(line) else {
        // Only what the parser refuses as well, and a `begin` that does not say what.
        if let begin = try? Broach.parseAsRoot(line) as? BeginCommand {
          #expect(begin.set == nil, "\(line)")
        } else {
          #expect(throws: (any Error).self, "\(line)") { try Broach.parseAsRoot(line) }
        }
        continue
      }
      count += 1
      let parsed = try #require(try Broach.parseAsRoot(line) as? any AskingCommand)
      let isSame = isSame(plain, parsed.request)
      #expect(isSame, "\(line): \(plain), \(parsed.request)")
    }
    #expect(count > 60)
  }

  @Test(arguments: [
    ["--help"], ["--version"], ["help"], ["help", "begin"], ["begin", "--help"], ["begin", "-h"],
    ["begin"], ["begin", "x", "y"], ["begin", "--kep", "x"], ["begin", "x", "--from"],
    ["begin", "x", "--from=a"], ["begin", "x", "--from", "-"], ["begin", "--", "x"],
    ["begin", "x", "--from", "a", "--from", "b"], ["begin", "x", "--keep", "--no-keep"],
    ["begin", ""], ["first-words"], ["sets"], ["entries"], ["discard", "--all"], ["--colour"],
    ["--generate-completion-script", "bash"], ["resume", "1", "2"], [""],
  ])
  func `all else is left to the parser`(arguments: [String]) {
    #expect(Broach.asking(arguments) == nil)
  }
}
