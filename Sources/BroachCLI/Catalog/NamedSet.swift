import Script
import Text
import Words

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

extension Failure {
  /// A file that is no set at all.
  /// - Parameter help: what to do with it, or in its place.
  static func noSet(_ name: String, help: Phrase) -> Failure {
    Failure(Words.Sets.isNoSet(name), help: help, .mistakes, code: .noSet)
  }
}
