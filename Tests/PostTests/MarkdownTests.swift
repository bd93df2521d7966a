import Foundation
import Post
import TestSupport
import Testing

struct MarkdownTests {
  @Test(arguments: [
    ("# not a heading", "\\# not a heading"), ("- no list", "\\- no list"),
    ("1. no list", "1\\. no list"), ("12) no list", "12\\) no list"), ("1.5 hours", "1\\.5 hours"),
    ("> no quotation", "\\> no quotation"), ("*loud*", "\\*loud\\*"), ("you & me", "you & me"),
    ("AT&amp;T", "AT\\&amp;T"), ("a < b > c", "a \\< b > c"), ("[x](y)", "\\[x\\](y)"),
    ("---", "\\---"), ("====", "\\===="), ("    code", "code"), ("back\\slash", "back\\\\slash"),
    ("what happened - this", "what happened - this"), ("it's 5.", "it's 5."),
  ])
  func `what a person types stays text`(row: String, markdown: String) {
    #expect(Markdown.text(of: .email([row])) == markdown + "\n")
  }

  @Test func `rows break with two spaces and paragraphs with an empty line`() {
    #expect(Markdown.text(of: .email(["one", "two"], ["three"])) == "one  \ntwo\n\nthree\n")
  }

  @Test(
    .enabled(if: Tool.exists("cmark"), "cmark is not installed"),
    .enabled(if: Tool.exists("python3"), "python3 is not installed"), .timeLimit(.minutes(15)))
  func `a CommonMark reader finds every word and no markup`() throws {
    let cmark = try #require(Tool("cmark"))
    let python = try #require(Tool("python3"))
    let script = Readers.path("read_markdown.py")
    var numbers = SeededNumbers()
    for _ in 0..<40 {
      let letter = Letter.random(with: &numbers)
      let markdown = Markdown.text(of: letter)
      let xml = try cmark.run(["-t", "xml"], input: markdown).output
      let read = try python.run([script], input: xml)
      #expect(words(read.output) == words(PlainText.text(of: letter)), "\(markdown) \(read.errors)")
    }
  }

  private func words(_ text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
  }
}
