import Entries
import Foundation
import Notebook
import TestSupport
import Testing

@Suite("On a disk without locks", .timeLimit(.minutes(15)))
struct LocklessTests {
  static let refusals = [ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL, EIO, EACCES]

  private let place: TemporaryNotebook

  init() throws {
    place = try TemporaryNotebook()
  }

  private func notebook(_ code: CInt = ENOLCK) throws -> Notebook {
    try place.notebook(WatchedCalls.failing([.lock], with: code).gate)
  }

  @Test(arguments: refusals)
  func `a walk is kept and gone on with all the same, and says so`(code: CInt) throws {
    let page = try notebook(code).newPage()
    #expect(page.isHeldApart)
    #expect(try page.save(Samples.entry(saying: "one"), now: Samples.now) == .written)
    #expect(!page.isHeldApart)
    let (second, entry) = try notebook(code).open("2026-11-20-1")
    #expect(!second.isHeldApart)
    #expect(entry.bytes(of: 0) == Array("one".utf8))
    #expect(try second.save(Samples.entry(saying: "two"), now: Samples.now) == .written)
    #expect(try page.save(Samples.entry(saying: "three"), now: Samples.now) == .written)
    #expect(try notebook(code).read("2026-11-20-1").bytes(of: 0) == Array("three".utf8))
  }

  @Test func `two new walks never take one name`() throws {
    let pages = [try notebook().newPage(), try notebook().newPage()]
    for (number, page) in pages.enumerated() {
      _ = try page.save(Samples.entry(saying: "\(number)"), now: Samples.now)
    }
    #expect(pages.map(\.name?.number) == [1, 2])
    #expect(try notebook().read("2026-11-20-1").bytes(of: 0) == Array("0".utf8))
  }

  @Test func `a name that another window is just about to take is passed over`() throws {
    try FileManager.default.createDirectory(
      atPath: place.entries, withIntermediateDirectories: true)
    try place.write("", to: "broach/entries/.2026-11-20-1.lock")
    let page = try notebook().newPage()
    _ = try page.save(Samples.entry(saying: "one"), now: Samples.now)
    #expect(page.name?.number == 2)
    #expect(place.entryFiles.contains(".2026-11-20-1.lock"))
  }

  @Test func `nothing that another window may be writing is swept`() throws {
    _ = try notebook().newPage().save(Samples.entry(saying: "one"), now: Samples.now)
    let parts = [".2026-11-20-1.part", ".2026-11-20-1.4711.part", ".2026-11-20-1.lock"]
    for part in parts { try place.write("x", to: "broach/entries/\(part)") }
    let (page, entry) = try notebook().open("2026-11-20-1")
    _ = try page.save(entry, now: Samples.later)
    _ = try notebook().list()
    #expect(Set(place.entryFiles).isSuperset(of: parts))
    try notebook().discard("2026-11-20-1")
    #expect(!place.entryFiles.contains { $0.hasSuffix(".part") })
  }

  @Test func `what it left is swept once there are locks`() throws {
    _ = try notebook().newPage().save(Samples.entry(saying: "one"), now: Samples.now)
    for part in [".2026-11-20-1.part", ".2026-11-20-1.4711.part", ".2026-11-20-5.lock"] {
      try place.write("x", to: "broach/entries/\(part)")
    }
    _ = try place.notebook().list()
    #expect(place.entryFiles == ["2026-11-20-1"])
  }

  @Test func `all of it can be deleted`() throws {
    for words in ["one", "two"] {
      _ = try notebook().newPage().save(Samples.entry(saying: words), now: Samples.now)
    }
    #expect(try notebook().discardAll().allSatisfy { $0.failure == nil })
    #expect(!place.entryFiles.contains { !$0.hasPrefix(".") })
  }
}
