import Post
import Testing

struct SubjectTests {
  @Test func `a subject is composed and trimmed`() throws {
    #expect(Array(try Subject("  cafe\u{301} ").text.unicodeScalars) == ["c", "a", "f", "é"])
  }

  @Test func `every character that could end a header line is refused`() {
    for value in [0...0x1F, 0x7F...0x9F, 0x2028...0x2029].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      #expect(throws: Subject.Fault.control) { try Subject("Hello\(scalar)Bcc: eve@example.org") }
      #expect(throws: Subject.Fault.control) { try Subject("Hello\(scalar)") }
    }
  }

  @Test(arguments: ["", "   "])
  func `an empty subject is refused`(text: String) {
    #expect(throws: Subject.Fault.empty) { try Subject(text) }
  }

  @Test(arguments: [
    (nil, "A few words"), ("en", "A few words"), ("es-MX", "Unas palabras"),
    ("DE", "Ein paar Worte"), ("tlh", "A few words"), ("", "A few words"),
  ])
  func `the neutral subject follows the language of the set`(language: String?, text: String) {
    #expect(Subject.neutral(in: language).text == text)
  }

  @Test func `a draft whose own subject breaks a header gets the neutral one`() throws {
    let file = try EmailFile(.email(["Hello."], subject: "Hello\r\nBcc: eve@example.org"))
    #expect(file.text.contains("\r\nSubject: A few words\r\n"))
    #expect(!file.text.contains("Bcc"))
  }

  @Test func `a tab in a draft's own subject is a space, and what hides in one goes`() throws {
    let file = try EmailFile(.email(["Hello."], subject: "One\tday"))
    #expect(file.text.contains("Subject: One day\r\n"))
    #expect(try Subject("a\u{202E}b").text == "ab")
  }

  @Test func `a subject that looks encoded is encoded`() throws {
    let file = try EmailFile(.email(["Hello."], subject: "=?utf-8?Q?hi?="))
    #expect(file.text.contains("Subject: =?utf-8?Q?=3D=3Futf-8=3FQ=3Fhi=3F=3D?=\r\n"))
  }
}
