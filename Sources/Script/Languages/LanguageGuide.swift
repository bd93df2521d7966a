/// The words by which what people type is understood, language by language: a file in plain words,
/// so that it can be corrected, or another language added, by somebody who does not program.
package struct LanguageGuide: Sendable {
  /// The lists of each language, by the first part of its tag.
  private var lists: [String: LanguageLists] = [:]
  /// What says in any of the languages that nothing comes: people type it as they think it.
  private var nothingSaid = LanguageLists.NothingSaid()

  /// No languages: nothing is understood that needs a list.
  package init() {}

  /// Takes a language in; false if it has its lists already.
  mutating func add(_ language: LanguageLists, for tag: String) -> Bool {
    nothingSaid.formUnion(language.nothingSaid)
    return lists.updateValue(language, forKey: String(LanguageTag.primary(tag))) == nil
  }

  /// The lists of a language, with those words of English that count everywhere.
  /// - Parameter tag: a BCP 47 tag; nil means English.
  package func lists(for tag: String?) -> LanguageLists {
    let primary = String(LanguageTag.primary(tag))
    var own = lists[primary] ?? LanguageLists()
    if primary != "en", let english = lists["en"] { own.add(english) }
    own.nothingSaid = nothingSaid
    own.englishNumbers = lists["en"]?.numbers ?? NumberLists()
    own.foreignNumbers = lists.values.map { $0.numbers }
    return own
  }
}
