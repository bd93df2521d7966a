import Script

/// The subject of an email whose own could not be filled in: fit for the eyes of a bystander.
package enum NeutralSubject {
  /// In the language of a set, or in English.
  /// - Parameter language: a BCP 47 tag; nil means English.
  package static func text(in language: String?) -> String {
    switch LanguageTag.primary(language) {
    case "es": "Unas palabras"
    case "fr": "Quelques mots"
    case "de": "Ein paar Worte"
    case "pt": "Algumas palavras"
    case "it": "Qualche parola"
    case "nl": "Een paar woorden"
    default: "A few words"
    }
  }
}
