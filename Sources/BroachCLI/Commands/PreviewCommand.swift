import ArgumentParser
import Disk
import Script
import Text
import Walkthrough
import Words

/// Walks a set and keeps nothing, for those who write sets.
struct PreviewCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: Words.Commands.Preview.abstract,
    discussion: Words.Commands.Preview.discussion)

  @Argument(help: .init(Words.Commands.Preview.set), completion: .sets)
  var set: String

  @Option(help: .init(Words.Commands.Preview.at, valueName: "id"))
  var at: String?

  @Option(
    help: .init(Words.Commands.Preview.answers, valueName: "file"), completion: .file())
  var answers: String?

  @Flag(help: .init(Words.Commands.plain))
  var plain = false

  var request: Request { Request(set: set, at: at, answers: answers, isPlain: plain) }

  static func request(of words: inout PlainWords) -> Request? {
    let isPlain = words.flag("--plain")
    let (at, answers) = (words.option("--at"), words.option("--answers"))
    guard let set = words.word() else { return nil }
    return Request(set: set, at: at, answers: answers, isPlain: isPlain)
  }

  struct Request: AskingRequest {
    let set: String
    let at: String?
    let answers: String?
    let isPlain: Bool

    func run(in program: Program) throws {
      let named = try program.catalog.find(set)
      let (start, told) = try start(in: named.set)
      var walking = try Walking(program, isPlain: isPlain, isPreview: true)
      walking.context.rereading = Rereading(named, in: program)
      if let told {
        walking.output.write(told)
        walking.output.write()
      }
      try walking.begin(named, keeping: .nothing, at: start).exit()
    }

    /// Where the walk begins, if not at its beginning, and what there is to say about that.
    private func start(in set: PromptSet) throws -> (walk: Walk?, told: Phrase?) {
      guard at != nil || answers != nil else { return (nil, nil) }
      var sheet = AnswerSheet()
      if let answers {
        let source = try BoundedFile.read(answers)
        let reading = AnswerSheet.read(source, for: set)
        guard let read = reading.value else {
          throw Mistakes(source: source, diagnostics: reading.diagnostics)
        }
        sheet = read
      }
      let question = try at.map { id in
        guard let place = set.question(named: id) else {
          let ids = set.questions.map { $0.id }
          let near = Suggestion.nearest(to: id, among: ids)
          throw Failure(
            Words.Rereading.noQuestion(id),
            help: near.map { Words.Usage.didYouMean($0) } ?? Words.Rereading.questions(ids),
            .notFound)
        }
        return place
      }
      guard let at, let question else { return (Walk(set, answering: sheet, at: nil), nil) }
      let words = Words.Rereading.someAnswer
      guard let leading = sheet.leading(to: question, in: set, words: words) else {
        return (Walk(set, answering: sheet, at: question), Words.Rereading.doesNotCome(at))
      }
      let filled = set.questions.ids.filter {
        sheet.answers[$0] == nil && leading.answers[$0] != nil
      }.map { place in
        let answer = leading.answers[place].map { AnswerText.shown($0, to: set.questions[place]) }
        return (set.questions[place].id, answer ?? "")
      }
      return (
        Walk(set, answering: leading, at: question),
        filled.isEmpty ? nil : Words.Rereading.filled(filled, for: at)
      )
    }
  }
}
