import Testing
import Text

@testable import Script

@Suite("A file")
struct FileTests {
  private func findings(_ bytes: [UInt8]) -> [String] {
    let source = SourceText(name: "f", bytes: bytes)
    let index = LineIndex(source)
    return PromptSet.read(source).diagnostics.all.map {
      let place = index.position(of: $0.span.start)
      return "\(place.line):\(place.column) \($0.code.rawValue)"
    }
  }

  @Test func `that is empty is one error`() {
    #expect(findings([]) == ["1:1 empty-file"])
    #expect(findings(Array("\n# only a note\n\n".utf8)) == ["1:1 empty-file"])
  }

  @Test func `that is not UTF-8 is one error, where that shows`() {
    #expect(findings(Array("broach: 1\ntitle: ".utf8) + [0xC3, 0x28]) == ["2:8 not-text"])
    #expect(findings([0xFF, 0xFE, 0x62, 0x00]) == ["1:1 not-text"])
  }

  @Test func `that is binary is one error`() {
    #expect(findings([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 0]) == ["1:5 not-text"])
  }

  @Test func `that is larger than 16 MiB is one error`() {
    #expect(findings([UInt8](repeating: 0x61, count: (16 << 20) + 1)) == ["1:1 file-too-large"])
  }

  @Test func `of prose is one error`() {
    #expect(findings(Array("Dear all,\nthis is no set.\nBest".utf8)) == ["1:1 stray-text"])
  }

  @Test func `of a later version is that one error`() {
    #expect(TestScript("broach: 2\nsteps: x\nnew: y").findings == ["1:9 later-version"])
  }

  @Test func `of no version is an error at its first key`() {
    #expect(
      TestScript(
        "# note\ntitle: t\nsteps:\n  - say: x\ndrafts:\n  - id: n\n    kind: note\n    body: b"
      )
      .findings == ["2:1 missing-key"])
  }

  @Test func `may nest 32 levels and no more`() {
    // Each group is a list and its item: two levels.
    func nested(_ groups: Int) -> String {
      var text = ""
      for depth in 0..<groups {
        let indent = String(repeating: "    ", count: depth)
        text += depth == groups - 1 ? "\(indent)  - say: x" : "\(indent)  - steps:\n"
      }
      return text
    }
    #expect(TestScript.steps(nested(16)).findings == [])
    #expect(TestScript.steps(nested(17)).findings == ["20:67 too-many-levels"])
    #expect(TestScript.steps(nested(400)).findings == ["20:67 too-many-levels"])
  }

  @Test(.timeLimit(.minutes(15))) func `may have 20,000 steps and no more`() {
    let step = "  - say: x\n"
    #expect(TestScript.steps(String(repeating: step, count: 20_000)).findings == [])
    #expect(
      TestScript.steps(String(repeating: step, count: 20_002)).findings == [
        "20004:5 too-many-steps"
      ])
  }
}
