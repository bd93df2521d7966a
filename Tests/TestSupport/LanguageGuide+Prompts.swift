import Foundation
import Script
import Text

extension LanguageGuide {
  /// The languages in `prompts/`, read once for all tests; empty if they cannot be read.
  package static let prompts: LanguageGuide = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "prompts/languages.yaml")
    let bytes = (try? Data(contentsOf: file)) ?? Data()
    let source = SourceText(name: "languages.yaml", bytes: Array(bytes))
    return LanguageGuide.read(source).value ?? LanguageGuide()
  }()
}
