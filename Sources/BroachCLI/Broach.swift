import ArgumentParser
import Post
import Terminal

/// The program's root command.
package struct Broach: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "broach",
    abstract: "Put something that came between you and your therapist into words.",
    usage: "broach [--plain]\nbroach <subcommand>",
    discussion: """
      Without a command it asks what feels closest, or goes on where you left off. \
      Nothing is ever sent, and nothing leaves this computer.

      If something cannot wait, type: broach help-now

      Therapists can write the questions themselves, and begin with one that is there: \
      broach sets show first-words > mine.yaml
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Client",
        subcommands: [
          StartCommand.self, BeginCommand.self, ResumeCommand.self, EntriesCommand.self,
          ShowCommand.self, ExportCommand.self, DiscardCommand.self, HelpNowCommand.self,
        ]),
      CommandGroup(
        name: "Therapist",
        subcommands: [SetsCommand.self, CheckCommand.self, PreviewCommand.self, DraftCommand.self]),
    ],
    defaultSubcommand: StartCommand.self)

  package init() {}

  /// Reads the arguments and runs what they ask for; the one place from which the program ends.
  package static func main() {
    CoreDumps.disable()
    StandardDescriptors.holdPlaces()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      Timestamp.tellUnreadableClock()
      try run(arguments)
      tidy()
    } catch {
      tidy()
      end(with: error, after: arguments)
    }
  }

  private static func run(_ arguments: [String]) throws {
    if try runPlainly(arguments) { return }
    try checkCommand(arguments)
    try checkRepeats(arguments)
    var command = try parseAsRoot()
    try command.run()
  }

  /// Runs the two forms in which a client begins, `broach` and `broach begin SET`. They ask nothing
  /// of the argument parser, and need not wait for it: it takes as long to start as all the rest.
  /// - Returns: false for every other form.
  private static func runPlainly(_ arguments: [String]) throws -> Bool {
    if arguments.isEmpty {
      try StartCommand.start()
    } else if arguments.count == 2, arguments[0] == "begin", !arguments[1].hasPrefix("-") {
      try BeginCommand.begin(arguments[1])
    } else {
      return false
    }
    return true
  }
}
