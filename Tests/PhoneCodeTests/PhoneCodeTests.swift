import Foundation
import PhoneCode
import TestSupport
import Testing

@Suite("A code for a phone's camera")
struct PhoneCodeTests {
  @Test func `has its white edge all around, and is as large as it says`() throws {
    let code = try #require(PhoneCode("mailto:a@example.org"))
    #expect(code.side >= 21 && code.side % 4 == 1)
    #expect(code.lines.count == code.rows && code.columns == code.side + 8)
    #expect(code.rows == (code.side + 9) / 2)
    #expect(code.lines.allSatisfy { $0.count == code.columns })
    #expect(code.lines.prefix(2).allSatisfy { $0.allSatisfy { $0 == " " } })
    #expect(code.lines.allSatisfy { $0.hasPrefix("    ") && $0.hasSuffix("    ") })
  }

  @Test func `of nothing, or of too much, there is none`() {
    #expect(PhoneCode("") == nil)
    #expect(PhoneCode(String(repeating: "a", count: 2_954)) == nil)
    #expect(PhoneCode(String(repeating: "a", count: 2_953))?.side == 177)
    #expect(PhoneCode(String(repeating: "a", count: 1 << 20)) == nil)
    #expect(PhoneCode(String(repeating: "%D7%A9", count: 716)) != nil)
  }

  @Test func `capitals, digits and percent signs take less room`() throws {
    let hebrew = try #require(PhoneCode("sms:?&body=" + String(repeating: "%D7%A9", count: 60)))
    let latin = try #require(PhoneCode("sms:?&body=" + String(repeating: "abcdef", count: 60)))
    #expect(hebrew.side < latin.side)
  }

  @Test(
    .enabled(if: Tool.exists("zbarimg"), "zbarimg is not installed"), .timeLimit(.minutes(15)),
    arguments: [
      "mailto:a@example.org?subject=Hi&body=50%25%20so", "sms:?&body=x",
      "mailto:?subject=A%20few%20words&body="
        + String(repeating: "When%20you%20looked%20away%2C%0D%0AI%20felt%20small.%20", count: 20),
      "sms:?&body=" + String(repeating: "%D7%A9%D7%9C%D7%95%D7%9D%20", count: 40),
      "sms:?&body=" + String(repeating: "%D7%A9%D7%9C%D7%95%D7%9D%20abc%20", count: 30),
      "mailto:?body=" + String(repeating: "a", count: 15) + "AAAAAAAAAAAAAAA"
        + "aAAAAAAAAAAAAAAAA" + "AAAAAAAAAAAAAAAAb",
    ])
  func `is read by a camera's program, byte for byte`(link: String) throws {
    let code = try #require(PhoneCode(link))
    let folder = try Scratch()
    let picture = try folder.write(Self.picture(of: code), to: "code.pbm")
    let run = try #require(Tool("zbarimg")).run(["--quiet", "--raw", picture.path])
    #expect(run.output == link + "\n", "\(run.errors)")
  }

  /// A picture of its rows (a portable bitmap), four dots a module.
  private static func picture(of code: PhoneCode) -> String {
    let scale = 4
    let rows = code.lines.flatMap { line -> [String] in
      func row(_ dark: Set<Character>) -> String {
        line.map { String(repeating: dark.contains($0) ? "1" : "0", count: scale) }.joined()
      }
      return Array(repeating: row(["█", "▀"]), count: scale)
        + Array(repeating: row(["█", "▄"]), count: scale)
    }
    return "P1\n\(code.columns * scale) \(rows.count)\n\(rows.joined(separator: "\n"))\n"
  }
}
