import BuiltInSets
import Script
import TestSupport
import Testing
import Text

/// One file of `prompts/` that is a set, read as the program reads it.
struct SetFile: CustomTestStringConvertible, Sendable {
  let name: String
  let source: SourceText
  let reading: Reading<PromptSet>
  /// The file of examples beside it, and what was found there.
  let examples: SourceText
  let foundInExamples: Diagnostics

  /// Every set that is compiled in; those that the catalog names.
  static let all: [SetFile] = names.map { name in
    let source = read(name) ?? SourceText(name: "\(name).yaml", bytes: [])
    let examples = SourceText(
      name: "\(name).examples.yaml", bytes: BuiltInSets.examples(named: name) ?? [])
    let reading = PromptSet.read(
      source, examples: examples, offering: names, languages: .prompts)
    return SetFile(
      name: name, source: source, reading: reading.set, examples: examples,
      foundInExamples: reading.examples)
  }

  /// The sets for clients in which the way to the harm set stands.
  static let clientWalks = all.filter {
    $0.reading.value?.audience == .client && $0.name != catalog.harm
  }

  /// Which sets there are, and what they are for.
  static let catalog = read("catalog").flatMap { CatalogGuide.read($0).value } ?? CatalogGuide()

  private static let names = catalog.names

  /// A file that is compiled in.
  static func read(_ name: String) -> SourceText? {
    (BuiltInSets.text(named: name) ?? BuiltInSets.guide(named: name))
      .map { SourceText(name: "\(name).yaml", bytes: $0) }
  }

  var testDescription: String { name }
}
