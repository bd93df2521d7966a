import Post
import Script
import Testing

struct ExportFormatTests {
  @Test func `file names tell a bystander nothing`() {
    #expect(ExportFormat.eml.fileName(on: .evening) == "draft-2026-11-20.eml")
    #expect(ExportFormat.text.fileName(on: .evening) == "draft-2026-11-20.txt")
    #expect(ExportFormat.markdown.fileName(on: .evening) == "draft-2026-11-20.md")
  }

  @Test(arguments: [
    (DraftTemplate.Kind.email, ExportFormat.eml), (.message, .text), (.card, .html),
    (.note, .html),
  ])
  func `each kind of draft has the form that suits it`(kind: DraftTemplate.Kind, form: ExportFormat)
  {
    #expect(ExportFormat.natural(for: kind) == form)
  }

  @Test(arguments: [
    ("letter", "letter.eml"), ("letter.eml", "letter.eml"), ("Letter.EML", "Letter.EML"),
    ("letter.txt", "letter.txt.eml"), ("to Dr. Ruth", "to Dr. Ruth.eml"), ("letters/", "letters/"),
    (".eml", ".eml"),
  ])
  func `a file's name gets the ending of its form, once`(typed: String, name: String) {
    #expect(ExportFormat.eml.withEnding(typed) == name)
  }

  @Test(
    arguments: [
      ([], "a/letter.md"), (["a/letter.md"], "a/letter-2.md"),
      (["a/letter.md", "a/letter-2.md", "a/letter-4.md"], "a/letter-3.md"),
    ] as [(Set<String>, String)])
  func `the first name that is free is found`(there: Set<String>, free: String) {
    #expect(ExportFormat.markdown.freeName(like: "a/letter") { !there.contains($0) } == free)
  }

  @Test func `a private draft can be kept as text and Markdown`() {
    var letter = Letter.email(["Mine alone."])
    letter.isPrivate = true
    #expect(PlainText.text(of: letter) == "Mine alone.\n")
    #expect(Markdown.text(of: letter) == "Mine alone.\n")
  }
}
