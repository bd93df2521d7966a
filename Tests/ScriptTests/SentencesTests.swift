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
    ("Well...  so", ["Well...", "so"]), ("One.", ["One."]), (" \n ", []), ("", []),
  ])
  func `a sentence ends at its mark, with what closes it`(text: String, sentences: [String]) {
    #expect(Sentences.split(text) == sentences)
  }
}
