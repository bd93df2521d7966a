/// What somebody asked of a command that leads to a question.
protocol AskingRequest: Equatable {
  /// Does what was asked for.
  func run(in program: Program) throws
}
