import Disk
import Entries
import Foundation
import Notebook
import TestSupport
import Testing

@Suite("A notebook that was taken away meanwhile", .timeLimit(.minutes(15)))
struct TakenAwayTests {
  private let place: TemporaryNotebook
  private let page: OpenEntry

  init() throws {
    place = try TemporaryNotebook()
    page = try place.notebook().newPage()
    _ = try page.save(Samples.entry(saying: "one"), now: Samples.now)
  }

  private func words(_ name: String = "2026-11-20-1") throws -> String {
    String(decoding: try place.notebook().read(name).bytes(of: 0) ?? [], as: UTF8.self)
  }

  @Test(arguments: ["", "broach", "broach/entries"], [false, true])
  func `is made again, with all that was written`(folder: String, isMoved: Bool) throws {
    let path = folder.isEmpty ? place.path : place.file(folder)
    let elsewhere = place.path + "-moved"
    defer { try? FileManager.default.removeItem(atPath: elsewhere) }
    if isMoved {
      try FileManager.default.moveItem(atPath: path, toPath: elsewhere)
    } else {
      try FileManager.default.removeItem(atPath: path)
    }
    #expect(try page.save(Samples.entry(saying: "two"), now: Samples.later) == .written)
    #expect(try words() == "two")
    #expect(try mode(of: place.file("broach")) == 0o700)
    #expect(try mode(of: place.entries) == 0o700)
    #expect(try mode(of: "\(place.entries)/2026-11-20-1") == 0o600)
    #expect(page.name?.text == "2026-11-20-1")
    guard case .held = failure({ try place.notebook().open("2026-11-20-1") }) else {
      Issue.record("two walks have one entry")
      return
    }
  }

  @Test(arguments: ["broach", "broach/entries", "broach/entries/2026-11-20-1"])
  func `is made again though nothing new was written`(file: String) throws {
    try FileManager.default.removeItem(atPath: place.file(file))
    #expect(try page.save(Samples.entry(saying: "one"), now: Samples.later) == .written)
    #expect(try words() == "one")
    #expect(try page.save(Samples.entry(saying: "one"), now: Samples.later) == .unchanged)
  }

  @Test(arguments: ["broach", "broach/entries"])
  func `and has a file in its place is not taken for kept, and goes on when it is back`(
    folder: String
  ) throws {
    let (path, elsewhere) = (place.file(folder), place.path + "-moved")
    defer { try? FileManager.default.removeItem(atPath: elsewhere) }
    try FileManager.default.moveItem(atPath: path, toPath: elsewhere)
    try Data().write(to: URL(filePath: path))
    #expect(failure { _ = try page.save(Samples.entry(saying: "two"), now: Samples.later) } != nil)
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: elsewhere, toPath: path)
    #expect(try page.save(Samples.entry(saying: "two"), now: Samples.later) == .written)
    #expect(try words() == "two")
    #expect(page.name?.text == "2026-11-20-1")
  }

  @Test func `and has another entry of that name now, keeps both`() throws {
    try FileManager.default.removeItem(atPath: place.entries)
    _ = try place.notebook().newPage().save(Samples.entry(saying: "theirs"), now: Samples.now)
    #expect(try page.save(Samples.entry(saying: "mine"), now: Samples.now) == .written)
    #expect(page.name?.text == "2026-11-20-2")
    #expect(try words() == "theirs")
    #expect(try words("2026-11-20-2") == "mine")
  }

  @Test func `and is to be kept no more, is not made again`() throws {
    try FileManager.default.removeItem(atPath: place.file("broach"))
    #expect(try page.save(Samples.entry(saying: "one", keeping: .nothing)) == .notKept)
    #expect(!FileManager.default.fileExists(atPath: place.file("broach")))
  }

  @Test(arguments: [ENOSPC, EIO, EROFS, ENOLCK])
  func `is made again once it can be, whatever call fails first`(code: CInt) throws {
    var number = 0
    while true {
      let place = try TemporaryNotebook()
      let count = number
      let isBroken = FailingOnce()
      let watched = WatchedCalls { _, call in isBroken.verdict(at: count, code) }
      let page = try place.notebook(watched.gate).newPage()
      _ = try page.save(Samples.entry(saying: "one"), now: Samples.now)
      try FileManager.default.removeItem(atPath: place.file("broach"))
      isBroken.begin()
      let saved = try? page.save(Samples.entry(saying: "two"), now: Samples.now)
      if saved == nil { _ = try page.save(Samples.entry(saying: "two"), now: Samples.now) }
      let listed = try place.notebook().list()
      #expect(listed.count == 1)
      let kept = try place.notebook().read(listed[0].name.text)
      #expect(kept.bytes(of: 0) == Array("two".utf8))
      if isBroken.made <= number { break }
      number += 1
    }
    #expect(number > 20)
  }
}

/// Lets one call fail, counted from a moment on.
private final class FailingOnce: @unchecked Sendable {
  private let lock = NSLock()
  private var count: Int?

  var made: Int { lock.withLock { count ?? 0 } }

  func begin() { lock.withLock { count = 0 } }

  func verdict(at number: Int, _ code: CInt) -> SystemCalls.Verdict {
    lock.withLock {
      guard let made = count else { return .go }
      count = made + 1
      return made == number ? .fail(code) : .go
    }
  }
}
