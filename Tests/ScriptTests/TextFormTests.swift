import Testing

@testable import Script

@Suite("A text")
struct TextFormTests {
  private func said(_ step: String) throws -> String? {
    let script = TestScript.steps(step)
    #expect(script.findings == [])
    guard case .say(let text) = try #require(script.reading.value).steps.first?.act else {
      return nil
    }
    return text
  }

  @Test func `runs on over deeper lines, joined by one space`() throws {
    #expect(try said("  - say: one\n      two\n        three") == "one two three")
  }

  @Test func `may begin below its key`() throws {
    #expect(try said("  - say:\n      one\n      two") == "one two")
  }

  @Test func `keeps its lines in a block`() throws {
    #expect(
      try said("  - say: |\n      one\n\n        two\n      three\n") == "one\n\n  two\nthree")
  }

  @Test func `flows together in a folded block as YAML does`() throws {
    let block =
      "  - say: >\n      one\n      two\n\n      three\n\n\n      four\n        deep\n      five\n"
    #expect(try said(block) == "one two\nthree\n\nfour\n  deep\nfive")
  }

  @Test func `keeps a # inside a block`() throws {
    #expect(try said("  - say: |\n      # one\n      two # three\n") == "# one\ntwo # three")
  }

  @Test func `keeps keys, dashes and brackets inside a block`() throws {
    #expect(try said("  - say: |\n      id: x\n      - y\n      [z]\n") == "id: x\n- y\n[z]")
  }

  @Test func `reads alike with CRLF, a byte order mark and no final line end`() throws {
    let script = TestScript(
      "\u{FEFF}broach: 1\r\ntitle: t\r\nsteps:\r\n  - say: |\r\n      a\r\n      b")
    #expect(script.findings == ["1:1 no-drafts"])
    #expect(script.reading.value?.steps.first?.act == .say("a\nb"))
  }

  @Test func `may be 64 KiB long and no longer`() {
    let fits = String(repeating: "x", count: 64 << 10)
    #expect(TestScript.steps("  - say: \(fits)").findings == [])
    #expect(TestScript.steps("  - say: \(fits)x").findings == ["4:5 value-too-long"])
  }
}
