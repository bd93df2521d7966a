import Disk
import Foundation
import TestSupport
import Testing

@Suite("A mailbox on the disk", .timeLimit(.minutes(15)))
struct MailFolderTests {
  private func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test func `gets a draft, under a name that tells nothing`() throws {
    let place = try Scratch()
    let box = place.file("Drafts")
    let first = try MailFolder.storeDraft(Array("one".utf8), in: box + "/", at: 1_795_132_800)
    let second = try MailFolder.storeDraft(Array("two".utf8), in: box, at: 1_795_132_800)
    #expect(first == "\(box)/cur/1795132800.P\(getpid())Q0.localhost:2,DS")
    #expect(second == "\(box)/cur/1795132800.P\(getpid())Q1.localhost:2,DS")
    #expect(try bytes(of: first) == Array("one".utf8) && mode(of: first) == 0o600)
    #expect(try names(box) == ["cur", "new", "tmp"] && names("\(box)/tmp").isEmpty)
    #expect(try mode(of: box) == 0o700)
  }

  @Test func `is not made of a folder that holds other things, or of a file`() throws {
    let place = try Scratch()
    try place.write("x", to: "other")
    #expect(throws: FileError.noMailFolder(path: place.path)) {
      try MailFolder.storeDraft([1], in: place.path, at: 0)
    }
    #expect(try names(place.path) == ["other"])
    #expect(throws: FileError.noMailFolder(path: place.file("other"))) {
      try MailFolder.storeDraft([1], in: place.file("other"), at: 0)
    }
    #expect(throws: FileError.noFolder(path: place.file("no"))) {
      try MailFolder.storeDraft([1], in: place.file("no/such"), at: 0)
    }
  }

  @Test func `has nothing of a draft that could not be written`() throws {
    let place = try Scratch()
    for name in [SystemCalls.Name.write, .sync, .rename] {
      let calls = SystemCalls {
        $0.name == name && $0.path.contains("localhost") ? .fail(ENOSPC) : .go
      }
      #expect(throws: FileError.self) {
        try MailFolder.storeDraft([1], in: place.file("d"), at: 0, through: calls)
      }
      #expect(try names(place.file("d/tmp")).isEmpty && names(place.file("d/cur")).isEmpty)
    }
  }
}
