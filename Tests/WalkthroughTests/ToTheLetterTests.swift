import Script
import TestSupport
import Testing
import Text
import Walkthrough

/// A body, an answers file and the letter they must make, each as a person would write it.
struct LetterCase: CustomTestStringConvertible, Sendable {
  let body: String
  let answers: String
  let letter: String
  var kind = "card"
  var language = "en"

  var testDescription: String { "\(body) with \(answers)" }

  init(
    _ body: String, _ answers: String, _ letter: String, kind: String = "card",
    in language: String = "en"
  ) {
    self.body = body
    self.answers = answers
    self.letter = letter
    self.kind = kind
    self.language = language
  }
}

/// The rules of drafts and fitting, from the files to the letter.
struct ToTheLetterTests {
  private static let stops: [LetterCase] = [
    LetterCase("I felt {a}, and left.", "a: small..", "I felt small., and left."),
    LetterCase("I felt {a}, and left.", "a: small…", "I felt small…, and left."),
    LetterCase("{a}. And more.", "a: why?", "Why? And more."),
    LetterCase("{a} {b}.", "a: it hurt.\nb: it does.", "It hurt. it does."),
    LetterCase("{a} .", "a: why?", "Why? ."),
    LetterCase("{a or \"why?\"}.", "b: x", "Why?."),
    LetterCase("You said {a}.", "a: (why?)", "You said (why?)."),
    LetterCase("You said {a}, twice.", "a: “stop.”", "You said “stop.”, twice."),
    LetterCase("You said {a}.", "a: “he said ‘why?’”", "You said “he said ‘why?’”"),
    LetterCase("Du sagtest {a}.", "a: ‚Warum?‘", "Du sagtest ‚Warum?‘", in: "de"),
    LetterCase("Tu as dit {a}.", "a: « Pourquoi ? »", "Tu as dit « Pourquoi ? »", in: "fr"),
    LetterCase(
      "Tu as dit {a}.", "a: «\u{A0}Non\u{202F}!\u{A0}»", "Tu as dit «\u{A0}Non\u{202F}!\u{A0}»",
      in: "fr"),
  ]

  private static let stems: [LetterCase] = [
    LetterCase("When {s}, I froze.", "s: WHEN you left.", "When you left, I froze."),
    LetterCase("When {s}, I froze.", "s: when when you left", "When when you left, I froze."),
    LetterCase("When {s}, I froze.", "s: whenever you left", "When whenever you left, I froze."),
    LetterCase("{s}.", "s: when you left", "When you left."),
    LetterCase(
      "When {s}", "s: |\n    when you left.\n\n    Then I cried.", "When you left.\n\nThen I cried."
    ),
    LetterCase("{a} when {s}.", "a: I cried.\ns: When you left.", "I cried when you left."),
    LetterCase("I felt {f}.", "f:\n  - sad\n  - I felt torn", "I felt sad and torn."),
  ]

  private static let lists: [LetterCase] = [
    LetterCase("I felt {f}.", "f:\n  - torn!\n  - tired?", "I felt torn! and tired?"),
    LetterCase("Sentí {f}.", "f:\n  - rabia\n  - Ira", "Sentí rabia e Ira.", in: "es"),
    LetterCase("Sentí {f}.", "f:\n  - rabia\n  - «ira»", "Sentí rabia e «ira».", in: "es-MX"),
    LetterCase("Sentí {f}.", "f:\n  - rabia\n  - hielo", "Sentí rabia y hielo.", in: "es"),
    LetterCase("Jag var {f}.", "f:\n  - arg\n  - rädd", "Jag var arg, rädd.", in: "sv"),
  ]

  private static let breaks: [LetterCase] = [
    LetterCase(
      "Before.\n{a}\nAfter.", "a: |\n    x\n\n    y", "Before. X\n\ny After.", kind: "email"),
    LetterCase(
      "I say: {a} – that.", "a: |\n    x.\n    y.\n\n    z.", "I say: x. y.\n\nz – that.",
      kind: "message"),
    LetterCase("{a}", "a: |\n    Dear you,\n      set in\n    end", "Dear you,\n  set in\nend"),
    LetterCase("{a} {b}", "a: |\n    x\n    y\nb: z", "X y z"),
    LetterCase("One {b}.\\\nTwo.\\\nThree.", "a: x", "Two.\nThree.", kind: "message"),
  ]

  private static let marks: [LetterCase] = [
    LetterCase("{a}\nNext.", "a: C:\\", "C:\\ Next.", kind: "email"),
    LetterCase("{a}", "a: \"{b} and {me}\"", "{B} and {me}"),
    LetterCase("{a}", "a: \"or: [when b is answered] no\"", "Or: [when b is answered] no"),
    LetterCase("[sic] {a}", "a: x", "[Sic] x"),
    LetterCase("{a}", "a: ßo", "Sso"),
    LetterCase("{a}", "a: ıslak", "Islak"),
    LetterCase("{a}", "a: 👩‍👩‍👧 family", "👩‍👩‍👧 Family"),
    LetterCase("{a}", "a: שלום you", "שלום you"),
    LetterCase("{a}, so.", "a: it hurt.\u{200B}", "It hurt, so."),
    LetterCase(
      "{a}", "a: 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} won",
      "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} Won"),
  ]

  @Test(arguments: stops + stems + lists + breaks + marks)
  func `a letter is what the rules make of it`(of letter: LetterCase) throws {
    let script = """
      broach: 1
      title: To the letter
      language: \(letter.language)
      steps:
        - ask: A?
          id: a
          kind: text
        - ask: B?
          id: b
          kind: text
        - ask: S?
          id: s
          kind: text
          stem: When
        - ask: F?
          id: f
          kind: choices
          stem: I felt
          options:
            - sad
            - glad
      drafts:
        - id: x
          kind: \(letter.kind)
          body: |
            \(letter.body.split(separator: "\n").joined(separator: "\n      "))
      """
    let reading = PromptSet.read(
      SourceText(name: "set", text: script), languages: .prompts
    ).held
    let set = try #require(reading.value, "\(reading.diagnostics.all)")
    let rows = letter.answers.split(separator: "\n", omittingEmptySubsequences: false)
    let file = "answers:\n" + rows.map { "  \($0)\n" }.joined()
    let sheet = AnswerSheet.read(SourceText(name: "answers", text: file), for: set).held
    let answers = Answers(set, try #require(sheet.value, "\(sheet.diagnostics.all)"))
    let draft = try #require(Draft.compose(0, from: answers, today: "2026-11-20"))
    #expect(draft.text == letter.letter)
    #expect(draft.text.unicodeScalars.elementsEqual(letter.letter.unicodeScalars))
  }
}
