/// The words by which what people type is understood, language by language: a file in plain words,
/// so that it can be corrected, or another language added, by somebody who does not program.
///
/// Sets are read with it before the first question, and ask for a list after the first answer; so a
/// guide can be one that is read then.
package struct LanguageGuide: Sendable {
  private let contents: @Sendable () -> LanguageContents

  /// No languages: nothing is understood that needs a list.
  package init() {
    self.init(LanguageContents())
  }

  /// A guide that is read when a list is asked for.
  /// - Parameter read: is called each time, so that it should read once.
  package init(_ read: @escaping @Sendable () -> LanguageGuide) {
    contents = { read().contents() }
  }

  init(_ contents: LanguageContents) {
    self.contents = { contents }
  }

  /// The lists of a language, with those words of English that count everywhere.
  /// - Parameter tag: a BCP 47 tag; nil means English.
  package func lists(for tag: String?) -> LanguageLists {
    contents().lists(for: String(LanguageTag.primary(tag)))
  }
}
