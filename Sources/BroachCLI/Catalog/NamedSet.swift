import Script
import Text

/// A set that can be walked: read without errors, with the text it was read from.
struct NamedSet {
  /// What it goes by: a name, or the path as it was given.
  let name: String
  let source: SourceText
  let set: PromptSet
  let origin: Origin

  /// Where a set comes from.
  enum Origin {
    /// It comes with the program; others are announced.
    case program
    /// A person was handed it and added it.
    case added
    /// A file that was named.
    case file
  }

  /// Whether it comes with the program.
  var isBuiltIn: Bool { origin == .program }
}
