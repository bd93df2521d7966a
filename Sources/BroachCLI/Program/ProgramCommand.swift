import ArgumentParser

/// A command of the program: it is handed what it needs, and finds nothing for itself.
///
/// The argument parser makes commands of the words that were typed, and completions run in it
/// before there is a command. So they alone make a `Program` of their own.
protocol ProgramCommand: ParsableCommand {
  /// Does what the command is for.
  func run(in program: Program) throws
}

/// In commands, an option is one of the command line; a question's is `AnswerOption`.
typealias Option = ArgumentParser.Option
