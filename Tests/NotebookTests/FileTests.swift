import Foundation
import Notebook
import Testing
import Text

@Suite(.timeLimit(.minutes(5))) struct BoundedFileTests {
  private func failure(_ path: String, limit: Int = BoundedFile.limit) -> FileError? {
    do throws(FileError) {
      _ = try BoundedFile.read(path, limit: limit)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a text file is read to the letter`() throws {
    let place = try TemporaryNotebook()
    let text = "\u{FEFF}one\r\ntwo é 👩‍👧"
    let source = try BoundedFile.read(try place.write(text, to: "set.yaml"))
    #expect(source.bytes == Array(text.utf8))
    #expect(source.name == place.file("set.yaml"))
  }

  @Test func `a folder, a device and a missing file are told apart`() throws {
    let place = try TemporaryNotebook()
    #expect(failure(place.path) == .folder(path: place.path))
    #expect(failure("/dev/zero") == .device(path: "/dev/zero"))
    let missing = place.file("missing")
    #expect(failure(missing) == .disk(DiskError(doing: .open, path: missing, code: ENOENT)))
  }

  @Test func `a file that may not be read is told with the reason`() throws {
    let place = try TemporaryNotebook()
    let path = try place.write("x", to: "secret")
    let calls = WatchedCalls.failing([.open], with: EACCES)
    #expect(throws: FileError.disk(DiskError(doing: .open, path: path, code: EACCES))) {
      try BoundedFile.read(path, through: calls.gate)
    }
  }

  @Test func `an empty file is told as such`() throws {
    let place = try TemporaryNotebook()
    let path = try place.write("", to: "empty")
    #expect(failure(path) == .empty(path: path))
  }

  @Test func `a file too large is refused before a byte of it is read`() throws {
    let place = try TemporaryNotebook()
    let path = try place.write("", to: "large")
    #expect(truncate(path, 100 * 1024 * 1024) == 0)
    let watched = WatchedCalls()
    #expect(throws: FileError.tooLarge(path: path, limit: BoundedFile.limit)) {
      try BoundedFile.read(path, through: watched.gate)
    }
    #expect(!watched.names.contains(.read))
  }

  @Test func `the limit itself is still read`() throws {
    let place = try TemporaryNotebook()
    let path = try place.write("12345", to: "five")
    #expect(failure(path, limit: 5) == nil)
    #expect(failure(path, limit: 4) == .tooLarge(path: path, limit: 4))
  }

  @Test func `a pipe without a writer is told at once`() throws {
    let place = try TemporaryNotebook()
    let path = place.file("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    #expect(failure(path) == .nothingCame(path: path))
  }

  @Test func `a pipe is read to its end, and no further than the limit`() throws {
    let place = try TemporaryNotebook()
    let path = place.file("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    let writer = open(path, O_RDWR)
    _ = "12345".withCString { write(writer, $0, 5) }
    #expect(failure(path, limit: 4) == .tooLarge(path: path, limit: 4))
    _ = "12345".withCString { write(writer, $0, 5) }
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    close(writer)
    #expect(try BoundedFile.read("/dev/fd/\(reader)").bytes == Array("12345".utf8))
    close(reader)
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x61, 0x00], FileError.Look.utf16), ([0x50, 0x4B, 3, 4, 0], .document),
    (Array("%PDF-1.7".utf8), .pdf), (Array("{\\rtf1".utf8), .rtf), ([0x61, 0, 0x62, 0], .unknown),
    ([0xD0, 0xCF, 0x11, 0xE0], .document), (Array("<!DOCTYPE HTML>".utf8), .webPage),
    (Array("<html lang".utf8), .webPage),
  ])
  func `what is not text is called by its name`(content: [UInt8], look: FileError.Look) throws {
    let place = try TemporaryNotebook()
    try Data(content).write(to: URL(fileURLWithPath: place.file("x")))
    #expect(failure(place.file("x")) == .notText(path: place.file("x"), looksLike: look))
  }

  @Test(
    arguments: [
      (Array("ab\ncaf\u{E9}".unicodeScalars.map { UInt8($0.value) }), 2, 4),
      ([0xC3], 1, 1), (Array("é".utf8) + [0x80], 1, 2),
      (Array("x\n".utf8) + [0xEF, 0xBF, 0x0A], 2, 1),
      ([0xEF, 0xBF, 0xBD, 0xC0, 0x80], 1, 2), ([0xED, 0xA0, 0x80], 1, 1),
    ] as [([UInt8], Int, Int)])
  func `text in another encoding is told with its first place`(
    content: [UInt8], line: Int, column: Int
  ) throws {
    let place = try TemporaryNotebook()
    let path = place.file("x")
    try Data(content).write(to: URL(fileURLWithPath: path))
    #expect(failure(path) == .notUTF8(path: path, at: Position(line: line, column: column)))
  }
}

@Suite(.timeLimit(.minutes(5))) struct NewFileTests {
  @Test func `a new file is the user's alone`() throws {
    let place = try TemporaryNotebook()
    try NewFile.write(Array("Dear Ruth".utf8), to: place.file("letter"))
    #expect(try bytes(of: place.file("letter")) == Array("Dear Ruth".utf8))
    #expect(try mode(of: place.file("letter")) == 0o600)
  }

  @Test func `a file that is there is left alone, unless it is to be replaced`() throws {
    let place = try TemporaryNotebook()
    let path = try place.write("old", to: "letter")
    #expect(throws: FileError.taken(path: path)) { try NewFile.write([1], to: path) }
    #expect(try bytes(of: path) == Array("old".utf8))
    try NewFile.write(Array("new".utf8), to: path, replacing: true)
    #expect(try bytes(of: path) == Array("new".utf8))
    #expect(try mode(of: path) == 0o600)
    try NewFile.write([1], to: place.file("other"), replacing: true)
  }

  @Test(arguments: [false, true])
  func `a file and its name are durable before it is said to be written`(replacing: Bool) throws {
    let place = try TemporaryNotebook()
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
    let place = try TemporaryNotebook()
    let target = try place.write("mine", to: "target")
    symlink(target, place.file("link"))
    for replacing in [false, true] {
      #expect(throws: FileError.link(path: place.file("link"))) {
        try NewFile.write([1], to: place.file("link"), replacing: replacing)
      }
    }
    #expect(try bytes(of: target) == Array("mine".utf8))
  }

  @Test func `neither a folder nor a device is ever replaced`() throws {
    let place = try TemporaryNotebook()
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
      let place = try TemporaryNotebook()
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
    let place = try TemporaryNotebook()
    let file = try place.write("x", to: "file")
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
