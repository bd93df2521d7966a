import Foundation
import Page
import Script
import TestSupport
import Testing
import Text

@Suite("A page that is read back")
struct PageReadingTests {
  private func page(_ parts: PageParts = HostileSet.parts) throws -> PageFile {
    let set = try #require(HostileSet.set())
    return PageFile([set], asked: 1, harm: nil, signpost: HostileSet.signpost, parts: parts)
  }

  @Test func `gives its sets to the byte, and what it carries`() throws {
    let reading = try #require(PageReading(try page().bytes))
    let set = try #require(reading.sets.first)
    #expect(set.name == "mine" && set.origin == .handedOut)
    #expect(set.bytes == Array(HostileSet.text.utf8))
    #expect(reading.core == HostileSet.parts.core && reading.guides == HostileSet.parts.guides)
    #expect(reading.unpacker == HostileSet.parts.unpacker)
    #expect(reading.style == HostileSet.parts.style)
    #expect(reading.script == HostileSet.parts.script)
    #expect(reading.equals(try page()))
  }

  @Test func `is told from one that was changed`() throws {
    let other = PageParts(
      core: Array("b3RoZXI=".utf8), guides: HostileSet.parts.guides,
      unpacker: HostileSet.parts.unpacker, style: HostileSet.parts.style,
      script: HostileSet.parts.script)
    let reading = try #require(PageReading(try page(other).bytes))
    #expect(!reading.equals(try page()))
    var bytes = try page().bytes
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "W")))
    bytes[place] = UInt8(ascii: "w")
    let own = try page()
    #expect(PageReading(bytes)?.equals(own) != true)
  }

  @Test(arguments: [
    "", "<!doctype html><html></html>", "<script type=\"application/json\" id=\"texts\">",
  ])
  func `is no other file`(text: String) {
    #expect(PageReading(Array(text.utf8)) == nil)
  }

  /// Whatever a mail program or somebody made of it, it is read or refused, and never more.
  @Test func `may be damaged anywhere`() throws {
    var numbers = SeededNumbers()
    let whole = try page().bytes
    for _ in 0..<200 {
      var bytes = whole
      let start = Int.random(in: 0..<bytes.count, using: &numbers)
      switch Int.random(in: 0..<3, using: &numbers) {
      case 0: bytes.removeSubrange(start...)
      case 1: bytes.remove(at: start)
      default: bytes[start] = UInt8.random(in: 0...255, using: &numbers)
      }
      _ = PageReading(bytes)
    }
  }
}
