import BuiltInSets
import Mirror
import Script
import Text
import Walkthrough

/// What comes with the program beside its sets: as constant as its code, and read when somebody
/// first needs it. Each is empty only if the program was built wrongly.
enum BuiltIn {
  /// The languages; read with the first answer, which no question has to wait for.
  static let languages = LanguageGuide { readLanguages }

  private static let readLanguages = read("languages", LanguageGuide.read) ?? LanguageGuide()

  /// The words of English, which the program itself speaks.
  static var english: LanguageLists { languages.lists(for: nil) }

  /// What the sets are for.
  static let catalog = read("catalog", CatalogGuide.read) ?? CatalogGuide()

  /// The numbers of the help card.
  static let signpost = read("signpost", Signpost.read)

  /// What the findings of `check` mean.
  static let findings = read("findings", FindingGuide.read) ?? FindingGuide()

  /// What a new set says in each language.
  static let newSetWords = read("new-words", NewSetWords.read) ?? NewSetWords()

  /// What stands at the heads of the sets.
  static let copiedHeads = CopiedHeads(
    of: BuiltInSets.names.compactMap { BuiltInSets.text(named: $0) })

  static let mirror = read("mirror", MirrorGuide.read).map { Mirror($0) }

  private static func read<Value>(_ name: String, _ read: (SourceText) -> Reading<Value>) -> Value?
  {
    BuiltInSets.guide(named: name).flatMap { read(SourceText(name: name, bytes: $0)).value }
  }
}
