import Script
import Text

/// What `check` tries out on a set without errors: its examples, and every answer alone.
package enum Rehearsal {
  /// Runs every example and renders every draft with each answer alone.
  /// - Parameters:
  ///   - set: a set that was read without errors.
  ///   - today: the date for `{today}`, as in 2026-11-20.
  /// - Returns: an error for each draft that an example gets wrong; warnings for answers that
  ///   reach no draft and drafts that say nothing for somebody.
  package static func run(_ set: PromptSet, today: String) -> Diagnostics {
    Diagnostics()
  }
}
