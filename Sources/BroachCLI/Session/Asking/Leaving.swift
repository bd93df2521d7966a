import Terminal

/// The person goes, in the middle of something; everything typed was handed to the journal.
enum Leaving: Error, Hashable {
  /// `/pause`, or Ctrl-D on nothing.
  case paused
  /// Ctrl-C, or the end of a pipe.
  case interrupted
  /// The window is gone or the system ends the program: nobody reads any more.
  case cutOff
  /// `/leave`, or Ctrl-\: the screen is cleared.
  case quickly
  /// The draft rests until tomorrow.
  case resting
  /// A walk within this one was left, and has said goodbye; in a hurry nothing more is asked.
  case ended(Outcome, isHurried: Bool)
}

extension Leaving {
  /// Whether the person is gone already, or wants to be.
  var isHurried: Bool {
    switch self {
    case .paused, .resting: false
    case .interrupted, .cutOff, .quickly: true
    case .ended(_, let isHurried): isHurried
    }
  }

  /// How a departure counts, with a person at a terminal or a pipe at its end.
  init(_ departure: LineReply.Departure, atTerminal: Bool) {
    self =
      switch departure {
      case .endOfInput: atTerminal ? .paused : .interrupted
      case .interrupted: .interrupted
      case .terminated, .hungUp: .cutOff
      case .quickLeave: .quickly
      }
  }
}
