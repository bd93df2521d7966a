import Text

/// What somebody may do wrong all through a file, and is told once.
enum Habit: Hashable {
  case tightDash
  case key(KeyHead.Slip)
  /// Keys in the author's own language.
  case foreignKey

  /// The code of what is told of it.
  var code: Diagnostic.Code {
    switch self {
    case .tightDash: .bullet
    case .key: .malformedKey
    case .foreignKey: .unknownKey
    }
  }
}
