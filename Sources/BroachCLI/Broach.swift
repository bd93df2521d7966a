import ArgumentParser
import Terminal
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
    CoreDumps.disable()
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      if try runPlainly(arguments) { return }
      try checkCommand(arguments.first)
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      tell(failure)
      exit(withError: ExitCode(failure.status.rawValue))
    } catch let mistakes as Mistakes {
      tell(mistakes)
      exit(withError: ExitCode(ExitStatus.mistakes.rawValue))
    } catch let failure as WriteFailure {
      guard let failure = Failure.writing(failure) else { exit() }
      tell(failure)
      exit(withError: ExitCode(failure.status.rawValue))
    } catch {
      exit(withError: error)
    }
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

  /// Answers a command that is not there with the nearest that is.
  private static func checkCommand(_ word: String?) throws {
    guard let word, !word.hasPrefix("-") else { return }
    let names = configuration.groupedSubcommands.flatMap { group in
      group.subcommands.compactMap { $0.configuration.commandName }
    }
    guard !names.contains(word), word != "help" else { return }
    throw Failure("there is no command '\(inline: word)'", help: help(for: word, names), .usage)
  }

  private static func help(for word: String, _ names: [String]) -> Phrase {
    if seeksHelp(word) {
      return "did you mean help-now? It shows where to turn. Type: broach help-now"
    }
    return Suggestion.nearest(to: word, among: names).map { "did you mean 'broach \(inline: $0)'?" }
      ?? "'broach --help' lists them"
  }

  /// Whether somebody may want help rather than a command: the word itself, nearly, or a number
  /// such as one that is called.
  private static func seeksHelp(_ word: String) -> Bool {
    let word = word.lowercased()
    return word.hasPrefix("help") || word.allSatisfy(\.isNumber)
      || Suggestion.nearest(to: word, among: ["help", "help-now"]) != nil
  }
}
