import Script
import Testing
import Walkthrough

/// Whoever writes a whole letter has greeted and signed already.
struct OwnCourtesiesTests {
  private static let body = """
    Hi {therapist},
    or: Hi,

    {all}

    I felt {felt}.

    Warmly,\\
    {me}
    """

  private func letter(
    _ text: String, _ body: String = body, picks: [String] = [], therapist: String? = "Ruth",
    me: String? = "Mara", in language: String = "en"
  ) -> String? {
    var builder = SetBuilder(language: language)
    builder.ask("all", .text)
    builder.ask("felt")
    builder.ask("picked", .pick(of: 0, most: nil))
    builder.draft(.email, body)
    var given: [QuestionID: Answer] = [0: .text(text), 1: .text("cold")]
    if !picks.isEmpty { given[2] = .picked(picks) }
    return WalkthroughTests.text(
      builder.set, given, names: Names(therapist: therapist, me: me))
  }

  @Test func `a letter with both has neither twice`() {
    let text = "Dear Ruth,\n\nyou left.\n\nWith love,\nMara L."
    let whole = "Dear Ruth,\n\nyou left.\n\nI felt cold.\n\nWith love,\nMara L."
    #expect(letter(text) == whole)
    #expect(letter(text, therapist: nil, me: nil) == whole)
  }

  @Test func `each half goes by itself`() {
    #expect(
      letter("Dear Ruth,\n\nyou left.")
        == "Dear Ruth,\n\nyou left.\n\nI felt cold.\n\nWarmly,\nMara")
    #expect(
      letter("You left.\n\nThanks\nMara")
        == "Hi Ruth,\n\nYou left.\n\nI felt cold.\n\nThanks\nMara")
    #expect(
      letter("You left.\n\nWith respect,\nMara")
        == "Hi Ruth,\n\nYou left.\n\nI felt cold.\n\nWith respect,\nMara")
    #expect(letter("You left.\nMara") == "Hi Ruth,\n\nYou left.\n\nI felt cold.\n\nMara")
  }

  @Test(arguments: [
    "You left.\n\nI stayed.", "Hello was all you said, and you left.",
    "Good morning sessions hurt. You left.", "Hiking, I thought of you.",
    "dear is a word I don't use: you left.", "Dear me, what a day that was, Ruth\nand then",
    "You said hello\nand left",
  ])
  func `a text without them leaves the set's`(text: String) {
    let raised = text.prefix(1).uppercased() + text.dropFirst()
    #expect(letter(text) == "Hi Ruth,\n\n\(raised)\n\nI felt cold.\n\nWarmly,\nMara")
  }

  @Test(arguments: [
    ("es", "Hola Ruth:\n\nte fuiste.\n\nUn abrazo,\nMara"),
    ("fr", "Chère Ruth,\n\ntu es partie.\n\nBien à toi,\nMara"),
    ("de", "Liebe Frau Dr. Weiss,\n\nSie gingen.\n\nMit freundlichen Grüßen\nMara Lind"),
    ("pt", "Olá Ruth,\n\nvocê saiu.\n\nAbraços,\nMara"),
    ("it", "Cara Ruth,\n\nsei andata via.\n\nA presto\nMara"),
    ("nl", "Beste Ruth,\n\nje ging weg.\n\nGroetjes,\nMara"),
    ("nl", "Hi Ruth!\n\nje ging weg.\n\nbest,\nMara"),
  ])
  func `in seven languages, and in English everywhere`(language: String, text: String) {
    let signature = text.split(separator: "\n").suffix(2).joined(separator: "\n")
    let rest = text.dropLast(signature.count)
    #expect(letter(text, in: language) == "\(rest)I felt cold.\n\n\(signature)")
  }

  @Test(arguments: [
    ("en", "Dear Miss Okafor, I am seventy-eight."), ("en", "Hi, you left."),
    ("en", "hi there, you left"), ("en", "Hello! You left."), ("en", "Hey Ruth: you left."),
    ("en", "Good morning Ruth — you left."), ("en", "Dear Dr. Weiss, you left.\n\nI stayed."),
    ("en", "Hi Ruth you left."), ("en", "Hello Ruth. You left."), ("en", "dear miss okafor, i am"),
    ("es", "Hola Ruth, te fuiste."), ("es", "Querida Ruth: te fuiste."),
    ("fr", "Chère Ruth, tu es partie."), ("fr", "Bonjour, vous êtes partie."),
    ("de", "Liebe Frau Dr. Weiss, Sie gingen."), ("de", "Hallo, du gingst."),
    ("pt", "Olá Ruth, você saiu."), ("it", "Cara Ruth, sei andata via."),
    ("nl", "Beste Ruth, je ging weg."), ("nl", "Dag! Je ging weg."),
    ("sv", "Hello Ruth, you left."),
  ])
  func `a greeting with the rest of the text in its line is one`(language: String, text: String) {
    let raised = text.prefix(1).uppercased() + text.dropFirst()
    #expect(letter(text, in: language) == "\(raised)\n\nI felt cold.\n\nWarmly,\nMara")
  }

  @Test(arguments: [
    "Hi (Ruth) you left and I stayed.", "\n\n  Dear Ruth you left and I stayed.",
    "Good morning my dear Ruth, you left.", "Hello\u{A0}Ruth you left and I stayed.",
  ])
  func `a greeting is found however its words stand`(text: String) {
    #expect(letter(text)?.contains("Hi Ruth,") == false)
  }

  @Test(arguments: [
    "You left and I stayed. Dear Ruth, I said.", "hello was all that you said to me", "Hi",
    "Rain fell when you left, Ruth, and I stayed",
  ])
  func `words further on are none`(text: String) {
    #expect(letter(text)?.hasPrefix("Hi Ruth,") == true)
  }

  @Test func `so is one that was picked first`() {
    let text = "Dear Ruth, you left. I stayed."
    let body = Self.body.split(separator: "{all}").joined(separator: "{picked}")
    #expect(
      letter(text, body, picks: ["Dear Ruth, you left."])
        == "Dear Ruth, you left.\n\nI felt cold.\n\nWarmly,\nMara")
    #expect(
      letter(text, body, picks: ["I stayed."])
        == "Hi Ruth,\n\nI stayed.\n\nI felt cold.\n\nWarmly,\nMara")
  }

  @Test func `picked sentences bring none with them`() {
    let text = "Dear Ruth,\n\nyou left. I stayed.\n\nWith love,\nMara"
    let body = Self.body.split(separator: "{all}").joined(separator: "{picked}")
    #expect(
      letter(text, body, picks: ["I stayed."])
        == "Hi Ruth,\n\nI stayed.\n\nI felt cold.\n\nWarmly,\nMara")
  }

  @Test func `no line goes on which an answer stands`() {
    let text = "Dear Ruth,\n\nyou left.\n\nWith love,\nMara"
    let body = """
      Hi {therapist}, I felt {felt}.

      {all}

      {felt}, {me}
      """
    #expect(
      letter(text, body)
        == "Hi Ruth, I felt cold.\n\nDear Ruth,\n\nyou left.\n\nCold, Mara\n\nWith love,\nMara")
  }

  @Test func `a closing of the set's own words goes with her name, in its own paragraph too`() {
    let text = "you left.\n\nLove,\nMara"
    let body = "{all}\n\nUntil Thursday,\n\n{me}\nor: A client"
    #expect(letter(text, body) == "You left.\n\nLove,\nMara")
    #expect(
      letter(text, "{all}\n\nI will come.\n\n{me}") == "You left.\n\nI will come.\n\nLove,\nMara")
  }

  @Test(arguments: [
    ("You left.\nMara", "{all}\n\n{me}"), ("You left.\n\nThank you.\nBest,\nMara", "{all}"),
    ("Thanks\nMara", "{all}\n\nI felt {felt}."),
    ("You left.\nLove,\nMara\nPS: I stayed.", "{all}\n\nI felt {felt}."),
  ])
  func `a signature stays where it is if nothing follows it, or nothing stands before it`(
    text: String, body: String
  ) {
    let rest = body.hasSuffix("}.") ? "\n\nI felt cold." : ""
    #expect(letter(text, body) == text + rest)
  }

  @Test func `a page for oneself leaves it where it was written`() {
    var builder = SetBuilder(language: "en")
    builder.ask("all", .text)
    builder.ask("felt")
    builder.draft(.note, "{all}\n\nI felt {felt}.", isPrivate: true)
    builder.set.drafts[0].reader = .oneself
    let given: [QuestionID: Answer] = [0: .text("You left.\nLove,\nMara"), 1: .text("cold")]
    let text = WalkthroughTests.text(builder.set, given)
    #expect(text == "You left.\nLove,\nMara\n\nI felt cold.")
  }

  @Test func `what she puts in besides stands above it too`() throws {
    var builder = SetBuilder(language: "en")
    builder.ask("all", .text)
    builder.ask("felt")
    builder.draft(.email, "Hi {therapist},\n\n{all}\n\n{me}")
    let answers = Answers(
      builder.set, given: [0: .text("You left.\nLove,\nMara"), 1: .text("cold")])
    let draft = try #require(
      Draft.compose(0, from: answers, today: "", adding: [1], words: ["and tired"]))
    #expect(draft.text == "You left.\n\nCold\n\nAnd tired\n\nLove,\nMara")
  }

  @Test func `names that would not be used are not asked for`() throws {
    var builder = SetBuilder(language: "en")
    builder.ask("all", .text)
    builder.draft(.email, "Hi {therapist},\n\n{all}\n\n{me}")
    let template = builder.set.drafts[0]
    func asks(_ text: String) throws -> [Bool] {
      let answers = Answers(builder.set, given: [0: .text(text)])
      let draft = try #require(Draft.compose(0, from: answers, today: ""))
      let rest = template.withoutCourtesies(of: draft, answers)
      return [rest.uses(.therapist), rest.uses(.me)]
    }
    #expect(try asks("Dear Ruth,\nyou left.\nLove,\nMara") == [false, false])
    #expect(try asks("Dear Ruth,\nyou left.") == [false, true])
    #expect(try asks("you left.") == [true, true])
  }
}
