import ArgumentParser
import Notebook
import Script
import Text
import Words

/// `broach` alone: goes on where the person left off, or asks what feels closest.
struct StartCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: Words.Commands.Start.abstract,
    usage: Words.Commands.Start.usage, shouldDisplay: false)

  @Flag(help: .init(Words.Commands.plain))
  var plain = false

  static func made(of words: inout PlainWords) -> StartCommand? {
    var command = StartCommand()
    command.plain = words.flag("--plain")
    return command
  }

  func run(in program: Program) throws {
    try Chooser(Walking(program, isPlain: plain)).run().exit()
  }
}
