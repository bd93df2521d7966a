import Script
import TestSupport
import Testing
import Text

struct SetCodeTests {
  @Test func `a code is the beginning of the SHA-256 of the text as it is read`() throws {
    let digest = SHA256.digest(of: Array("broach: 1\ntitle: x\n".utf8))
    let wanted = digest.prefix(8).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
    let code = code("broach: 1\ntitle: x\n")
    #expect(code.filter { $0 != " " } == wanted.joined())
    #expect(code.split(separator: " ").map(\.count) == [4, 4, 4, 4])
  }

  @Test(arguments: [
    "\u{FEFF}a: x\n\nb: y\n", "a: x\r\n\r\nb: y\r\n", "a: x  \n \t\nb: y\t\n", "a: x\n\nb: y",
    "a: x \r\n\nb: y\n\n\r\n", "\u{FEFF}a: x\r\n\r\nb: y \t ",
  ])
  func `what a mail program touches changes no code`(text: String) {
    #expect(code(text) == code("a: x\n\nb: y\n"))
  }

  @Test(arguments: [
    "a: x\nb: y\n", "a:  x\n\nb: y\n", " a: x\n\nb: y\n", "a: x\n\n\nb: y\n", "a: X\n\nb: y\n",
    "\na: x\n\nb: y\n", "a: x\u{A0}\n\nb: y\n",
  ])
  func `any other change is another code`(text: String) {
    #expect(code(text) != code("a: x\n\nb: y\n"))
  }

  @Test func `the name of the file is no part of it`() {
    #expect(
      SetCode(of: SourceText(name: "a", text: "x")) == SetCode(of: SourceText(name: "b", text: "x"))
    )
  }

  private func code(_ text: String) -> String {
    SetCode(of: SourceText(name: "any", text: text)).text
  }
}
