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
    #expect(letter(text) == "\(text)\n\nI felt cold.")
    #expect(letter(text, therapist: nil, me: nil) == "\(text)\n\nI felt cold.")
  }

  @Test func `each half goes by itself`() {
    #expect(
      letter("Dear Ruth,\n\nyou left.")
        == "Dear Ruth,\n\nyou left.\n\nI felt cold.\n\nWarmly,\nMara")
    #expect(
      letter("You left.\n\nThanks\nMara")
        == "Hi Ruth,\n\nYou left.\n\nThanks\nMara\n\nI felt cold.")
    #expect(letter("You left.\nMara") == "Hi Ruth,\n\nYou left.\nMara\n\nI felt cold.")
  }

  @Test(arguments: [
    "Hi, you left.", "You left.\n\nI stayed.", "Dear me, what a day that was, Ruth\nand then",
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
    #expect(letter(text, in: language) == "\(text)\n\nI felt cold.")
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
    #expect(letter(text, body) == "Hi Ruth, I felt cold.\n\n\(text)\n\nCold, Mara")
  }

  @Test func `a closing of the set's own words goes with her name, in its own paragraph too`() {
    let text = "you left.\n\nLove,\nMara"
    let body = "{all}\n\nUntil Thursday,\n\n{me}\nor: A client"
    #expect(letter(text, body) == "You left.\n\nLove,\nMara")
    #expect(
      letter(text, "{all}\n\nI will come.\n\n{me}") == "You left.\n\nLove,\nMara\n\nI will come.")
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
