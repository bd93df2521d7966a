import Disk
import Foundation
import TestSupport
import Testing
import Text

@Suite(.timeLimit(.minutes(15))) struct BoundedFileTests {
  private func failure(_ path: String, limit: Int = BoundedFile.limit) -> FileError? {
    do throws(FileError) {
      _ = try BoundedFile.read(path, limit: limit)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a text file is read to the letter`() throws {
    let place = try Scratch()
    let text = "\u{FEFF}one\r\ntwo é 👩‍👧"
    let source = try BoundedFile.read(try place.write(text, to: "set.yaml").path)
    #expect(source.bytes == Array(text.utf8))
    #expect(source.name == place.file("set.yaml"))
  }

  @Test func `a folder, a device and a missing file are told apart`() throws {
    let place = try Scratch()
    #expect(failure(place.path) == .folder(path: place.path))
    #expect(failure("/dev/zero") == .device(path: "/dev/zero"))
    let missing = place.file("missing")
    #expect(failure(missing) == .disk(DiskError(doing: .open, path: missing, code: ENOENT)))
  }

  @Test func `a file that may not be read is told with the reason`() throws {
    let place = try Scratch()
    let path = try place.write("x", to: "secret").path
    let calls = WatchedCalls.failing([.open], with: EACCES)
    #expect(throws: FileError.disk(DiskError(doing: .open, path: path, code: EACCES))) {
      try BoundedFile.read(path, through: calls.gate)
    }
  }

  @Test func `an empty file is told as such`() throws {
    let place = try Scratch()
    let path = try place.write("", to: "empty").path
    #expect(failure(path) == .empty(path: path))
  }

  @Test func `a file too large is refused before a byte of it is read`() throws {
    let place = try Scratch()
    let path = try place.write("", to: "large").path
    #expect(truncate(path, 100 * 1024 * 1024) == 0)
    let watched = WatchedCalls()
    #expect(throws: FileError.tooLarge(path: path, limit: BoundedFile.limit)) {
      try BoundedFile.read(path, through: watched.gate)
    }
    #expect(!watched.names.contains(.read))
  }

  @Test func `the limit itself is still read`() throws {
    let place = try Scratch()
    let path = try place.write("12345", to: "five").path
    #expect(failure(path, limit: 5) == nil)
    #expect(failure(path, limit: 4) == .tooLarge(path: path, limit: 4))
  }

  @Test func `a pipe without a writer is told at once`() throws {
    let place = try Scratch()
    let path = place.file("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    #expect(failure(path) == .nothingCame(path: path))
  }

  @Test func `a pipe is read to its end, and no further than the limit`() throws {
    let place = try Scratch()
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
    (Array("<html lang".utf8), .webPage), (Array("\n  <head><title>".utf8), .webPage),
    (Array("<?xml version='1.0'?>".utf8), .document),
    (Array("PK\u{3}\u{4}\u{14}\0\u{6}\0".utf8), .document),
    (Array("t\0i\0t\0l\0e\0".utf8), .utf16), (Array("\0t\0i\0t\0l\0e".utf8), .utf16),
  ])
  func `what is not text is called by its name`(content: [UInt8], look: FileError.Look) throws {
    let place = try Scratch()
    try Data(content).write(to: URL(fileURLWithPath: place.file("x")))
    #expect(failure(place.file("x")) == .notText(path: place.file("x"), looksLike: look))
  }

  @Test func `a web page is read where one may be meant, and nothing else with it`() throws {
    let place = try Scratch()
    let page = try place.write("<!doctype html><p>é", to: "x").path
    #expect(try BoundedFile.read(page, mayBePage: true).bytes == Array("<!doctype html><p>é".utf8))
    let other = try place.write("%PDF-1.7", to: "y").path
    #expect(throws: FileError.notText(path: other, looksLike: .pdf)) {
      try BoundedFile.read(other, mayBePage: true)
    }
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
    let place = try Scratch()
    let path = place.file("x")
    try Data(content).write(to: URL(fileURLWithPath: path))
    #expect(failure(path) == .notUTF8(path: path, at: Position(line: line, column: column)))
  }
}
