import ArgumentParser

/// The program's root command.
package struct Broach: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "broach",
    abstract: "Put something that came between you and your therapist into words.",
    discussion: """
      Without a command it asks what feels closest, or goes on where you left off. \
      Nothing is ever sent, and nothing leaves this computer.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Writing",
        subcommands: [
          EntriesCommand.self, ShowCommand.self, ExportCommand.self, DiscardCommand.self,
          HelpNowCommand.self,
        ]),
      CommandGroup(
        name: "For therapists who write prompt sets",
        subcommands: [SetsCommand.self, CheckCommand.self, DraftCommand.self]),
    ])

  package init() {}

  /// Reads the arguments and runs what they ask for; the one place from which the program ends.
  package static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      tell(failure)
      exit(withError: ExitCode(failure.status.rawValue))
    } catch let mistakes as Mistakes {
      tell(mistakes)
      exit(withError: ExitCode(ExitStatus.mistakes.rawValue))
    } catch {
      exit(withError: error)
    }
  }
}
