/// A command that leads to a question, so that somebody waits until it has begun.
///
/// The argument parser takes as long to start as all the rest before that question. So what such a
/// command is asked for is also read without it, where the words are typed in full: options spelled
/// out, their values apart. Anything else is left to the parser: help, a mistake, another spelling.
/// Both must read the same words alike.
protocol AskingCommand: ProgramCommand {
  /// What was asked for, without the parser's wrappers around it.
  associatedtype Request: AskingRequest

  /// What the parser read.
  var request: Request { get }

  /// What the words ask for; nil where something is missing.
  static func request(of words: inout PlainWords) -> Request?
}

extension AskingCommand {
  func run(in program: Program) throws { try request.run(in: program) }
}
