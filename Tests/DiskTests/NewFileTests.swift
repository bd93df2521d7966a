import Disk
import Foundation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(15))) struct NewFileTests {
  @Test func `a new file is the user's alone`() throws {
    let place = try Scratch()
    try NewFile.write(Array("Dear Ruth".utf8), to: place.file("letter"))
    #expect(try bytes(of: place.file("letter")) == Array("Dear Ruth".utf8))
    #expect(try mode(of: place.file("letter")) == 0o600)
  }

  @Test func `a file that is there is left alone, unless it is to be replaced`() throws {
    let place = try Scratch()
    let path = try place.write("old", to: "letter").path
    #expect(throws: FileError.taken(path: path)) { try NewFile.write([1], to: path) }
    #expect(try bytes(of: path) == Array("old".utf8))
    try NewFile.write(Array("new".utf8), to: path, replacing: true)
    #expect(try bytes(of: path) == Array("new".utf8))
    #expect(try mode(of: path) == 0o600)
    try NewFile.write([1], to: place.file("other"), replacing: true)
  }

  @Test(arguments: [
    ("notes.html", "notes-2.html", "notes-3.html"), ("notes", "notes-2", "notes-3"),
    ("a.b/notes.tar.gz", "a.b/notes.tar-2.gz", "a.b/notes.tar-3.gz"),
  ])
  func `the next free name has a number before its ending`(
    name: String, next: String, third: String
  )
    throws
  {
    let place = try Scratch()
    try FileManager.default.createDirectory(
      at: place.url.appending(path: "a.b"), withIntermediateDirectories: true)
    #expect(NewFile.free(like: place.file(name)) == place.file(name))
    try place.write("", to: name)
    #expect(NewFile.free(like: place.file(name)) == place.file(next))
    try place.write("", to: next)
    #expect(NewFile.free(like: place.file(name)) == place.file(third))
  }

  @Test(arguments: [false, true])
  func `a file and its name are durable before it is said to be written`(replacing: Bool) throws {
    let place = try Scratch()
    let path = place.file("letter")
    if replacing { try place.write("old", to: "letter") }
    let watched = WatchedCalls()
    try NewFile.write([1], to: path, replacing: replacing, through: watched.gate)
    let calls = watched.made.filter { [.write, .sync, .rename, .link].contains($0.name) }
    let part = place.file(".broach-\(getpid())-1.part")
    #expect(
      calls.map { "\($0.name) \($0.path)" } == [
        "write \(part)", "sync \(part)", "\(replacing ? "rename" : "link") \(path)",
        "sync \(place.path)",
      ])
  }

  @Test func `a link is not followed`() throws {
    let place = try Scratch()
    let target = try place.write("mine", to: "target").path
    symlink(target, place.file("link"))
    for replacing in [false, true] {
      #expect(throws: FileError.link(path: place.file("link"))) {
        try NewFile.write([1], to: place.file("link"), replacing: replacing)
      }
    }
    #expect(try bytes(of: target) == Array("mine".utf8))
  }

  @Test func `neither a folder nor a device is ever replaced`() throws {
    let place = try Scratch()
    mkdir(place.file("folder"), 0o700)
    mkfifo(place.file("pipe"), 0o600)
    #expect(throws: FileError.folder(path: place.file("folder"))) {
      try NewFile.write([1], to: place.file("folder"), replacing: true)
    }
    #expect(throws: FileError.device(path: place.file("pipe"))) {
      try NewFile.write([1], to: place.file("pipe"), replacing: true)
    }
  }

  @Test(arguments: [false, true], [ENOSPC, EIO, EROFS, EDQUOT])
  func `a failed run leaves no part of a file`(replacing: Bool, code: CInt) throws {
    var number = 0
    while true {
      let place = try Scratch()
      let path = place.file("letter")
      if replacing { try place.write("old", to: "letter") }
      let failing = number
      let watched = WatchedCalls { count, call in
        count == failing && call.name != .remove ? .fail(code) : .go
      }
      let new = Array("new".utf8)
      let worked =
        (try? NewFile.write(new, to: path, replacing: replacing, through: watched.gate)) != nil
      let files = try FileManager.default.contentsOfDirectory(atPath: place.path)
      if replacing {
        #expect(files == ["letter"])
        let content = String(decoding: try bytes(of: path), as: UTF8.self)
        #expect(worked ? content == "new" : ["old", "new"].contains(content))
      } else {
        #expect(files == (worked ? ["letter"] : []))
      }
      if watched.made.count < number { break }
      number += 1
    }
    #expect(number > 5)
  }

  @Test func `a path that cannot be a file's is told with the reason`() throws {
    let place = try Scratch()
    let file = try place.write("x", to: "file").path
    for (path, failure) in [
      ("\(place.path)/", FileError.folder(path: "\(place.path)/")),
      (place.path, .folder(path: place.path)),
      (place.file("no/such"), .noFolder(path: place.file("no"))),
      ("\(file)/x", .noFolder(path: file)),
    ] {
      #expect(throws: failure) { try NewFile.write([1], to: path) }
    }
  }
}
