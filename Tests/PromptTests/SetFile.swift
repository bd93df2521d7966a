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

  /// Every set that is compiled in; the help card and the mirror are none.
  static let all: [SetFile] = names.map { name in
    let source = SourceText(
      name: "\(name).yaml", bytes: BuiltInSets.text(named: name) ?? [])
    let reading = PromptSet.read(source, offering: names, languages: .prompts)
    return SetFile(name: name, source: source, reading: reading)
  }

  /// The sets for clients in which the way to the harm set stands.
  static let clientWalks = all.filter {
    $0.reading.value?.audience == .client && $0.name != "crossed-a-line"
  }

  private static let names = BuiltInSets.names.filter {
    !["signpost", "mirror", "languages"].contains($0)
  }

  var testDescription: String { name }
}
