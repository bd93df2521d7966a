import ArgumentParser
import Notebook
import Script
import Text

/// `broach` alone: goes on where the person left off, or asks what feels closest.
struct StartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Choose what feels closest, or go on.",
    usage: "broach [--plain]", shouldDisplay: false)

  @Flag(help: "No bold, no colour. ACCESSIBLE=1 says so for all times.")
  var plain = false

  func run() throws { try Self.start(isPlain: plain) }

  /// Asks what to go on with, or what feels closest.
  static func start(isPlain: Bool = false) throws {
    let walking = try Walking(isPlain: isPlain)
    let outcome: Outcome
    do {
      outcome = try Chooser(walking).run()
    } catch let leaving as Leaving {
      outcome = walking.leave(leaving)
    }
    try outcome.exit()
  }
}
