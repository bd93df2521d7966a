import Disk
import Foundation
import TestSupport
import Testing

@Suite("A file on its way", .timeLimit(.minutes(15)))
struct PartFileTests {
  private let place: Scratch

  init() throws {
    place = try Scratch()
  }

  private var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() }
  }

  /// Whatever stops a run, from its n-th call on: nothing reaches the disk any more.
  @Test(arguments: [false, true], [false, true])
  func `is never found half under its own name`(replacing: Bool, hasLinks: Bool) throws {
    var number = 0
    var outcomes: Set<String> = []
    while true {
      let place = try Scratch()
      let path = place.file("letter")
      if replacing { try place.write("old", to: "letter") }
      let count = number
      let watched = WatchedCalls { made, call in
        if made >= count { return .fail(EIO) }
        return call.name == .link && !hasLinks ? .fail(EPERM) : .go
      }
      try? NewFile.write(
        Array("Dear Ruth".utf8), to: path, replacing: replacing, through: watched.gate)
      outcomes.insert((try? String(contentsOfFile: path, encoding: .utf8)) ?? "")
      NewFile.sweep([place.path])
      let left = try FileManager.default.contentsOfDirectory(atPath: place.path)
      #expect(left == ["letter"] || left == [])
      if watched.made.count < number { break }
      number += 1
    }
    #expect(outcomes == [replacing ? "old" : "", "Dear Ruth"])
  }

  @Test func `of a killed run goes with the next one there`() throws {
    for number in [1, 2] { try place.write("x", to: ".broach-4711-\(number).part") }
    try NewFile.write(Array("Dear Ruth".utf8), to: place.file("letter"))
    #expect(try files == ["letter"])
  }

  @Test func `that another run is writing stays`() throws {
    let path = try place.write("x", to: ".broach-4711-1.part").path
    let other = open(path, O_RDWR)
    #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
    NewFile.sweep([place.path])
    #expect(try files == [".broach-4711-1.part"])
    close(other)
    NewFile.sweep([place.path])
    #expect(try files == [])
  }

  @Test(arguments: [ENOLCK, EOPNOTSUPP, EIO, EROFS])
  func `stays where no lock tells whose it is`(code: CInt) throws {
    try place.write("x", to: ".broach-4711-1.part")
    let lockless = WatchedCalls.failing([.lock], with: code)
    try NewFile.write([1], to: place.file("letter"), through: lockless.gate)
    #expect(try files == [".broach-4711-1.part", "letter"])
  }

  @Test func `is no file that somebody else calls so`() throws {
    let others = [
      ".broach-.part", ".broach-x.part", "broach-1-1.part", ".broach-1-1.part~", ".letter.1.part",
      ".broach-1-1.parts", ".broach.part",
    ]
    for name in others { try place.write("x", to: name) }
    try FileManager.default.createDirectory(
      atPath: place.file(".broach-1-1.part"), withIntermediateDirectories: false)
    symlink(place.file("broach-1-1.part"), place.file(".broach-2-1.part"))
    mkfifo(place.file(".broach-3-1.part"), 0o600)
    let all = try files
    NewFile.sweep([place.path, place.file("no-such")])
    #expect(try files == all)
  }

  @Test func `of another user stays`() throws {
    try place.write("x", to: ".broach-4711-1.part")
    NewFile.sweep([place.path], through: SystemCalls(watcher: nil, user: 424_242))
    #expect(try files == [".broach-4711-1.part"])
  }

  @Test func `that another run swept before it was locked is made anew`() throws {
    let path = place.file(".broach-\(getpid())-1.part")
    let watched = WatchedCalls { _, call in
      if call.name == .lock, call.path == path { try? FileManager.default.removeItem(atPath: path) }
      return .go
    }
    try NewFile.write([1], to: place.file("letter"), through: watched.gate)
    #expect(try files == ["letter"])
  }

  @Test func `takes no name that somebody took meanwhile`() throws {
    let path = place.file("letter")
    for hasLinks in [true, false] {
      let watched = WatchedCalls { _, call in
        guard call.name == .link else { return .go }
        _ = try? place.write("theirs", to: "letter")
        return hasLinks ? .go : .fail(EPERM)
      }
      #expect(throws: FileError.taken(path: path)) {
        try NewFile.write([1], to: path, through: watched.gate)
      }
      #expect(try files == ["letter"])
      #expect(try bytes(of: path) == Array("theirs".utf8))
      try FileManager.default.removeItem(atPath: path)
    }
  }
}
