/// How a session ended.
enum Outcome: Hashable {
  /// To its end, or left by the person's own wish.
  case done
  /// Ctrl-C, a closed window, the end of a pipe.
  case interrupted
  /// What was written could be kept nowhere.
  case notKept

  var status: ExitStatus {
    switch self {
    case .done: .done
    case .interrupted: .interrupted
    case .notKept: .cannotWrite
    }
  }
}
