import Script
import Testing

struct SentencesTests {
  @Test(arguments: [
    ("One. Two! Three? Four… five", ["One.", "Two!", "Three?", "Four…", "five"]),
    ("One\ntwo\r\nthree", ["One", "two", "three"]),
    ("You said “no.” I left (why?) and", ["You said “no.”", "I left (why?)", "and"]),
    ("„Warum?“ Dann ging ich.", ["„Warum?“", "Dann ging ich."]),
    ("« Pourquoi\u{202F}?\u{A0}» Puis rien.", ["« Pourquoi\u{202F}?\u{A0}»", "Puis rien."]),
    ("One.\u{A0}Two.", ["One.", "Two."]), ("At 10.30 we spoke", ["At 10.30 we spoke"]),
    ("1. It is nothing. I know.\n2. So.", ["1. It is nothing.", "I know.", "2. So."]),
    ("Ask Dr. Weiss. Or Mr. B.", ["Ask Dr. Weiss.", "Or Mr. B."]), ("1.", ["1."]),
    ("He came at 3. I left.\nDr.\u{A0}Weiss", ["He came at 3.", "I left.", "Dr.\u{A0}Weiss"]),
    ("Well...  so", ["Well...", "so"]), ("One.", ["One."]), (" \n ", []), ("", []),
  ])
  func `a sentence ends at its mark, with what closes it`(text: String, sentences: [String]) {
    #expect(Sentences.split(text) == sentences)
  }
}
