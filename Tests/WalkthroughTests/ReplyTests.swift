import Script
import TestSupport
import Testing
import Text
import Walkthrough

private func question(
  _ kind: Question.Kind, _ labels: [String] = [], alone: Set<Int> = []
) -> Question {
  var question = Question(id: "x", prompt: "x?", kind: kind)
  question.options = labels.enumerated().map { AnswerOption($1, alone: alone.contains($0)) }
  return question
}

private let feelings = question(
  .choices(most: 2, ownWords: true),
  ["hurt", "small", "angry", "no words yet", "hurried, pushed", "don't know"], alone: [3])
private let scale = question(.scale, ["not at all", "not much", "mostly"])
private let one = question(.choice(ownWords: true), ["Listen first", "Say how you see it"])

struct ReplyTests {
  @Test(arguments: ["-1", "-3", "2.5", "0", "99"])
  func `a number that can name nothing is asked about, and is no answer`(typed: String) {
    #expect(Reply.read(typed, for: feelings) == .problem(.noSuchNumber(typed, count: 6)))
  }

  @Test(
    arguments: [
      ("1 2", [0, 1]), ("2,1", [1, 0]), ("2, 1", [1, 0]), (" 1 ", [0]), ("1 1", [0]),
      ("2. 1)", [1, 0]),
      ("1-2", [0, 1]), ("2–3", [1, 2]), ("3-3", [2]), ("2-1", [1, 0]),
      ("hurt", [0]), ("HURT", [0]), ("no  words yet", [3]), ("small, hurt", [1, 0]),
      ("1, angry", [0, 2]), ("angry, 2", [2, 1]), ("hurried, pushed", [4]),
      ("hurt, hurried, pushed", [0, 4]), ("don’t know", [5]), ("4", [3]),
      ("007 2", nil), ("01", [0]),
    ] as [(String, [Int]?)])
  func `numbers and labels are options, in the order given`(typed: String, places: [Int]?) {
    let reply = Reply.read(typed, for: feelings)
    if let places {
      #expect(reply == .answer(.chosen(places.map { .option(OptionID($0)) })))
    } else {
      #expect(reply == .problem(.noSuchNumber("007", count: 6)))
    }
  }

  @Test(arguments: [
    "3 times I tried", "1, 2, 3 and I was gone", "\"hurt\"", "hurt and small",
    "hurt, but only a bit",
    "small.", "sm", "ja", "/why not",
  ])
  func `anything else is own words, never turned into a label`(typed: String) {
    #expect(Reply.read(" \(typed) ", for: feelings) == .answer(.own(typed)))
  }

  @Test func `more numbers than anybody means are words, and not counted out`() {
    let typed = String(repeating: "1-999 ", count: 200_000).trimmed
    #expect(Reply.read(typed, for: feelings) == .answer(.own(typed)))
  }

  @Test(arguments: [("hur", [0, 4]), ("hurr", [4]), ("ANG", [2]), ("no w", [3]), ("don’t", [5])])
  func `a unique beginning of three letters is said back before it counts`(
    typed: String, places: [Int]
  ) {
    let reply = Reply.read(typed, for: feelings)
    if places.count == 1 {
      #expect(
        reply == .confirm(.chosen(places.map { .option(OptionID($0)) }), otherwise: .own(typed)))
    } else {
      #expect(reply == .problem(.unclear(places.map { OptionID($0) })))
    }
  }

  @Test(arguments: ["idk", "IDK", "dunno", "no idea", "not sure", "cant tell", "i don’t know"])
  func `short forms of not knowing are said back before they count`(typed: String) {
    let open = question(.choice(ownWords: true), ["Listen first", "I don't know yet"])
    let lists = LanguageGuide.prompts.lists(for: nil)
    let reply = Reply.confirm(.options(1), otherwise: .own(typed))
    #expect(Reply.read(typed, for: open, lists) == reply)
    #expect(Reply.read(typed, for: one, lists) == .answer(.own(typed)))
  }

  @Test(arguments: ["i dont know yet", "I DON'T KNOW YET", "i don’t know yet"])
  func `a label is one with its apostrophes or without`(typed: String) {
    let open = question(.choice(ownWords: true), ["Listen first", "I don't know yet"])
    #expect(Reply.read(typed, for: open) == .answer(.options(1)))
  }

  @Test func `numbers out of range, too many and an option that stands alone are gentle problems`()
  {
    #expect(Reply.read("0", for: feelings) == .problem(.noSuchNumber("0", count: 6)))
    #expect(
      Reply.read("99999999999999999999", for: feelings)
        == .problem(.noSuchNumber("99999999999999999999", count: 6)))
    #expect(Reply.read("1 2 3", for: feelings) == .problem(.tooMany(most: 2)))
    #expect(Reply.read("1 4", for: feelings) == .problem(.standsAlone(3)))
    #expect(Reply.read("hurt, no words yet", for: feelings) == .problem(.standsAlone(3)))
    #expect(Reply.read("1 2", for: one) == .problem(.onlyOne))
  }

  @Test func `where own words are not welcome they are a problem`() {
    #expect(Reply.read("rather", for: scale) == .problem(.notAnOption))
    #expect(Reply.read("most", for: scale) == .confirm(.options(2), otherwise: nil))
    #expect(Reply.read("not", for: scale) == .problem(.unclear([0, 1])))
    #expect(Reply.read("1 2", for: scale) == .problem(.onlyOne))
    #expect(Reply.read("NOT MUCH", for: scale) == .answer(.options(1)))
    #expect(Reply.ownWords("rather", for: scale) == nil)
  }

  @Test func `own words can be told apart from a label by saying so`() {
    #expect(Reply.ownWords(" hurt ", for: feelings) == .own("hurt"))
  }

  @Test(arguments: [Question.Kind.line, .text])
  func `what is typed for a line or a text is kept to the letter`(kind: Question.Kind) {
    #expect(Reply.read(" 1 3\n", for: question(kind)) == .answer(.text(" 1 3\n")))
  }

  @Test(arguments: ["", " ", "\n\t"])
  func `nothing typed is nothing, for every kind`(typed: String) {
    for asked in [feelings, scale, one, question(.line), question(.pick(of: 0, most: nil))] {
      #expect(Reply.read(typed, for: asked) == .nothing)
    }
  }

  @Test func `sentences are picked by their numbers in the chosen order`() {
    let pick = question(.pick(of: 0, most: 2))
    let sentences = ["One.", "Two.", "Three."]
    func read(_ typed: String) -> Reply { Reply.read(typed, for: pick, picking: sentences) }
    #expect(read("3, 1") == .answer(.picked(["Three.", "One."])))
    #expect(read("2 2") == .answer(.picked(["Two."])))
    #expect(read("4") == .problem(.noSuchNumber("4", count: 3)))
    #expect(read("1 2 3") == .problem(.tooMany(most: 2)))
    #expect(read("1-3") == .problem(.tooMany(most: 2)))
    #expect(read("2-4") == .problem(.noSuchNumber("4", count: 3)))
    #expect(read("the first") == .problem(.numbersOnly))
    #expect(read("Two.") == .answer(.picked(["Two."])))
    let any = question(.pick(of: 0, most: nil))
    #expect(Reply.read("1-3", for: any, picking: sentences) == .answer(.picked(sentences)))
  }
}
