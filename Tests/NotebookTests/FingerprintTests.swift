import Notebook
import TestSupport
import Testing
import Text

struct FingerprintTests {
  @Test(arguments: [
    // FIPS 180-4's own examples, and nothing at all.
    ("", "e3b0 c442 98fc 1c14"), ("abc", "ba78 16bf 8f01 cfea"),
    ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d 6a61 d206 38b8"),
  ])
  func `a fingerprint is the beginning of the SHA-256`(text: String, wanted: String) {
    #expect(Fingerprint(of: SourceText(name: "any", text: text)).text == wanted)
  }

  @Test(.enabled(if: Tool.exists("sha256sum")), .timeLimit(.minutes(5)))
  func `sha256sum shows the same`() throws {
    let place = try TemporaryNotebook()
    let path = try place.write("\u{FEFF}broach: 1\r\n", to: "set.yaml")
    let shown = try #require(Tool("sha256sum")).run([path]).output
    let digits = Fingerprint(of: try BoundedFile.read(path)).text.filter { $0 != " " }
    #expect(digits.count == 16)
    #expect(shown.hasPrefix(digits))
  }

  @Test func `one line end more is another fingerprint`() {
    let (one, two) = (SourceText(name: "a", text: "x\n"), SourceText(name: "a", text: "x\r\n"))
    #expect(Fingerprint(of: one) != Fingerprint(of: two))
    #expect(Fingerprint(of: one) == Fingerprint(of: SourceText(name: "b", text: "x\n")))
  }
}
