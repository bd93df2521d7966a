import Post
import Script
import Testing

struct ExportFormatTests {
  @Test func `file names tell a bystander nothing`() {
    #expect(ExportFormat.eml.fileName(on: .evening) == "draft-2026-11-20.eml")
    #expect(ExportFormat.text.fileName(on: .evening, number: 2) == "draft-2026-11-20-2.txt")
    #expect(ExportFormat.markdown.fileName(on: .evening, number: 1) == "draft-2026-11-20.md")
  }

  @Test func `a private draft can be kept as text and Markdown`() throws {
    var letter = Letter.email(["Mine alone."])
    letter.isPrivate = true
    #expect(try ExportFormat.text.text(of: letter) == "Mine alone.\n")
    #expect(try ExportFormat.markdown.text(of: letter) == "Mine alone.\n")
  }

  @Test func `refusals are told in plain words`() {
    let sentences: [String] =
      [MailRefusal.privateDraft].map(\.description)
      + [Subject.Fault.empty, .control].map(\.description)
      + [Address.Fault.empty, .control, .notPlain, .incomplete, .domain, .letters, .tooLong]
      .map(\.description)
    for sentence in sentences {
      #expect(!sentence.hasSuffix("."))
      #expect(sentence.first?.isLowercase == true)
    }
  }
}
