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

  var request: Request { Request(isPlain: plain) }

  static func request(of words: inout PlainWords) -> Request? {
    Request(isPlain: words.flag("--plain"))
  }

  struct Request: AskingRequest {
    let isPlain: Bool

    func run(in program: Program) throws {
      try Chooser(Walking(program, isPlain: isPlain)).run().exit()
    }
  }
}
