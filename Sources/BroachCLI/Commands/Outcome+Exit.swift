import ArgumentParser

extension Outcome {
  /// Ends the program with its status.
  func exit() throws {
    if self != .done { throw ExitCode(status.rawValue) }
  }
}
