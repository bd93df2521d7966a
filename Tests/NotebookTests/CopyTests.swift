import Entries
import Foundation
import Notebook
import TestSupport
import Testing

@Suite("Copies that other programs leave beside an entry", .timeLimit(.minutes(15)))
struct CopyTests {
  /// What is put before and behind an entry's name.
  static let kinds: [(String, String)] = [
    ("", ".sync-conflict-20261121-070809-K3QWERT"),  // Syncthing
    ("", " (conflicted copy 2026-11-21)"),  // Dropbox
    ("", " (Ana's conflicted copy 2026-11-21)"),
    ("", " (In Konflikt stehende Kopie von Ana 2026-11-21)"),
    ("", " (conflicted copy 2026-11-21 070809)"),  // Nextcloud
    ("", "_conflict-20261121-070809"),  // ownCloud, of old
    ("", "-ANAS-LAPTOP"), ("", "-7"),  // OneDrive puts the computer's name there
    ("", " 2"), ("", " (1)"), ("", " copy"), ("Copy of ", ""), ("Kopie von ", ""),
    ("", "~"), ("", ".~1~"), ("", ".bak"), ("", ".orig"), (".bak.0.", ""),  // rsync, Unison
    ("", ".variant-0a1b"), ("", "..path1"), ("", ".conflict2"),
    ("", " (SFConflict ana@example.org 2026-11-21-07-08-09)"),  // Seafile
    (".", ".swp"), ("#", "#"), (".#", ""), (".", ".Xa91Zq"), (".syncthing.", ".tmp"),
  ]

  private let place: TemporaryNotebook
  private var notebook: Notebook { get throws { try place.notebook() } }

  init() throws {
    place = try TemporaryNotebook()
    for words in ["one", "two"] {
      _ = try notebook.newPage().save(Samples.entry(saying: words), now: Samples.now)
    }
  }

  @Test(arguments: kinds)
  func `are told by the entry they were made of, and go with it alone`(
    before: String, behind: String
  ) throws {
    let copy = "\(before)2026-11-20-1\(behind)"
    try place.write("her words", to: "broach/entries/\(copy)")
    #expect(try notebook.list().map(\.name.number) == [1, 2])
    let told = try notebook.copies()
    #expect(told.map(\.name.text) == ["2026-11-20-1"])
    #expect(told.map(\.paths) == [["\(place.entries)/\(copy)"]])
    try notebook.discard("2026-11-20-2")
    #expect(place.entryFiles.contains(copy))
    try notebook.discard("2026-11-20-1")
    #expect(place.entryFiles == [])
  }

  @Test(arguments: [
    "letter.txt", "2026-11-20-01~", "2026-11-20~", "12026-11-20-1~", "2026-13-20-1~", ".DS_Store",
  ])
  func `are nothing that does not bear an entry's name`(file: String) throws {
    try place.write("x", to: "broach/entries/\(file)")
    #expect(try notebook.copies().isEmpty)
    _ = try notebook.discardAll()
    #expect(place.entryFiles == [file])
  }

  @Test func `belong to the entry with the whole number`() throws {
    try place.write("x", to: "broach/entries/2026-11-20-12~")
    try notebook.discard("2026-11-20-1")
    #expect(place.entryFiles == ["2026-11-20-12~", "2026-11-20-2"])
  }

  @Test func `can be deleted though the entry is gone, alone or with all`() throws {
    for number in [7, 8] { try place.write("x", to: "broach/entries/2026-11-20-\(number)~") }
    #expect(try notebook.name(of: "2026-11-20-7").number == 7)
    try notebook.discard("2026-11-20-7")
    let gone = try notebook.discardAll()
    #expect(gone.map(\.name.number) == [1, 2, 8])
    #expect(gone.allSatisfy { $0.failure == nil })
    #expect(place.entryFiles == [])
  }

  @Test func `go with what was kept until the draft`() throws {
    let page = try notebook.newPage()
    let entry = try Samples.entry(saying: "three", keeping: .untilDraft)
    _ = try page.save(entry, now: Samples.now)
    try place.write("three", to: "broach/entries/2026-11-20-3 (conflicted copy)")
    #expect(try page.handOver(entry))
    #expect(place.entryFiles == ["2026-11-20-1", "2026-11-20-2"])
  }

  @Test(arguments: [EACCES, EIO, EROFS, EISDIR])
  func `that cannot be removed are told, and keep nothing else`(code: CInt) throws {
    for file in ["2026-11-20-1~", "2026-11-20-1 2"] {
      try place.write("x", to: "broach/entries/\(file)")
    }
    let stuck = WatchedCalls { _, call in
      call.name == .remove && call.path.hasSuffix("~") ? .fail(code) : .go
    }
    let gone = try place.notebook(stuck.gate).discardAll()
    #expect(gone.filter { $0.failure != nil }.map(\.name.number) == [1])
    #expect(place.entryFiles == ["2026-11-20-1~"])
  }

  @Test func `of a lock hold no words, and are not told`() throws {
    try place.write("", to: "broach/entries/.2026-11-20-1.sync-conflict-20261121-070809-K3Q.lock")
    #expect(try notebook.copies().isEmpty)
    try notebook.discard("2026-11-20-1")
    #expect(place.entryFiles == ["2026-11-20-2"])
  }

  @Test func `all goes with one wait for the disk, after the last`() throws {
    let watched = WatchedCalls()
    _ = try place.notebook(watched.gate).discardAll()
    #expect(watched.names.count { $0 == .sync } == 1)
    let last = try #require(watched.made.lastIndex { $0.name == .sync })
    let hers = watched.made.lastIndex { $0.name == .remove && !$0.path.hasSuffix(".lock") }
    #expect(try last > #require(hers))
  }

  @Test func `all is not said to be gone where the disk does not have it so`() throws {
    let failing = WatchedCalls.failing([.sync], with: EIO)
    #expect(throws: NotebookError.self) { try place.notebook(failing.gate).discardAll() }
  }
}
