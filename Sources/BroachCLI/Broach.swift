import ArgumentParser
import Terminal
import Words

/// The program's root command.
package struct Broach: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "broach",
    abstract: Words.Commands.abstract,
    usage: Words.Commands.usage,
    discussion: Words.Commands.discussion,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: Words.Commands.clients,
        subcommands: [
          StartCommand.self, BeginCommand.self, ResumeCommand.self, EntriesCommand.self,
          ShowCommand.self, ExportCommand.self, DiscardCommand.self, HelpNowCommand.self,
          AccessibilityCommand.self,
        ]),
      CommandGroup(
        name: Words.Commands.therapists,
        subcommands: [SetsCommand.self, CheckCommand.self, PreviewCommand.self, DraftCommand.self]),
    ],
    defaultSubcommand: StartCommand.self)

  package init() {}

  /// Makes the one `Program`, reads the arguments and runs what they ask for; the one place from
  /// which the program ends.
  package static func main() {
    CoreDumps.disable()
    StandardDescriptors.holdPlaces()
    let program = Program()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      program.tellUnreadableClock()
      try run(arguments, in: program)
      program.tidy()
    } catch {
      program.tidy()
      program.end(with: error, after: arguments)
    }
  }

  private static func run(_ arguments: [String], in program: Program) throws {
    try checkCommand(arguments, program.catalog)
    try checkRepeats(arguments)
    if let command = alone(arguments) { return try command.run(in: program) }
    var command = try parseAsRoot(arguments)
    if let command = command as? any ProgramCommand { return try command.run(in: program) }
    try command.run()
  }

  /// The command that the first word names, or the one that goes without a name, read by itself:
  /// to lay out all of them takes the parser as long as everything else before the first question.
  /// - Returns: nil for commands with others below them, and where anything but a command comes of
  ///   it, such as help or a mistake, which are told with all commands in view.
  private static func alone(_ arguments: [String]) -> (any ProgramCommand)? {
    let named = configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    guard let type = named ?? configuration.defaultSubcommand,
      let type = type as? any ProgramCommand.Type
    else { return nil }
    do {
      return try type.parse(named == nil ? arguments : Array(arguments.dropFirst()))
    } catch {
      return nil
    }
  }
}
