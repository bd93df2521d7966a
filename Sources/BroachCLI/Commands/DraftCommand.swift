import ArgumentParser
import Disk
import Notebook
import Post
import Script
import Terminal
import Text
import Walkthrough
import Words

/// Prints the drafts that an answers file gives, without a terminal.
struct DraftCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: Words.Commands.Draft.abstract,
    discussion: Words.Commands.Draft.discussion)

  @Argument(help: .init(Words.Commands.set), completion: .sets)
  var set: String

  @Option(
    help: .init(Words.Commands.Draft.answers, valueName: "file"),
    completion: .file())
  var answers: String

  @Option(help: .draft(Words.Commands.Draft.draft))
  var draft: String?

  func run(in program: Program) throws {
    let named = try program.catalog.find(set)
    let answers = Answers(named.set, try sheet(for: named.set))
    let id = try draft.map { try DraftChoice.id($0, in: named.set) }
    let drafts = answers.drafts(today: program.now.isoDay)
      .filter { id == nil || $0.id == id }
    if drafts.isEmpty {
      program.console.output.write(Words.Usage.told(Words.Entries.notCalledFor(draft)))
    } else {
      try program.console.documents.write(
        id == nil
          ? DraftChoice.titled(drafts, of: named.set) : drafts.map { $0.text + "\n" }.joined())
    }
    if id == nil || drafts.isEmpty {
      tellUnsaid(answers, in: drafts, on: program.console.output)
    }
  }

  /// No answer is lost without a word. What a draft leaves out knowingly is not told, as long as
  /// there is a draft.
  private func tellUnsaid(_ answers: Answers, in drafts: [Draft], on output: Output) {
    let unsaid = drafts.map { draft in
      Set(draft.leftOut(of: answers).filter { !$0.isPicked && !$0.isPrivate }.map(\.question))
    }
    let first = unsaid.first ?? Set(answers.given.keys.filter { !answers.isSilent($0) })
    for question in unsaid.dropFirst().reduce(first, { $0.intersection($1) }).sorted() {
      output.write(
        Words.Usage.told(Words.Entries.inNoDraft(answers.set.questions[question].id)))
    }
  }

  private func sheet(for set: PromptSet) throws -> AnswerSheet {
    let source = try BoundedFile.read(answers)
    let reading = AnswerSheet.read(source, for: set)
    guard let sheet = reading.value else {
      throw Mistakes(source: source, diagnostics: reading.diagnostics)
    }
    return sheet
  }
}
