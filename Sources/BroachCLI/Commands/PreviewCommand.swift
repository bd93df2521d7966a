import ArgumentParser
import Words

/// Walks a set and keeps nothing, for those who write sets.
struct PreviewCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: Words.Commands.Preview.abstract,
    discussion: Words.Commands.Preview.discussion)

  @Argument(help: .init(Words.Commands.Preview.set), completion: .sets)
  var set: String

  @Flag(help: .init(Words.Commands.plain))
  var plain = false

  func run(in program: Program) throws {
    let named = try program.catalog.find(set)
    try Walking(program, isPlain: plain, isPreview: true).begin(named, keeping: .nothing).exit()
  }
}
