import ArgumentParser
import Text

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
          StartCommand.self, BeginCommand.self, ResumeCommand.self, EntriesCommand.self,
          ShowCommand.self,
          ExportCommand.self, DiscardCommand.self,
          HelpNowCommand.self,
        ]),
      CommandGroup(
        name: "Prompt set",
        subcommands: [SetsCommand.self, CheckCommand.self, PreviewCommand.self, DraftCommand.self]),
    ],
    defaultSubcommand: StartCommand.self)

  package init() {}

  /// Reads the arguments and runs what they ask for; the one place from which the program ends.
  package static func main() {
    do {
      try checkCommand(CommandLine.arguments.dropFirst().first)
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

  /// Answers a command that is not there with the nearest that is.
  private static func checkCommand(_ word: String?) throws {
    guard let word, !word.hasPrefix("-") else { return }
    let names = configuration.groupedSubcommands.flatMap { group in
      group.subcommands.compactMap { $0.configuration.commandName }
    }
    guard !names.contains(word), word != "help" else { return }
    throw Failure(
      "there is no command '\(inline: word)'",
      help: Suggestion.nearest(to: word, among: names).map {
        "did you mean 'broach \(inline: $0)'?"
      }
        ?? "'broach --help' lists them", .usage)
  }
}
