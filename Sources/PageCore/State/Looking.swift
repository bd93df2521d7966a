import Mirror

/// What the mirror shows, one thing after another.
struct Looking: Sendable {
  /// What is asked now.
  enum Asking: Sendable {
    /// The person said before that this was enough.
    case again
    /// What comes now would rather spare the other one.
    case further
    case about(Nudge)
  }

  /// What was shown this time.
  var seen: Set<String> = []
  var isFurther = false
  var asking: Asking?
}
