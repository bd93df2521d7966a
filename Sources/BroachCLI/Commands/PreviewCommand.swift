import ArgumentParser
import Words

/// Walks a set and keeps nothing, for those who write sets.
struct PreviewCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: Words.Commands.Preview.abstract,
    discussion: Words.Commands.Preview.discussion)

  @Argument(help: .init(Words.Commands.Preview.set), completion: .sets)
  var set: String

  @Flag(help: .init(Words.Commands.plain))
  var plain = false

  static func made(of words: inout PlainWords) -> PreviewCommand? {
    var command = PreviewCommand()
    command.plain = words.flag("--plain")
    guard let set = words.word() else { return nil }
    command.set = set
    return command
  }

  func run(in program: Program) throws {
    let named = try program.catalog.find(set)
    try Walking(program, isPlain: plain, isPreview: true).begin(named, keeping: .nothing).exit()
  }
}
