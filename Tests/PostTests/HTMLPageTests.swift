import Foundation
import Post
import TestSupport
import Testing

@Suite("A page to print")
struct HTMLPageTests {
  @Test func `shows every word as it is, and each paragraph`() {
    let letter = Letter.email(["<b>1 & 2</b>", "\"so\""], ["שלום"], subject: "s")
    let page = HTMLPage.text(of: letter)
    #expect(
      page.contains(
        """
        <p dir="auto">&lt;b&gt;1 &amp; 2&lt;/b&gt;<br>&quot;so&quot;</p>
        <p dir="auto">שלום</p>
        </main>
        """))
  }

  @Test func `asks for nothing, runs nothing and names nobody`() {
    var letter = Letter.email(["x"], subject: "About Ruth")
    letter.language = "de"
    let page = HTMLPage.text(of: letter)
    for word in ["http:", "https:", "<script", "src=", "href", "url(", "Ruth", "broach"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("<html lang=\"de\">") && page.contains("<title>Ein paar Worte</title>"))
    #expect(page.contains("default-src 'none'"))
  }

  @Test(
    .enabled(if: Tool.exists("python3"), "python3 is not installed"), .timeLimit(.minutes(15)))
  func `is read by a parser as it was written`() throws {
    var numbers = SeededNumbers()
    let script = """
      import sys, html.parser
      class Reader(html.parser.HTMLParser):
          inside, text = False, ''
          def handle_starttag(self, tag, attributes):
              if tag == 'p': self.inside = True
              if tag == 'br': self.text += chr(10)
          def handle_endtag(self, tag):
              if tag == 'p': self.inside = False; self.text += chr(30)
          def handle_data(self, data):
              if self.inside: self.text += data
      reader = Reader()
      reader.feed(sys.stdin.buffer.read().decode())
      sys.stdout.buffer.write(reader.text.encode())
      """
    for _ in 0..<20 {
      let letter = Letter.random(with: &numbers)
      let run = try #require(Tool("python3")).run(["-c", script], input: HTMLPage.text(of: letter))
      let texts = letter.paragraphs.map { $0.joined(separator: "\n") + "\u{1E}" }.joined()
      #expect(run.output == texts, "\(run.errors)")
    }
  }
}
