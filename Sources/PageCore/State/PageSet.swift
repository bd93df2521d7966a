import Script
import Text

/// A set that can be walked on the page.
struct PageSet: Sendable {
  /// What offers call it.
  let name: String
  let source: SourceText
  let set: PromptSet
  /// Whether it comes with the program; others are announced.
  let isOfProgram: Bool
}
