import Foundation
import TestSupport
import Testing

@Suite("Standard output", .timeLimit(.minutes(5)))
struct StandardOutputTests {
  private let sh = Tool("sh")
  private let path = BuiltProduct.path("broach")

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk is told in plain words, with a status of its own`() throws {
    let outcome = try #require(sh).run(["-c", "'\(path)' sets > /dev/full"])
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("this could not be written: the disk is full"))
    #expect(!outcome.errors.contains("system"))
  }

  @Test func `a pipe that nobody reads ends it quietly`() throws {
    let script = """
      trap '' PIPE
      mkfifo pipe && { exec 3<>pipe; exec 4>pipe; exec 3<&-; exec '\(path)' sets >&4; }
      """
    let folder = try Scratch()
    let outcome = try #require(sh).run(["-c", "cd '\(folder.url.path)' && \(script)"])
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
  }
}
