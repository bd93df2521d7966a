import BuiltInSets
import Script
import Text

/// The languages that come with the program.
enum BuiltInLanguages {
  /// Read with the first answer, which no question has to wait for.
  static let guide = LanguageGuide { whole }

  /// Empty only if the program was built wrongly.
  private static let whole: LanguageGuide =
    BuiltInSets.text(named: "languages").flatMap {
      LanguageGuide.read(SourceText(name: "languages", bytes: $0)).value
    } ?? LanguageGuide()

  /// The words of English, which the program itself speaks.
  static var english: LanguageLists { guide.lists(for: nil) }
}
