import ArgumentParser
import Notebook
import Words

/// Goes on where a walk was left.
struct ResumeCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: Words.Commands.Resume.abstract,
    discussion: Words.Commands.Resume.discussion)

  @Argument(help: .entry(without: Words.Commands.lastOne), completion: .entries)
  var entry: String?

  @Flag(help: .init(Words.Commands.plain))
  var plain = false

  static func made(of words: inout PlainWords) -> ResumeCommand? {
    var command = ResumeCommand()
    command.plain = words.flag("--plain")
    command.entry = words.word()
    return command
  }

  func run(in program: Program) throws {
    let notebook = try program.notebook()
    let listed = try entry == nil ? notebook.list() : []
    guard let name = entry ?? Unfinished.latest(in: listed)?.name.text else {
      guard listed.isEmpty else {
        throw Failure(
          Words.Entries.areUnreadable, help: Words.Entries.listed, .notFound)
      }
      throw Failure(
        Words.Entries.nothingToGoOn, help: Words.Entries.begin, .notFound)
    }
    let (page, found) = try notebook.open(try EntryChoice.name(name, in: notebook))
    try Walking(program, isPlain: plain).resume(found, on: page).exit()
  }
}
