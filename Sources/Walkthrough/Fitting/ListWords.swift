import Script

/// How the items of a list are joined in the language of a set.
struct ListWords {
  private let language: Substring

  /// - Parameter tag: a BCP 47 tag; nil means English.
  init(_ tag: String?) {
    language = LanguageTag.primary(tag)
  }

  /// What stands between the last two items.
  /// - Parameter last: the last item, as it will stand.
  func beforeLast(_ last: String) -> String {
    switch language {
    case "en": " and "
    case "es": Self.beginsWithI(last) ? " e " : " y "
    case "fr": " et "
    case "de": " und "
    case "pt", "it": " e "
    case "nl": " en "
    default: ", "
    }
  }

  /// Whether Spanish *y* becomes *e*: before `i`, `hi`, `í`, `hí` with no vowel after it.
  private static func beginsWithI(_ text: String) -> Bool {
    var letters = text.lowercased().drop { !$0.isLetter && !$0.isNumber }
    if letters.first == "h" { letters.removeFirst() }
    guard letters.first == "i" || letters.first == "í" else { return false }
    letters.removeFirst()
    return !(letters.first.map { "aeiouáéíóúü".contains($0) } ?? false)
  }
}
