import Script
import Text

/// A set that can be walked on the page.
final class PageSet: Sendable {
  /// What offers call it.
  let name: String
  let source: SourceText
  let set: PromptSet
  /// Whether it comes with the program; others are announced.
  let isOfProgram: Bool

  init(name: String, source: SourceText, set: PromptSet, isOfProgram: Bool) {
    self.name = name
    self.source = source
    self.set = set
    self.isOfProgram = isOfProgram
  }
}
