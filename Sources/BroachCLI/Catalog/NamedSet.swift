import Script
import Text

/// A set that can be walked: read without errors, with the text it was read from.
struct NamedSet {
  /// What it goes by: the name of a built-in set, or the path as it was given.
  let name: String
  let source: SourceText
  let set: PromptSet
  /// Whether it comes with the program; others are announced.
  let isBuiltIn: Bool
}
