import Entries
import Foundation
import Notebook
import Synchronization
import TestSupport
import Testing
import Text

@Suite(.timeLimit(.minutes(15))) struct SavingTests {
  @Test func `a save makes private folders and a private file with a neutral name`() throws {
    let place = try TemporaryNotebook()
    let page = try place.notebook().newPage()
    #expect(try page.save(Samples.entry(saying: "one"), now: Samples.now) == .written)
    #expect(page.name?.text == "2026-11-20-1")
    #expect(try mode(of: "\(place.path)/broach") == 0o700)
    #expect(try mode(of: place.entries) == 0o700)
    #expect(try mode(of: "\(place.entries)/2026-11-20-1") == 0o600)
    #expect(try mode(of: "\(place.entries)/.2026-11-20-1.lock") == 0o600)
    #expect(place.entryFiles == [".2026-11-20-1.lock", "2026-11-20-1"])
  }

  @Test func `every folder that was missing on the way is made for the user alone`() throws {
    let place = try TemporaryNotebook()
    let location = try Location { ["HOME": place.path][$0] }
    let page = Notebook(at: location, clock: Stamp.now).newPage()
    _ = try page.save(Samples.entry(saying: "one"), now: Samples.now)
    for folder in [".local", ".local/share", ".local/share/broach"] {
      #expect(try mode(of: place.file(folder)) == 0o700)
    }
  }

  @Test func `folders that others could read are closed`() throws {
    let place = try TemporaryNotebook()
    try FileManager.default.createDirectory(
      atPath: place.entries, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o755])
    _ = try place.notebook().newPage().save(Samples.entry(saying: "one"), now: Samples.now)
    #expect(try mode(of: "\(place.path)/broach") == 0o700)
    #expect(try mode(of: place.entries) == 0o700)
  }

  @Test func `a save is written beside, made durable and only then put in place`() throws {
    let place = try TemporaryNotebook()
    let watched = WatchedCalls()
    let page = try place.notebook(watched.gate).newPage()
    _ = try page.save(Samples.entry(saying: "one"), now: Samples.now)
    let before = watched.made.count
    _ = try page.save(Samples.entry(saying: "two"), now: Samples.now)
    let part = "\(place.entries)/.2026-11-20-1.part"
    #expect(
      watched.made[before...].map { "\($0.name) \($0.path)" } == [
        "status \(place.entries)", "status \(place.entries)",
        "open \(part)", "write \(part)", "sync \(part)", "rename \(place.entries)/2026-11-20-1",
        "sync \(place.entries)", "close \(part)",
      ])
  }

  @Test func `nothing of a half-written save is left in the next one`() throws {
    let place = try TemporaryNotebook()
    let page = try place.notebook().newPage()
    _ = try page.save(Samples.entry(saying: "one"), now: Samples.now)
    let part = "broach/entries/.2026-11-20-1.part"
    try place.write(String(repeating: "half\n", count: 10_000), to: part)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: place.file(part))
    _ = try page.save(Samples.entry(saying: "two"), now: Samples.now)
    #expect(try place.notebook().read("2026-11-20-1").bytes(of: 0) == Array("two".utf8))
    #expect(try mode(of: "\(place.entries)/2026-11-20-1") == 0o600)
  }

  @Test func `what has not changed is not written again`() throws {
    let place = try TemporaryNotebook()
    let watched = WatchedCalls()
    let page = try place.notebook(watched.gate).newPage()
    var entry = try Samples.entry(saying: "caf\u{E9}")
    #expect(try page.save(entry, now: Samples.now) == .written)
    let before = watched.made.count
    #expect(try page.save(entry, now: Samples.later) == .unchanged)
    #expect(Set(watched.names[before...]) == [.status])
    entry.snapshot.answers[0] = .text("cafe\u{301}")  // looks the same, and is not
    #expect(try page.save(entry, now: Samples.later) == .written)
  }

  @Test func `entries of one day are numbered on, and none is written over`() throws {
    let place = try TemporaryNotebook()
    let notebook = try place.notebook()
    for number in 1...3 {
      let page = notebook.newPage()
      _ = try page.save(Samples.entry(saying: "\(number)"), now: Samples.now)
      #expect(page.name?.text == "2026-11-20-\(number)")
    }
    let (first, second) = (notebook.newPage(), notebook.newPage())
    _ = try first.save(Samples.entry(saying: "4"), now: Samples.now)
    _ = try second.save(Samples.entry(saying: "5"), now: Samples.now)
    #expect(first.name?.number == 4)
    #expect(second.name?.number == 5)
    #expect(try notebook.read("2026-11-20-2").bytes(of: 0) == Array("2".utf8))
  }

  @Test func `what was undone after a save that failed at its end is written again`() throws {
    let place = try TemporaryNotebook()
    let isFailing = Mutex(false)
    let watched = WatchedCalls { _, call in
      let fails = isFailing.withLock { $0 } && call.name == .sync && call.path == place.entries
      return fails ? .fail(EIO) : .go
    }
    let page = try place.notebook(watched.gate).newPage()
    _ = try page.save(Samples.entry(saying: "one"), now: Samples.now)
    isFailing.withLock { $0 = true }
    #expect(throws: NotebookError.self) { try page.save(Samples.entry(saying: "two")) }
    isFailing.withLock { $0 = false }
    #expect(try page.save(Samples.entry(saying: "one"), now: Samples.now) == .written)
    #expect(try place.notebook().read("2026-11-20-1").bytes(of: 0) == Array("one".utf8))
  }

  @Test func `a number that somebody else took meanwhile is passed over`() throws {
    let place = try TemporaryNotebook()
    let watched = WatchedCalls { _, call in
      if call.name == .open, call.path.hasSuffix("-1.lock") {
        _ = try? place.write("theirs", to: "broach/entries/2026-11-20-1")
      }
      return .go
    }
    let page = try place.notebook(watched.gate).newPage()
    _ = try page.save(Samples.entry(saying: "mine"), now: Samples.now)
    #expect(page.name?.number == 2)
    #expect(try bytes(of: "\(place.entries)/2026-11-20-1") == Array("theirs".utf8))
  }

  @Test func `a walk goes on where it was left`() throws {
    let place = try TemporaryNotebook()
    let entry = try Samples.fullEntry()
    _ = try place.notebook().newPage().save(entry, now: Samples.now)
    let (page, back) = try place.notebook().open("2026-11-20-1")
    #expect(back.snapshot == entry.snapshot)
    #expect(back.halfTyped == entry.halfTyped)
    var more = back
    more.snapshot.answers[3] = .text("more")
    #expect(try page.save(more) == .written)
    #expect(try place.notebook().read("2026-11-20-1").bytes(of: 3) == Array("more".utf8))
  }
}

// MARK: - Crashes

extension SavingTests {
  @Test(arguments: [false, true])
  func `a crash at any system call leaves the old entry or the new one`(halving: Bool) throws {
    var number = 0
    var outcomes: Set<String> = []
    while true {
      let place = try TemporaryNotebook()
      _ = try place.notebook().newPage().save(Samples.entry(saying: "old"), now: Samples.now)
      let watched = WatchedCalls.stopping(before: number, halving: halving)
      let survived = saves("new", in: try place.notebook(watched.gate))
      let (_, entry) = try place.notebook().open("2026-11-20-1")  // also sweeps
      outcomes.insert(String(decoding: entry.bytes(of: 0) ?? [], as: UTF8.self))
      #expect(
        place.entryFiles == ["2026-11-20-1"] || place.entryFiles.first == ".2026-11-20-1.lock")
      #expect(!place.entryFiles.contains { $0.hasSuffix(".part") })
      if survived, watched.made.count < number { break }
      number += 1
    }
    #expect(number > 15)
    #expect(outcomes == ["old", "new"])
  }

  @Test func `a crash at any system call of the first save leaves a whole entry or none`() throws {
    var number = 0
    var outcomes: Set<Int> = []
    while true {
      let place = try TemporaryNotebook()
      let watched = WatchedCalls.stopping(before: number)
      let page = try place.notebook(watched.gate).newPage()
      let survived = (try? page.save(Samples.entry(saying: "new"), now: Samples.now)) != nil
      let listed = try place.notebook().list()
      outcomes.insert(listed.count)
      for listing in listed {
        #expect(try place.notebook().read(listing.name.text).bytes(of: 0) == Array("new".utf8))
      }
      if survived, watched.made.count < number { break }
      number += 1
    }
    #expect(outcomes == [0, 1])
  }

  @Test(arguments: [ENOSPC, EIO, EROFS, EDQUOT, EACCES])
  func `any call that fails leaves the old entry or the new one, and says so`(code: CInt) throws {
    var number = 0
    while true {
      let place = try TemporaryNotebook()
      _ = try place.notebook().newPage().save(Samples.entry(saying: "old"), now: Samples.now)
      let watched = WatchedCalls.failing(number, with: code)
      let saved = saves("new", in: try place.notebook(watched.gate))
      let entry = try place.notebook().read("2026-11-20-1")
      let words = String(decoding: entry.bytes(of: 0) ?? [], as: UTF8.self)
      #expect(saved ? words == "new" : ["old", "new"].contains(words))
      #expect(!place.entryFiles.contains { $0.hasSuffix(".part") } || !saved)
      if watched.made.count < number { break }
      number += 1
    }
    #expect(number > 15)
  }

  @Test func `a call that is interrupted is made again`() throws {
    var number = 0
    while true {
      let place = try TemporaryNotebook()
      _ = try place.notebook().newPage().save(Samples.entry(saying: "old"), now: Samples.now)
      let watched = WatchedCalls.failing(number, with: EINTR)
      #expect(saves("new", in: try place.notebook(watched.gate)))
      if watched.made.count < number { break }
      number += 1
    }
  }

  @Test func `writing one byte at a time gives the same entry`() throws {
    let place = try TemporaryNotebook()
    let watched = WatchedCalls { _, call in call.name == .write ? .shorten(1) : .go }
    let page = try place.notebook(watched.gate).newPage()
    _ = try page.save(Samples.fullEntry(), now: Samples.now)
    #expect(try place.notebook().read("2026-11-20-1").snapshot == Samples.fullEntry().snapshot)
  }

  /// Opens the first entry and saves it with another answer, as a session does.
  private func saves(_ words: String, in notebook: Notebook) -> Bool {
    guard let (page, entry) = try? notebook.open("2026-11-20-1", now: Samples.now) else {
      return false
    }
    var changed = entry
    changed.snapshot.answers[0] = .text(words)
    return (try? page.save(changed, now: Samples.later)) != nil
  }
}
