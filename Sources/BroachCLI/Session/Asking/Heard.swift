/// What a person said to a request.
enum Heard {
  case words(String, wasPasted: Bool)
  /// A command, with what else stood in the same answer.
  case command(Command, typed: String)
}
