import Script
import Text

extension PromptSet {
  /// A warning where the set says that it is in one language, and reads like another: its lists would
  /// have the wrong word before their last item.
  var otherLanguage: Diagnostic? {
    let own = language.map { String(LanguageTag.primary($0)) } ?? "en"
    guard let known = CommonWords.lists[own] else { return nil }
    var words = CommonWords()
    for text in texts {
      switch text.key {
      case "author", "sources", "title": continue
      default: words.add(text.text)
      }
      // Most sets are in the language that they say, and a few texts show it.
      if words.count(of: known) >= CommonWords.enough { return nil }
    }
    for line in drafts.flatMap({ $0.base == nil ? Array($0.paragraphs.joined()) : [] }) {
      for case .words(let text) in line.segments { words.add(text) }
    }
    let count = words.count(of: known)
    let others = CommonWords.lists.filter { $0.key != own }
      .map { (language: $0.key, count: words.count(of: $0.value)) }
    let best = others.max { ($0.count, $1.language) < ($1.count, $0.language) }
    guard let best, best.count >= 12, best.count >= 5 * count else { return nil }
    return .otherLanguage(best.language, than: language, at: languageSpan)
  }
}

extension PromptSet {
  /// Whether a word in small letters is one of those of its language that are no names.
  func isCommon(_ word: String) -> Bool {
    let own = language.map { String(LanguageTag.primary($0)) } ?? "en"
    // Polite words have a capital anywhere.
    return CommonWords.lists[own]?.contains(word) ?? false
      && !["sie", "ihnen", "usted", "u", "i"].contains(word)
  }
}

/// How often short words stand in a set of which nearly every sentence of a language has some.
private struct CommonWords {
  /// With so many of its own, a set is in its language.
  static let enough = 8

  private var counts: [String: Int] = [:]

  static let lists: [String: Set<String>] = [
    "en": [
      "the", "and", "you", "what", "that", "with", "was", "is", "it", "would", "this", "have", "of",
      "to", "your", "i", "not", "about", "how", "my", "we", "there", "something", "nothing",
    ],
    "de": [
      "und", "ich", "nicht", "das", "ist", "die", "der", "sie", "mir", "es", "wie", "mit", "zu",
      "ein", "eine", "haben", "auch", "den", "von", "was", "ihnen",
    ],
    "es": [
      "que", "el", "los", "las", "y", "lo", "qué", "una", "con", "por", "para", "es", "como", "más",
      "usted", "su", "un", "del", "me",
    ],
    "fr": [
      "je", "vous", "les", "des", "est", "pas", "une", "et", "ce", "dans", "pour", "avec", "que",
      "le", "qui", "du", "votre", "un",
    ],
    "pt": [
      "não", "que", "os", "uma", "com", "para", "é", "você", "isso", "eu", "do", "da", "em", "mais",
      "um", "e", "o", "foi", "ao",
    ],
    "it": [
      "che", "non", "il", "di", "è", "una", "con", "per", "cosa", "ho", "gli", "della", "un", "mi",
      "e", "sono", "del", "ti",
    ],
    "nl": [
      "ik", "niet", "het", "een", "dat", "en", "je", "van", "wat", "te", "zijn", "met", "voor",
      "ook", "jij", "mij", "is", "u",
    ],
  ]

  /// Takes in the short words of a text.
  mutating func add(_ text: String) {
    let words = text.utf8.split { $0 < 0x80 && !$0.isLetterOrDigit }
    for word in words where word.count < 8 {
      counts[String(Substring(word)).lowercased(), default: 0] += 1
    }
  }

  func count(of words: Set<String>) -> Int { words.reduce(0) { $0 + (counts[$1] ?? 0) } }
}
