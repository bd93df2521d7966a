import ArgumentParser

/// How a session ended; of two, the later one here is the worse.
enum Outcome: Int, Hashable, Comparable {
  /// To its end, or left by the person's own wish.
  case done
  /// Ctrl-C, a closed window, the end of a pipe.
  case interrupted
  /// What was to be deleted is still there.
  case notDeleted
  /// What was written could be kept nowhere.
  case notKept

  static func < (left: Outcome, right: Outcome) -> Bool { left.rawValue < right.rawValue }

  var status: ExitStatus {
    switch self {
    case .done: .done
    case .interrupted: .interrupted
    case .notDeleted: .failed
    case .notKept: .cannotWrite
    }
  }

  /// Ends the program with its status.
  func exit() throws {
    if self != .done { throw ExitCode(status.rawValue) }
  }
}
