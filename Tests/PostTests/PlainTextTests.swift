import Post
import Testing

struct PlainTextTests {
  @Test func `rows stay as they are and paragraphs stand apart`() {
    let letter = Letter.email(["one", "two  "], [""], ["three"])
    #expect(PlainText.text(of: letter) == "one\ntwo\n\nthree\n")
  }

  @Test func `a letter without words is empty`() {
    #expect(PlainText.text(of: .email(["", " "])) == "")
  }

  @Test func `a width wraps at spaces and keeps long words whole`() {
    let letter = Letter.email(["a few short words, and averyveryverylongwordindeed at the end"])
    #expect(
      PlainText.text(of: letter, width: 20) == """
        a few short words,
        and
        averyveryverylongwordindeed
        at the end

        """)
  }

  @Test(arguments: [20, 33, 80])
  func `wrapping changes nothing but spaces and line breaks`(width: Int) {
    let letter = Letter.email(["Im  Haus — 漢字 schön,  und weiter, wie es   eben so geht im Leben."])
    let words = { (text: String) in text.split { $0 == " " || $0 == "\n" } }
    #expect(
      words(PlainText.text(of: letter, width: width)) == words(PlainText.text(of: letter)))
  }

  @Test func `wide characters count two columns`() {
    let letter = Letter.email(["漢字漢字 漢字漢字 漢字漢字"])
    #expect(PlainText.text(of: letter, width: 20) == "漢字漢字 漢字漢字\n漢字漢字\n")
  }

  @Test func `control characters and direction marks do not leave`() {
    let letter = Letter.email(["a\u{1B}[2Jb\u{202E}c\u{9B}d\u{0}e\u{7F}f"])
    #expect(PlainText.text(of: letter) == "a[2Jbcdef\n")
  }

  @Test func `every kind of line break ends a row`() {
    let letter = Letter.email(["a\r\nb\rc\u{85}d\u{2028}e\u{2029}f"])
    #expect(PlainText.text(of: letter) == "a\nb\nc\nd\ne\nf\n")
  }
}
