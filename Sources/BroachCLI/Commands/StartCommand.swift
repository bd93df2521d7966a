import ArgumentParser
import Notebook
import Script
import Text

/// `broach` alone: goes on where the person left off, or asks what feels closest.
struct StartCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Choose what feels closest, or go on.",
    usage: "broach [--plain]", shouldDisplay: false)

  @Flag(help: "No bold, no colour. ACCESSIBLE=1 says so for all times.")
  var plain = false

  func run(in program: Program) throws {
    let walking = try Walking(program, isPlain: plain)
    let outcome: Outcome
    do {
      outcome = try Chooser(walking).run()
    } catch let leaving as Leaving {
      outcome = walking.leave(leaving)
    }
    try outcome.exit()
  }
}
