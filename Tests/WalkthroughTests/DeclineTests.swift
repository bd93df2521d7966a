import Script
import TestSupport
import Testing
import Walkthrough

/// A typed no is the option that says no.
struct DeclineTests {
  private let lists = LanguageGuide.prompts.lists(for: "en")

  private func question(
    _ options: [AnswerOption], _ kind: Question.Kind = .choice(ownWords: true), stem: String? = nil
  ) -> Question {
    var question = Question(id: "good", prompt: "Anything good?", kind: kind)
    question.options = options
    question.stem = stem
    return question
  }

  private let options = [
    AnswerOption("Your voice"), AnswerOption("Not this time", silent: true),
    AnswerOption("Skip it", silent: true),
  ]

  @Test(arguments: [
    "no", "No.", "NO", "nope", "Nope!", "no thanks", "No, thanks.", "no thank you", "nothing",
    "Nothing…", "nada", "nein", "rien", " non ", "niks.",
  ])
  func `a mere no is the first silent option, however it is asked`(typed: String) {
    let kinds: [Question.Kind] = [
      .choice(ownWords: true), .choice(ownWords: false), .scale, .choices(most: 2, ownWords: true),
      .choices(most: nil, ownWords: false),
    ]
    for kind in kinds {
      for stem in [nil, "And I keep this:"] {
        let reply = Reply.read(typed, for: question(options, kind, stem: stem), lists)
        #expect(reply == .answer(.options(1)), "\(kind)")
      }
    }
  }

  @Test func `a label comes first`() {
    let two = [AnswerOption("Not now", silent: true), AnswerOption("None", silent: true)]
    #expect(Reply.read("none", for: question(two), lists) == .answer(.options(1)))
    let said = question([AnswerOption("No", words: "no to all of it")] + options)
    #expect(Reply.read("NO", for: said, lists) == .answer(.options(0)))
    #expect(Reply.read("nope", for: said, lists) == .answer(.options(2)))
  }

  @Test func `a label that is said and begins with it is asked about`() {
    let said = question([AnswerOption("Nothing at all")] + options)
    #expect(
      Reply.read("nothing", for: said, lists)
        == .confirm(.options(0), otherwise: .own("nothing")))
    let silent = question([AnswerOption("No"), AnswerOption("Nothing now", silent: true)])
    #expect(Reply.read("nothing", for: silent, lists) == .answer(.options(1)))
  }

  @Test(arguments: [
    ("your voice, no", [0, 1]), ("1, nope", [0, 1]), ("nothing, 3", [1, 2]), ("1 and no", [0, 1]),
    ("1 and not this time", [0, 1]),
  ])
  func `in a list each item is looked at`(typed: String, places: [Int]) {
    let several = question(options, .choices(most: nil, ownWords: true))
    let answer = Answer.chosen(places.map { .option(OptionID($0)) })
    switch Reply.read(typed, for: several, lists) {
    case .answer(let given), .confirm(let given, _): #expect(given == answer)
    case let other: Issue.record("\(other)")
    }
  }

  @Test(arguments: ["no idea what", "nothing you did", "no, the way you laughed", "not now"])
  func `whatever says more is her own words`(typed: String) {
    #expect(Reply.read(typed, for: question(options), lists) == .answer(.own(typed)))
  }

  @Test func `where no option is silent, all is as it was`() {
    let spoken = question([AnswerOption("Your voice")])
    #expect(Reply.read("no", for: spoken, lists) == .answer(.own("no")))
    #expect(
      Reply.read("idk", for: question(options), lists) == .answer(.own("idk")))
  }
}
