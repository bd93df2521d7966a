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
        subcommands: [
          SetsCommand.self, NewCommand.self, CheckCommand.self, FmtCommand.self,
          OutlineCommand.self, RenameCommand.self, PreviewCommand.self, PageCommand.self,
          DraftCommand.self, ExplainCommand.self,
        ]),
    ],
    defaultSubcommand: StartCommand.self)

  package init() {}

  /// Makes the one `Program`, reads the arguments and runs what they ask for; the one place from
  /// which the program ends.
  package static func main() {
    OwnProcess.forbidCoreDumps()
    OwnProcess.holdStandardPlaces()
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
    if let request = asking(arguments) { return try request.run(in: program) }
    try checkCommand(arguments, program.catalog)
    try checkRepeats(arguments)
    var command = try parseAsRoot(arguments)
    if let command = command as? any ProgramCommand { return try command.run(in: program) }
    try command.run()
  }

  /// What plain words ask of a command that leads to a question, read without the argument parser;
  /// without the name of one, the first is meant.
  /// - Returns: nil for all that is left to the parser.
  static func asking(_ arguments: [String]) -> (any AskingRequest)? {
    var words = PlainWords(arguments.dropFirst())
    let request: (any AskingRequest)?
    switch arguments.first {
    case "start": request = StartCommand.request(of: &words)
    case "begin": request = BeginCommand.request(of: &words)
    case "resume": request = ResumeCommand.request(of: &words)
    case "preview": request = PreviewCommand.request(of: &words)
    default:
      words = PlainWords(arguments)
      request = StartCommand.request(of: &words)
    }
    return words.areAllTaken ? request : nil
  }
}
