import Disk
import Entries
import Foundation
import Notebook
import TestSupport
import Testing
import Text

@Suite(.timeLimit(.minutes(15))) struct NotebookTests {
  @Test func `a title of several rows is listed in one`() throws {
    let place = try TemporaryNotebook()
    let text = Samples.setText.replacing(
      "title: Something did not land", with: "title: |\n  Something\n  did not land")
    _ = try place.notebook().newPage().save(Samples.entry(text), now: Samples.now)
    #expect(try place.notebook().list().map(\.title) == ["Something did not land"])
    #expect(try place.notebook().read("2026-11-20-1").set.title == "Something\ndid not land")
  }

  @Test func `entries are listed with their titles, dates and states, the oldest first`() throws {
    let place = try TemporaryNotebook()
    let notebook = try place.notebook()
    #expect(try notebook.list() == [])
    for _ in 1...11 {
      _ = try notebook.newPage().save(Samples.entry(saying: "one"), now: Samples.now)
    }
    _ = try notebook.newPage().save(Samples.fullEntry(), now: Samples.later)
    let list = try notebook.list()
    #expect(list.map(\.name.number) == Array(1...12))
    #expect(list.allSatisfy { $0.title == "Something did not land" })
    #expect(list.first?.state == .halfWay)
    #expect(list.last?.state == .draftReady)
    #expect(list.last?.begun == Samples.now)
    #expect(list.last?.saved == Samples.later)
  }

  @Test func `a list costs four calls an entry, however long the entries are`() throws {
    let place = try TemporaryNotebook()
    let words = String(repeating: "word ", count: 20_000)
    for _ in 1...20 {
      _ = try place.notebook().newPage().save(Samples.entry(saying: words), now: Samples.now)
    }
    let watched = WatchedCalls()
    _ = try place.notebook(watched.gate).list()
    for name in [SystemCalls.Name.read, .close] {
      #expect(watched.names.count { $0 == name } <= 24)
    }
    #expect(watched.made.count { $0.name != .list } < 20 * 4 + 16)
  }

  @Test func `an entry that is not there is answered with the nearest that is`() throws {
    let place = try TemporaryNotebook()
    let notebook = try place.notebook()
    _ = try notebook.newPage().save(Samples.entry(saying: "one"), now: Samples.now)
    for (typed, expected) in [("2026-11-20-2", true), ("2026-11-21-1", true), ("letter", false)] {
      guard case .unknown(let name, let nearest) = failure({ try notebook.read(typed) }) else {
        Issue.record("there is no such entry")
        continue
      }
      #expect(name == typed)
      #expect(nearest?.text == (expected ? "2026-11-20-1" : nil))
    }
  }

  @Test(arguments: [
    "../../secret", "2026-11-20-1/", "/etc/passwd", ".2026-11-20-1.lock", "", ".", "2026-11-20-01",
    "2026-13-20-1", "2026-11-20-0", "2026-11-20--1", "2026-11-20-99999999999999999999",
    "２０２６-11-20-1", "2026-11-20-1\0",
  ])
  func `nothing but the name of an entry leads to a file`(name: String) throws {
    #expect(EntryName(name) == nil)
    let place = try TemporaryNotebook()
    _ = try place.notebook().newPage().save(Samples.entry(saying: "one"), now: Samples.now)
    #expect(throws: NotebookError.self) { try place.notebook().read(name) }
    #expect(throws: NotebookError.self) { try place.notebook().discard(name) }
    #expect(place.entryFiles == ["2026-11-20-1"])
  }

  @Test func `a discarded entry leaves nothing of its name behind`() throws {
    let place = try TemporaryNotebook()
    let notebook = try place.notebook()
    for _ in 1...3 {
      _ = try notebook.newPage().save(Samples.entry(saying: "one"), now: Samples.now)
    }
    try notebook.discard("2026-11-20-2")
    #expect(place.entryFiles == ["2026-11-20-1", "2026-11-20-3"])
    #expect(try notebook.discardAll().allSatisfy { $0.failure == nil })
    #expect(place.entryFiles == [])
    #expect(try notebook.discardAll().isEmpty)
  }
}

// MARK: - Leftovers

extension NotebookTests {
  /// Two entries, and two half-written saves of entries that are not there.
  private func placeWithLeftovers() throws -> TemporaryNotebook {
    let place = try TemporaryNotebook()
    for words in ["one", "two"] {
      _ = try place.notebook().newPage().save(Samples.entry(saying: words), now: Samples.now)
    }
    for number in [7, 8] {
      try place.write("her words", to: "broach/entries/.2026-11-20-\(number).part")
    }
    return place
  }

  @Test func `discarding everything takes half-written saves along`() throws {
    let place = try placeWithLeftovers()
    let gone = try place.notebook().discardAll()
    #expect(gone.map(\.name.number) == [1, 2])
    #expect(place.entryFiles == [])
  }

  @Test func `a half-written save that stays is told`() throws {
    let place = try placeWithLeftovers()
    let stuck = WatchedCalls { _, call in
      call.name == .remove && call.path.hasSuffix("-7.part") ? .fail(EACCES) : .go
    }
    let gone = try place.notebook(stuck.gate).discardAll()
    #expect(gone.filter { $0.failure != nil }.map(\.name.number) == [7])
    #expect(place.entryFiles == [".2026-11-20-7.part"])
  }

  @Test(arguments: [7, 8])
  func `one leftover that cannot be removed keeps no other from going`(number: Int) throws {
    let place = try placeWithLeftovers()
    let stuck = WatchedCalls { _, call in
      call.name == .remove && call.path.hasSuffix("-\(number).part") ? .fail(EACCES) : .go
    }
    _ = try place.notebook(stuck.gate).open("2026-11-20-1")
    #expect(place.entryFiles.filter { $0.hasSuffix(".part") } == [".2026-11-20-\(number).part"])
  }
}

// MARK: - Damage

extension NotebookTests {
  @Test(arguments: [
    ("broach-entry: 1", "broach-entry: 2", "later version"),
    ("broach-entry: 1\n", "", "is not an entry"),
    ("keep: keep", "keep: maybe", "'maybe' is not"),
    ("question: moment", "question: monent", "'monent' is not a question"),
    ("begun: 2026", "begun: yesterday 2026", "is not a date"),
    ("kind: text\n", "kind: texx\n", "set in this entry cannot be read"),
    ("answers:\n", "answers: x\n", ""),
    ("set: |", "sett: |", ""),
  ])
  func `a damaged entry is told with its place and left as it is`(
    old: String, new: String, message: String
  ) throws {
    let place = try TemporaryNotebook()
    let notebook = try place.notebook()
    _ = try notebook.newPage().save(Samples.entry(saying: "one"), now: Samples.now)
    let path = "\(place.entries)/2026-11-20-1"
    let text = String(decoding: try bytes(of: path), as: UTF8.self)
    #expect(text.contains(old))
    let damaged = text.replacing(old, with: new)
    try place.write(damaged, to: "broach/entries/2026-11-20-1")
    let failure = failure { try notebook.open("2026-11-20-1") }
    guard case .damaged(let name, let source, let diagnostics) = failure else {
      Issue.record("a damaged entry was opened")
      return
    }
    #expect(name.text == "2026-11-20-1")
    #expect(source.bytes == Array(damaged.utf8))
    #expect(diagnostics.all.contains { $0.message.contains(message) || message.isEmpty })
    #expect(diagnostics.all.allSatisfy { $0.span.end <= source.bytes.count })
    _ = try notebook.newPage().save(Samples.entry(saying: "two"), now: Samples.now)
    #expect(try bytes(of: path) == Array(damaged.utf8))
    try notebook.discard("2026-11-20-1")
    #expect(place.entryFiles == ["2026-11-20-2"])
  }

  @Test func `an unreadable entry is listed as such`() throws {
    let place = try TemporaryNotebook()
    let notebook = try place.notebook()
    _ = try notebook.newPage().save(Samples.entry(saying: "one"), now: Samples.now)
    try place.write("", to: "broach/entries/2026-11-20-2")
    try FileManager.default.createDirectory(
      atPath: "\(place.entries)/2026-11-20-3", withIntermediateDirectories: false)
    mkfifo("\(place.entries)/2026-11-20-4", 0o600)
    symlink("2026-11-20-1", "\(place.entries)/2026-11-20-5")
    #expect(
      try notebook.list().map(\.state) == Array(repeating: .unreadable, count: 4) + [.halfWay])
    for number in 3...5 {
      guard case .notAnEntry = failure({ try notebook.open("2026-11-20-\(number)") }) else {
        Issue.record("what is no file was opened")
        continue
      }
    }
    guard case .damaged(_, _, let diagnostics) = failure({ try notebook.open("2026-11-20-2") })
    else {
      Issue.record("an empty file was opened")
      return
    }
    #expect(diagnostics.all.map(\.code.rawValue) == ["not-an-entry"])
  }
}
