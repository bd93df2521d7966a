import Script
import TestSupport
import Testing

/// Greeting, closing and signature are no sentences to pick.
struct CourtesiesTests {
  private func toPick(_ text: String, _ language: String = "en", me: String? = nil) -> [String] {
    Sentences.toPick(from: text, LanguageGuide.prompts.lists(for: language), me: me)
  }

  @Test(arguments: [
    ("en", "Dear Dr. Weiss", "Kind regards,"), ("en", "hey!", "xx"),
    ("en", "Good morning Ruth —", "Thanks!"),
    ("es", "Querida Ana:", "Un fuerte abrazo,"), ("fr", "Bonjour Madame,", "Bien cordialement"),
    ("de", "Sehr geehrte Frau Dr. Weiss,", "LG"), ("de", "Hi Ruth", "Best wishes"),
    ("pt", "Bom dia, Ruth.", "Atenciosamente"), ("it", "Gentile dottoressa,", "Cordiali saluti"),
    ("nl", "Lieve Ruth,", "Met vriendelijke groet,"), ("sv", "Hello Ruth,", "All the best,"),
    ("en", "Hi Ruth 🙂", "Thanks 🙂"), ("de", "Hallo Ruth –", "LG ❤️"), ("en", "Hi René", "x"),
  ])
  func `they are known in each language, and in English everywhere`(
    language: String, greeting: String, closing: String
  ) {
    #expect(toPick("\(greeting)\n\none\ntwo\n\n\(closing)\nMara L.", language) == ["one", "two"])
    #expect(toPick("\(greeting)\none\n\(closing)\n\nMara", language) == ["one"])
    #expect(toPick("\(greeting)\none\n\(closing)", language) == ["one"])
  }

  @Test(arguments: [
    "Hi Ruth?\none", "Dear me, that was a long, long day\none", "Hiking helps\none",
    "one\nHi Ruth,",
    "one\nbest wishes to your sister\ntwo", "one\nMara", "Hi Ruth,", "Thanks",
    "Hi Ruth, it hurt and you left.", "Hi Ruth, it hurt;\none",
    "Hi Ruth…\none", "Hi Ruth”\none", "Hi Ruth»\none", "Hi Ruth;\none", "Hi Ruth (you)\none",
  ])
  func `what only looks like them can be picked`(text: String) {
    let lists = LanguageGuide.prompts.lists(for: "en")
    #expect(toPick(text) == Sentences.split(text, lists))
  }

  @Test func `a signature is the one line after a closing`() {
    #expect(
      toPick("one\nBest,\nMara of the Thursday hour") == ["one", "Mara of the Thursday hour"])
    #expect(toPick("one\nBest,\nMara\nPS: two") == ["one", "Mara", "PS: two"])
    #expect(toPick("one\nThank you.\nBest,\nMara") == ["one"])
  }

  @Test(arguments: ["Mara", "mara.", "– Mara", "MARA"])
  func `a last line alone is a signature if it is her name`(line: String) {
    #expect(toPick("one\n\(line)", me: "Mara") == ["one"])
    #expect(toPick("\(line)\none", me: "Mara") == [line, "one"])
    #expect(toPick("one\n\(line)", me: "Ann") == ["one", line])
    #expect(toPick("one\n\(line)", me: "") == ["one", line])
  }
}
