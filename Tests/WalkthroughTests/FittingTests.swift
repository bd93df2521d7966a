import Script
import Testing
import Walkthrough

struct FirstLetterTests {
  @Test(arguments: [
    ("it hurt", "It hurt"), ("«it hurt»", "«It hurt»"), ("(it hurt", "(It hurt"),
    ("… and then", "… And then"), ("3 times", "3 times"), ("(3 times", "(3 times"),
    ("élan", "Élan"), ("éla\u{301}n", "Éla\u{301}n"), ("漢字 and", "漢字 and"), ("🙁 sad", "🙁 Sad"),
    ("***", "***"), ("ǆ", "ǅ"),
  ])
  func `the first letter of a line is raised, marks passed over, digits not`(
    answer: String, line: String
  ) {
    #expect(fit("{x}", answer) == line)
  }

  @Test(arguments: ["é", "e\u{301}", "i", "ß"])
  func `any number of marks is passed over`(letter: String) {
    let marks = String(repeating: "[(", count: 2_000)
    let raised = letter == "ß" ? "Ss" : letter.uppercased()
    #expect(fit("\(marks)\(letter) {x}.", "b") == "\(marks)\(raised) b.")
    #expect(fit("\(marks)1 \(letter) {x}.", "b") == "\(marks)1 \(letter) b.")
    #expect(fit("\(marks) {x}.", "b") == "\(marks) B.")
  }

  @Test func `the set's own first letter is raised too, and words after or`() {
    #expect(fit("when {x}", "it rained") == "When it rained")
    var builder = SetBuilder()
    builder.ask("x")
    builder.draft(.card, "{x or \"nothing yet, iPhone\"}")
    #expect(text(builder.set, [:]) == "Nothing yet, iPhone")
  }

  @Test func `every line of the body is raised, further lines of an answer are not`() {
    #expect(fit("one\ntwo\n{x}\nfour", "a\nb\n\nc", kind: .card) == "One\nTwo\nA\nb\n\nc\nFour")
  }

  @Test func `each line of an email is raised although lines are joined`() {
    #expect(fit("one.\n{x}.\nthree.", "two") == "One. Two. Three.")
  }

  @Test func `a Turkish i is raised to a dotted capital`() {
    #expect(fit("{x}", "ihtiyacım var", language: "tr") == "İhtiyacım var")
  }

  @Test func `a date at the beginning raises nothing`() {
    var builder = SetBuilder()
    builder.ask("x")
    builder.draft(.note, "{today} {x}")
    #expect(text(builder.set, [0: .text("it hurt")]) == "2026-11-20 it hurt")
  }
}

struct FinalStopTests {
  @Test(arguments: [
    ("it hurt.", "When it hurt, I left"), ("it hurt...", "When it hurt..., I left"),
    ("it hurt…", "When it hurt…, I left"), ("it hurt", "When it hurt, I left"),
    ("it hurt. ", "When it hurt, I left"), ("!.", "When !, I left"),
    ("he said \"no.\"", "When he said \"no.\", I left"),
  ])
  func `one final stop is dropped where words of the set follow`(answer: String, line: String) {
    #expect(fit("When {x}, I left", answer) == line)
  }

  @Test func `a final stop stays where nothing visible follows`() {
    #expect(fit("Then {x}", "it hurt.") == "Then it hurt.")
    #expect(fit("Then {x}\nAnd more.", "it hurt.") == "Then it hurt. And more.")
  }

  @Test func `a stop of the set alone counts as visible text`() {
    #expect(fit("Then {x}.", "it hurt.") == "Then it hurt.")
  }

  @Test func `what follows reaches to the next blank only`() {
    var builder = SetBuilder()
    builder.ask("x")
    builder.ask("y")
    builder.draft(.card, "{x} {y}, then")
    #expect(text(builder.set, [0: .text("one."), 1: .text("two.")]) == "One. two, then")
  }

  @Test(arguments: [
    ("why?", "You asked why?"), ("no!", "You asked no!"), ("well…", "You asked well…"),
    ("well...", "You asked well..."), ("“why?”", "You asked “why?”"),
    ("\"why?\"", "You asked \"why?\""), ("»why?«", "You asked »why?«"), ("why", "You asked why."),
    ("why.", "You asked why."), ("(why?)", "You asked (why?)."),
    ("\"why.\"", "You asked \"why.\""), ("“why.”", "You asked “why.”"),
    ("\"why\"", "You asked \"why\"."),
    ("why 😔", "You asked why 😔"), ("why :(", "You asked why :("), ("why ❤️", "You asked why ❤️"),
    ("why 👩🏽\u{200D}🚀", "You asked why 👩🏽\u{200D}🚀"), ("why 👍🏿", "You asked why 👍🏿"),
    ("(why)", "You asked (why)."), ("at 25°", "You asked at 25°."), ("why..", "You asked why."),
    ("you said \"why.\".", "You asked you said \"why.\""), ("why?.", "You asked why?"),
  ])
  func `the set's stop right after gives way to a strong end`(answer: String, line: String) {
    #expect(fit("You asked {x}.", answer) == line)
  }

  @Test(arguments: DraftTemplate.Kind.allCases)
  func `after a picture the stop goes only at the end of a line`(kind: DraftTemplate.Kind) {
    let body = "I felt {x}. Then we stopped.\nI felt {x}."
    let letter = fit(body, "so small 💔", kind: kind)
    let gap = kind.keepsLines ? "\n" : " "
    #expect(letter == "I felt so small 💔. Then we stopped.\(gap)I felt so small 💔")
  }

  @Test func `only a single stop right after gives way`() {
    #expect(fit("You asked {x}...", "why?") == "You asked why?...")
    #expect(fit("You asked {x} .", "why?") == "You asked why? .")
    #expect(fit("You asked {x}. Then", "why?") == "You asked why? Then")
    #expect(fit("You asked {x}, then.", "why?") == "You asked why?, then.")
  }

  @Test func `words after or stand as written`() {
    var builder = SetBuilder()
    builder.ask("x")
    builder.draft(.card, "I ask {x or \"why?\"}.")
    #expect(text(builder.set, [:]) == "I ask why?.")
  }
}

struct ListTests {
  @Test(arguments: [
    (nil, "I felt hurt, small and angry."), ("en-GB", "I felt hurt, small and angry."),
    ("es", "I felt hurt, small y angry."), ("fr", "I felt hurt, small et angry."),
    ("de-AT", "I felt hurt, small und angry."), ("pt-BR", "I felt hurt, small e angry."),
    ("it", "I felt hurt, small e angry."), ("nl", "I felt hurt, small en angry."),
    ("sv", "I felt hurt, small, angry."), ("EN", "I felt hurt, small and angry."),
  ])
  func `a list is joined in the language of the set`(language: String?, line: String) {
    #expect(list(["hurt", "small", "angry"], language: language) == line)
  }

  @Test func `one item stands alone and two have no comma`() {
    #expect(list(["hurt"]) == "I felt hurt.")
    #expect(list(["hurt", "small"]) == "I felt hurt and small.")
  }

  @Test(arguments: [
    ("ira", "e ira"), ("Inés", "e Inés"), ("hija", "e hija"), ("ídolo", "e ídolo"),
    ("hímnica", "e hímnica"), ("hielo", "y hielo"), ("ión", "y ión"), ("rabia", "y rabia"),
    ("hambre", "y hambre"), ("«ira»", "e «ira»"), ("i", "e i"), ("yo", "y yo"),
  ])
  func `Spanish y becomes e before an i-sound`(last: String, end: String) {
    #expect(list(["miedo", last], language: "es") == "I felt miedo \(end).")
  }

  @Test func `every item but the last loses one final stop, the last is fitted like one answer`() {
    #expect(
      list(["hurt.", "small.", "angry."], body: "I felt {x}") == "I felt hurt, small and angry.")
    #expect(list(["hurt...", "why?"]) == "I felt hurt... and why?")
    #expect(list(["hurt.", "small."]) == "I felt hurt and small.")
  }

  @Test func `each item is fitted first, the stem among it`() {
    #expect(list(["I felt hurt", "i felt small"]) == "I felt hurt and small.")
  }

  @Test func `an option stands with its words, in the order given`() {
    var builder = SetBuilder()
    builder.ask(
      "x", .choices(most: nil, ownWords: true),
      options: [
        AnswerOption("hurt"), AnswerOption("no words yet", words: "something without words"),
      ])
    builder.draft(.card, "I felt {x}.")
    let answer = Answer.chosen([.option(1), .own("tired"), .option(0)])
    #expect(text(builder.set, [0: answer]) == "I felt something without words, tired and hurt.")
  }
}

struct BreakTests {
  @Test func `a paragraph break in an answer becomes the draft's`() {
    #expect(
      fit("Before.\nWhen {x}, it hurt.\nAfter.", "one\ntwo\n\n \nthree\nfour")
        == "Before. When one two\n\nthree four, it hurt. After.")
  }

  @Test(arguments: DraftTemplate.Kind.allCases)
  func `single breaks stay where the blank stands alone, in every kind`(kind: DraftTemplate.Kind) {
    #expect(fit("{x}", "one\n  two\n\nthree", kind: kind) == "One\n  two\n\nthree")
  }

  @Test(arguments: DraftTemplate.Kind.allCases)
  func `single breaks become spaces beside words`(kind: DraftTemplate.Kind) {
    #expect(fit("So {x}", "one \n two", kind: kind) == "So one two")
  }

  @Test func `CRLF is one break`() {
    #expect(fit("So {x}", "one\r\ntwo\r\n\r\nthree") == "So one two\n\nthree")
  }

  @Test func `empty lines around an answer leave no trace`() {
    #expect(fit("So {x}.", "\n\n one \n\n") == "So one.")
  }

  @Test func `a backslash breaks in an email and goes with its line`() {
    #expect(fit("One\\\ntwo\n{x}\nfour", "three") == "One\nTwo Three Four")
    var builder = SetBuilder()
    builder.ask("x")
    builder.draft(.email, "One\n{x}\\\nthree")
    #expect(text(builder.set, [:]) == "One Three")
    #expect(text(builder.set, [0: .text("two")]) == "One Two\nThree")
  }
}

struct CleaningTests {
  @Test(arguments: [
    ("a\u{1B}[31mb", "A[31mb"), ("a\u{202E}b", "Ab"), ("a\u{200B}b", "Ab"), ("a\u{2028}b", "A\nb"),
    ("a\u{85}b", "A\nb"), ("a\u{FEFF}b", "Ab"), ("a\tb", "A\tb"), ("a\rb", "A\nb"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("x \u{200D} y", "X  y"), ("👩\u{200D}👧", "👩\u{200D}👧"),
    ("👩🏽\u{200D}🚀", "👩🏽\u{200D}🚀"), ("❤️\u{200D}🔥", "❤️\u{200D}🔥"), ("{x} stays {", "{X} stays {"),
  ])
  func `an answer loses what would be an error in a set, and keeps its braces`(
    answer: String, line: String
  ) {
    #expect(fit("{x}", answer) == line)
  }

  @Test func `an answer of nothing but hidden characters is no answer`() {
    #expect(fit("So {x}.\nor: nothing", "\u{200B}\u{1B}") == "Nothing")
  }
}
