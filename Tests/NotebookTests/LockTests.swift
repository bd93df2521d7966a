import Entries
import Foundation
import Notebook
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(15))) struct LockTests {
  @Test func `a second walk on one entry is told who has it`() throws {
    let place = try TemporaryNotebook()
    let notebook = try place.notebook()
    let first = notebook.newPage()
    _ = try first.save(Samples.entry(saying: "mine"), now: Samples.now)
    let failure = failure { try notebook.open("2026-11-20-1", now: Samples.later) }
    guard case .held(let name, let holder) = failure else {
      Issue.record("two walks have one entry")
      return
    }
    #expect(name.text == "2026-11-20-1")
    #expect(holder == EntryHolder(process: getpid(), since: Samples.now))
    #expect(try notebook.read("2026-11-20-1").bytes(of: 0) == Array("mine".utf8))
  }

  @Test func `an entry is free again once its page is gone`() throws {
    let place = try TemporaryNotebook()
    let notebook = try place.notebook()
    _ = try notebook.newPage().save(Samples.entry(saying: "mine"), now: Samples.now)
    #expect(place.entryFiles == ["2026-11-20-1"])
    _ = try notebook.open("2026-11-20-1")
  }

  @Test func `a lock on a file that was taken away meanwhile is taken anew`() throws {
    let place = try TemporaryNotebook()
    _ = try place.notebook().newPage().save(Samples.entry(saying: "mine"), now: Samples.now)
    let lock = "\(place.entries)/.2026-11-20-1.lock"
    let watched = WatchedCalls { [taken = Mutex(0)] _, call in
      guard call.name == .lock else { return .go }
      let isFirst = taken.withLock { count in
        count += 1
        return count == 1
      }
      if isFirst { try? FileManager.default.removeItem(atPath: lock) }
      return .go
    }
    let (page, _) = try place.notebook(watched.gate).open("2026-11-20-1", now: Samples.now)
    #expect(watched.names.count { $0 == .lock } == 2)
    guard case .held = failure({ try place.notebook().open("2026-11-20-1") }) else {
      Issue.record("two walks have one entry")
      return
    }
    withExtendedLifetime(page) {}
  }

  @Test func `an entry that is open is not discarded from elsewhere`() throws {
    let place = try TemporaryNotebook()
    let notebook = try place.notebook()
    let page = notebook.newPage()
    _ = try page.save(Samples.entry(saying: "mine"), now: Samples.now)
    #expect(throws: NotebookError.self) { try notebook.discard("2026-11-20-1") }
    let left = try notebook.discardAll()
    guard case .held = left.first?.failure else {
      Issue.record("the open entry was discarded")
      return
    }
    _ = try page.save(Samples.entry(saying: "still mine"), now: Samples.now)
    #expect(try notebook.read("2026-11-20-1").bytes(of: 0) == Array("still mine".utf8))
  }

  @Test func `the lock of another process is seen, and goes when it is killed`() throws {
    let place = try TemporaryNotebook()
    let writer = try WriterProcess(in: place)
    #expect(writer.waitForSave())
    let notebook = try place.notebook()
    guard case .held(_, let holder) = failure({ try notebook.open("2026-11-20-1") }) else {
      Issue.record("two processes have one entry")
      return
    }
    #expect(holder == EntryHolder(process: writer.number, since: Samples.now))
    writer.kill()
    #expect(place.entryFiles == [".2026-11-20-1.lock", "2026-11-20-1"])
    let (page, entry) = try notebook.open("2026-11-20-1")
    #expect(entry.bytes(of: 0)?.last == UInt8(ascii: "1"))
    withExtendedLifetime(page) {}
  }

  @Test func `a process killed while it saves leaves a whole entry`() throws {
    for times in [1, 3, 7, 20, 50] {
      let place = try TemporaryNotebook()
      let writer = try WriterProcess(in: place)
      #expect(writer.waitForSave())
      writer.go(times)
      _ = writer.waitForSave()
      writer.kill()
      let (_, entry) = try place.notebook().open("2026-11-20-1")
      let text = String(decoding: entry.bytes(of: 0) ?? [], as: UTF8.self)
      let count = try #require(text.split(separator: "\n").last)
      #expect(text == String(repeating: "word \(count)\n", count: 2000) + count)
      #expect(place.entryFiles == ["2026-11-20-1"])
    }
  }

  @Test func `what a crash left behind is swept, and nothing else`() throws {
    let place = try TemporaryNotebook()
    let notebook = try place.notebook()
    let page = notebook.newPage()
    _ = try page.save(Samples.entry(saying: "mine"), now: Samples.now)
    let others = [
      ".2026-11-20-1.part.swp", ".part", ".notes.part", "2026-11-20-9.part", ".2026-11-20-01.part",
      "letter.txt",
    ]
    let leftovers = [".2026-11-20-7.part", ".2026-11-20-7.lock", ".2025-01-01-12.part"]
    for name in others + leftovers + [".2026-11-20-1.part"] {
      try place.write("x", to: "broach/entries/\(name)")
    }
    _ = try notebook.newPage().save(Samples.entry(saying: "next"), now: Samples.now)
    let open = ["2026-11-20-1", ".2026-11-20-1.lock", ".2026-11-20-1.part", "2026-11-20-2"]
    #expect(place.entryFiles == (others + open).sorted())
    withExtendedLifetime(page) {}
  }
}
