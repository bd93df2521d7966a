import Disk
import Entries
import Foundation
import Notebook
import TestSupport
import Testing

struct KeepingTests {
  @Test func `keeping nothing makes not one system call`() throws {
    let place = try TemporaryNotebook()
    let watched = WatchedCalls()
    let page = try place.notebook(watched.gate).newPage()
    let entry = try Samples.entry(saying: "secret", keeping: .nothing)
    #expect(try page.save(entry) == .notKept)
    #expect(try page.handOver(entry) == false)
    try page.discard()
    #expect(watched.made == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == [])
  }

  @Test func `what is kept until the draft goes with the draft, and stays gone`() throws {
    let place = try TemporaryNotebook()
    let page = try place.notebook().newPage()
    let entry = try Samples.entry(saying: "one", keeping: .untilDraft)
    #expect(try page.save(entry, now: Samples.now) == .written)
    #expect(try page.handOver(entry))
    #expect(try page.save(Samples.entry(saying: "two", keeping: .untilDraft)) == .notKept)
    #expect(place.entryFiles == [])
  }

  @Test func `what goes is gone for good before it is said`() throws {
    let place = try TemporaryNotebook()
    let watched = WatchedCalls()
    let page = try place.notebook(watched.gate).newPage()
    _ = try page.save(Samples.entry(saying: "one"), now: Samples.now)
    let before = watched.made.count
    try page.discard()
    let changes = watched.made[before...].filter { [.remove, .sync].contains($0.name) }
    #expect(
      changes.prefix(2).map { "\($0.name) \($0.path)" } == [
        "remove \(place.entries)/2026-11-20-1", "sync \(place.entries)",
      ])
  }

  @Test func `what is kept stays when the draft is handed over`() throws {
    let place = try TemporaryNotebook()
    let page = try place.notebook().newPage()
    let entry = try Samples.entry(saying: "one")
    _ = try page.save(entry, now: Samples.now)
    #expect(try page.handOver(entry) == false)
    #expect(place.entryFiles.contains("2026-11-20-1"))
  }

  @Test func `a person who then wants nothing kept has nothing kept`() throws {
    let place = try TemporaryNotebook()
    let page = try place.notebook().newPage()
    var entry = try Samples.entry(saying: "one")
    _ = try page.save(entry, now: Samples.now)
    entry.keeping = .nothing
    #expect(try page.save(entry) == .notKept)
    #expect(place.entryFiles == [])
    entry.keeping = .keep
    #expect(try page.save(entry, now: Samples.now) == .written)
  }

  @Test func `what stands on the disk though its save failed at the end can be taken away`() throws
  {
    let place = try TemporaryNotebook()
    let failing = WatchedCalls { _, call in
      call.name == .sync && call.path == place.entries ? .fail(EIO) : .go
    }
    let page = try place.notebook(failing.gate).newPage()
    var entry = try Samples.entry(saying: "secret")
    #expect(throws: NotebookError.self) { try page.save(entry, now: Samples.now) }
    #expect(place.entryFiles.contains("2026-11-20-1"))
    #expect(page.path == "\(place.entries)/2026-11-20-1")
    entry.keeping = .nothing
    #expect(throws: NotebookError.self) { try page.save(entry, now: Samples.now) }
    #expect(!place.entryFiles.contains("2026-11-20-1"))
  }

  @Test(arguments: [ENOSPC, EROFS, EDQUOT])
  func `a walk goes on when nothing can be saved, and is kept once it can`(code: CInt) throws {
    let place = try TemporaryNotebook()
    let full = WatchedCalls.failing([.makeFolder, .write, .rename], with: code)
    let page = try place.notebook(full.gate).newPage()
    let entry = try Samples.entry(saying: "one")
    guard case .disk(let error) = failure({ try page.save(entry, now: Samples.now) }) else {
      Issue.record("a full disk took an entry")
      return
    }
    #expect(error.code == code)
    try NewFile.write(entry.text(saved: Samples.now), to: place.file("elsewhere"))
    #expect(try place.notebook().newPage().save(entry, now: Samples.now) == .written)
  }

  @Test func `an entry opens on a disk that cannot be written to`() throws {
    let place = try TemporaryNotebook()
    _ = try place.notebook().newPage().save(Samples.entry(saying: "one"), now: Samples.now)
    let readOnly = WatchedCalls { _, call in
      call.path.hasSuffix(".lock") || call.path.hasSuffix(".part") ? .fail(EROFS) : .go
    }
    let (page, kept) = try place.notebook(readOnly.gate).open("2026-11-20-1")
    var entry = kept
    entry.snapshot.answers[0] = .text("two")
    #expect(throws: NotebookError.self) { try page.save(entry) }
    #expect(try place.notebook().read("2026-11-20-1").bytes(of: 0) == Array("one".utf8))
  }
}
