import Script
import TestSupport
import Testing

struct SentencesTests {
  private func split(_ text: String, _ language: String = "en") -> [String] {
    Sentences.split(text, LanguageGuide.prompts.lists(for: language))
  }

  @Test(arguments: [
    ("One. Two! Three? Four… Five", ["One.", "Two!", "Three?", "Four…", "Five"]),
    ("One\ntwo\r\nthree\rfour", ["One", "two", "three", "four"]),
    ("You said “no.” I left (why?) And", ["You said “no.”", "I left (why?)", "And"]),
    ("„Warum?“ Dann ging ich.", ["„Warum?“", "Dann ging ich."]),
    ("« Pourquoi\u{202F}?\u{A0}» Puis rien.", ["« Pourquoi\u{202F}?\u{A0}»", "Puis rien."]),
    ("Tu as dit « non ! » Puis rien.", ["Tu as dit « non ! »", "Puis rien."]),
    ("»Nein.« »Doch.« Ich ging.", ["»Nein.«", "»Doch.«", "Ich ging."]),
    ("One.\u{A0}Two.", ["One.", "Two."]), ("At 10.30 we spoke", ["At 10.30 we spoke"]),
    ("What?! \"No.\" I said.", ["What?!", "\"No.\"", "I said."]),
    ("He came at 3. I left.", ["He came at 3.", "I left."]),
    ("It hurt. 😔 Then I left. 😔", ["It hurt.", "😔 Then I left. 😔"]),
    ("One.", ["One."]), (" \n ", []), ("", []), ("… Then I left", ["… Then I left"]),
  ])
  func `a sentence ends at its mark, with what closes it`(text: String, sentences: [String]) {
    #expect(split(text) == sentences)
  }

  @Test(arguments: [
    ("en", "I cried 😭. You said ok. I left.", ["I cried 😭.", "You said ok.", "I left."]),
    ("en", "You said 👍. I felt 👎. It is ok.", ["You said 👍.", "I felt 👎.", "It is ok."]),
    ("en", "Love ♥. Family 👩‍👩‍👧. So.", ["Love ♥.", "Family 👩‍👩‍👧.", "So."]),
    ("en", "I paid $. You left.", ["I paid $.", "You left."]),
    ("en", "You said ok ✓. No &. Why ❓. So.", ["You said ok ✓.", "No &.", "Why ❓.", "So."]),
    ("en", "I rated it 3.5. Then I left.", ["I rated it 3.5.", "Then I left."]),
    ("en", "2.5. Was that ok?", ["2.5.", "Was that ok?"]),
    ("en", "At 1.2.3. Then home.", ["At 1.2.3.", "Then home."]),
    ("en", "We met on 3.5. You were late.", ["We met on 3.5.", "You were late."]),
    ("en", "Then Ⅲ. Then ③. Then ³. Then.", ["Then Ⅲ.", "Then ③.", "Then ³.", "Then."]),
    ("en", "I am 漢. He left.", ["I am 漢.", "He left."]),
    ("en", "At 3.b. We sat.", ["At 3.b.", "We sat."]),
    ("de", "Es war am 3.5. Dann ging ich.", ["Es war am 3.5.", "Dann ging ich."]),
    ("de", "Ich weinte 😭. Sie gingen.", ["Ich weinte 😭.", "Sie gingen."]),
    ("es", "Pagué 3.5. Luego lloré 😭. Y ya.", ["Pagué 3.5.", "Luego lloré 😭.", "Y ya."]),
    ("fr", "Le 3.5. Vous êtes parti 💔. Oui.", ["Le 3.5.", "Vous êtes parti 💔.", "Oui."]),
    ("it", "Il 3.5. Poi ✨. Niente.", ["Il 3.5.", "Poi ✨.", "Niente."]),
    ("pt", "Dia 3.5. Depois 🙃. Nada.", ["Dia 3.5.", "Depois 🙃.", "Nada."]),
    ("nl", "Op 3.5. Toen 🙂. Niets.", ["Op 3.5.", "Toen 🙂.", "Niets."]),
  ])
  func `a sign, a picture and a number with points are no short forms`(
    language: String, text: String, sentences: [String]
  ) {
    #expect(split(text, language) == sentences)
  }

  @Test(arguments: [
    ("en", "Ask É. Weiss and Ł. Then E\u{301}. Too.", ["Ask É. Weiss and Ł. Then E\u{301}. Too."]),
    ("en", "With Я. And J.R. Then A.B.C. Too.", ["With Я. And J.R. Then A.B.C. Too."]),
    ("de", "Am 3.5. 2026 kamen Sie.", ["Am 3.5. 2026 kamen Sie."]),
    ("de", "Am 12.11. kam er. Ich ging.", ["Am 12.11. kam er.", "Ich ging."]),
    ("de", "am 3.5. kam er. ich ging.", ["am 3.5. kam er.", "ich ging."]),
    ("en", "１. On 3 June you left.\n٢. So.", ["１. On 3 June you left.", "٢. So."]),
  ])
  func `one letter is a short form in any script that has such, and a date goes on`(
    language: String, text: String, sentences: [String]
  ) {
    #expect(split(text, language) == sentences)
  }

  @Test(arguments: [
    ("You left. then I cried. Why?", ["You left. then I cried.", "Why?"]),
    ("Well...  so", ["Well...  so"]), ("I left (why?) and", ["I left (why?) and"]),
    ("I said “no.” and left", ["I said “no.” and left"]),
    ("No! “but why?” 3 times. Then", ["No! “but why?”", "3 times.", "Then"]),
    ("Élan. été. Été.", ["Élan. été.", "Été."]),
  ])
  func `a small letter goes on`(text: String, sentences: [String]) {
    #expect(split(text) == sentences)
  }

  @Test(arguments: [
    ("i waited. you left. at 9 a.m. i slept", ["i waited.", "you left.", "at 9 a.m. i slept"]),
    (
      "Hi Ruth,\ni waited. you left.\nlove\nMara",
      ["Hi Ruth,", "i waited.", "you left.", "love", "Mara"]
    ),
    (
      "i met Ruth. then Ann. so am i. she left",
      ["i met Ruth.", "then Ann.", "so am i.", "she left"]
    ),
  ])
  func `where nobody writes capitals a small letter hinders nothing`(
    text: String, sentences: [String]
  ) {
    #expect(split(text) == sentences)
  }

  @Test(arguments: [
    (
      "en", "Ask Dr. Weiss. Or Mr. B. I came at 9 a.m. I sat.",
      ["Ask Dr. Weiss.", "Or Mr. B. I came at 9 a.m. I sat."]
    ),
    (
      "en", "So did I. You had an idea, e.g. Rest.\nDr.\u{A0}Weiss",
      ["So did I.", "You had an idea, e.g. Rest.", "Dr.\u{A0}Weiss"]
    ),
    (
      "en", "I said no. Then no. 3 came, approx. Five.",
      ["I said no.", "Then no. 3 came, approx. Five."]
    ),
    ("en", "At 9 a.m.\nThen I sat.", ["At 9 a.m.", "Then I sat."]),
    (
      "en", "J.R.R. Tolkien et al. Said so. St. Anne too.",
      ["J.R.R. Tolkien et al. Said so.", "St. Anne too."]
    ),
    (
      "es", "Fui yo y tú y. Luego el Sr. Paz, p. ej. Uno.",
      ["Fui yo y tú y.", "Luego el Sr. Paz, p. ej. Uno."]
    ),
    ("es", "Dije que no. Luego la Dra. Ruiz vino.", ["Dije que no.", "Luego la Dra. Ruiz vino."]),
    (
      "fr", "M. Dupont et Mme. Roy sont là. J'ai vu mon ex. Lui non.",
      ["M. Dupont et Mme. Roy sont là.", "J'ai vu mon ex.", "Lui non."]
    ),
    (
      "de", "Am 3. Juni kam Fr. Dr. med. Weiss. Ich war z. B. Müde.",
      ["Am 3. Juni kam Fr. Dr. med. Weiss.", "Ich war z. B. Müde."]
    ),
    (
      "de", "Am 3. 6. war es. Um 3. Ich ging bzw. Sie.",
      ["Am 3. 6. war es.", "Um 3.", "Ich ging bzw. Sie."]
    ),
    (
      "pt", "Eu e. Depois o Sr. Silva e a Profa. Lima.",
      ["Eu e.", "Depois o Sr. Silva e a Profa. Lima."]
    ),
    ("it", "Tu e. Poi il Dott. Rossi, p. es. Lui.", ["Tu e.", "Poi il Dott. Rossi, p. es. Lui."]),
    (
      "nl", "Ik hou van u. Toen dhr. Vos, d.w.z. Hij.",
      ["Ik hou van u.", "Toen dhr. Vos, d.w.z. Hij."]
    ),
  ])
  func `a short form ends a sentence only at the end of its line`(
    language: String, text: String, sentences: [String]
  ) {
    #expect(split(text, language) == sentences)
  }

  @Test(arguments: [
    ("1. On 3 June you left. I know.\n2. So.", ["1. On 3 June you left.", "I know.", "2. So."]),
    ("1.", ["1."]), ("12. Then", ["12. Then"]), ("Then 12. Then", ["Then 12.", "Then"]),
  ])
  func `a number at the beginning of a line belongs to what follows`(
    text: String, sentences: [String]
  ) {
    #expect(split(text) == sentences)
  }

  @Test func `a letter that a draft raised says nothing of how she writes`() {
    let lists = LanguageGuide.prompts.lists(for: "en")
    func count(_ text: String, isRaised: Bool) -> Int {
      Sentences.places(in: Array(text.unicodeScalars), lists, isRaised: isRaised).count
    }
    #expect(count("It hurt. you left.", isRaised: false) == 1)
    #expect(count("It hurt. you left.", isRaised: true) == 2)
    #expect(count("It hurt. Then. you left.", isRaised: true) == 2)
  }

  @Test func `a wrapped line is one sentence`() {
    let text = """
      I have been thinking about what you said last week, and it is
      still with me. You looked at the clock while I told you about my
      sister
      and I stopped.

      So.
      """
    #expect(
      split(text) == [
        "I have been thinking about what you said last week, and it is still with me.",
        "You looked at the clock while I told you about my sister", "and I stopped.", "So.",
      ])
  }

  @Test(arguments: [
    "you looked at the clock\nand I stopped", String(repeating: "a ", count: 60) + "a\nb",
    "What happened last week and what I would like you to know of it:\n- you were late",
    "What happened last week and what I would like you to know of it:\n1. you were late",
    "What happened last week and what I would like you to know of it,\n\nruth",
    "I would like to know what you think of it, and when you can call\nBest wishes,\nMara",
  ])
  func `every other line break ends a sentence`(text: String) {
    let lines = text.split(separator: "\n").map(String.init)
    #expect(split(text) == lines)
  }

  @Test(arguments: [
    ("en", "He saw Gov. Lee and Col. Roy at the Dept. Office.", 1),
    ("en", "On Mon. 3 June, see ext. 4.", 1), ("en", "He rang on Mon. Then I left.", 2),
    ("es", "Vino la Mtra. Ruiz con el Arq. Paz del Depto. Uno.", 1),
    ("es", "El lun. 3 y el 4 de dic. 2026 no.", 1), ("es", "Fue en dic. Luego no.", 2),
    ("fr", "Mgr. Roy et Me. Dupont, bd. Victor.", 1), ("fr", "Le lun. 3 mai, fig. 2.", 1),
    ("fr", "C'était ven. Puis rien.", 2),
    ("de", "Ich war bzgl. Herrn Weiß und insb. Frau Roth allg. Müde.", 1),
    ("de", "Am Mo. 3. Juni, Zi. 4.", 1), ("de", "Er kam am Mo. Dann ging ich.", 2),
    ("de", "Das war u.U. Absicht, m.E. Nicht.", 1),
    ("pt", "O Exmo. Silva e o Pe. Lima da Av. Central.", 1), ("pt", "Em dez. 2026, fig. 3.", 1),
    ("pt", "Foi em dez. Depois não.", 2),
    ("it", "Il Rag. Rossi e Mons. Bruni, cfr. Dante.", 1), ("it", "Lun. 3 e ott. 4.", 1),
    ("it", "Era lun. Poi niente.", 2),
    ("nl", "De fam. Vos, vnl. Jan en ds. Smit.", 1), ("nl", "Op wo. 3 dec. 2026.", 1),
    ("nl", "Het was wo. Toen niets.", 2),
  ])
  func
    `the short forms of every day end no sentence, and those of days and months go with a number`(
      language: String, text: String, count: Int
    )
  {
    #expect(split(text, language).count == count, "\(split(text, language))")
  }

  /// A text of random parts, with no line that could have been wrapped.
  private func randomText(_ seed: UInt64) -> String {
    var numbers = SeededNumbers(seed: seed)
    let parts = [
      "I", "left", "Dr.", "z.", "B.", "a.m.", "3.5.", "3.", "3", "“why?”", "« no »", "!", "…", "😔.",
      "\n", "\r\n", "\n\n", "\u{3000}", "and", "you.", "(so)", "Mo.", "e\u{301}t", "?!", "\"", "$.",
      "\u{2028}", "\t", "Ruth", "Ⅲ.", "no.", "]", "漢.",
    ]
    return (0..<40).map { _ in parts.randomElement(using: &numbers) ?? "" }
      .joined(separator: seed % 2 == 0 ? " " : "")
  }

  @Test(arguments: SeededNumbers.seeds(200, for: "every character is in one sentence"))
  func `every character but white space is in exactly one sentence`(seed: UInt64) {
    let text = Array(randomText(seed).unicodeScalars)
    for language in ["en", "es", "fr", "de", "pt", "it", "nl", "sv"] {
      let places = Sentences.places(in: text, LanguageGuide.prompts.lists(for: language))
      var end = 0
      for place in places {
        #expect(place.lowerBound >= end && !place.isEmpty, "\(seed)")
        #expect(text[end..<place.lowerBound].allSatisfy { $0.properties.isWhitespace }, "\(seed)")
        end = place.upperBound
      }
      #expect(text[end...].allSatisfy { $0.properties.isWhitespace }, "\(seed)")
    }
  }

  @Test(arguments: SeededNumbers.seeds(200, for: "splitting again changes nothing"))
  func `splitting again changes nothing`(seed: UInt64) {
    for language in ["en", "es", "fr", "de", "pt", "it", "nl", "sv"] {
      let sentences = split(randomText(seed), language)
      #expect(split(sentences.joined(separator: "\n\n"), language) == sentences, "\(seed)")
    }
  }

  @Test(arguments: SeededNumbers.seeds(200, from: 0, for: "no word is lost, and none moves"))
  func `no word is lost, and none moves`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let parts = [
      "I", "left", "Dr.", "z.", "B.", "a.m.", "no.", "3", "1.", "“why?”", "«", "»", "!", "…", "😔",
      "\n", "\r\n", "\n\n", " ", "\u{A0}", "Hi", "Best,", "and", "you.", "(so)", "- ", "thinking",
      "e\u{301}t", "?!", "\"", "\u{2028}", "\t",
    ]
    let text = (0..<60).map { _ in parts.randomElement(using: &numbers) ?? "" }
      .joined(separator: seed % 2 == 0 ? " " : "")
    for language in ["en", "de", "fr", "sv"] {
      let lists = LanguageGuide.prompts.lists(for: language)
      let sentences = Sentences.split(text, lists)
      func words(_ text: String) -> [Substring] { text.split { $0.isWhitespace } }
      #expect(sentences.flatMap(words) == words(text), "\(seed)")
      #expect(sentences.allSatisfy { !$0.contains { $0.isNewline } && !$0.isEmpty }, "\(seed)")
      let picks = Sentences.toPick(from: text, lists, me: "Hi")
      #expect(Set(picks).isSubset(of: Sentences.split(text, lists)), "\(seed)")
    }
  }
}
