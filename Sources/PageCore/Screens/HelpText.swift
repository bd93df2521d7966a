import Script
import Text

/// The help of a question as it stands on a page.
enum HelpText {
  /// The help without the sentences that speak of keys and typed numbers, which a page has no use
  /// for; nil where nothing else is left.
  static func withoutKeys(_ help: String, _ lists: LanguageLists) -> String? {
    let sentences = Sentences.split(help, lists)
    let kept = sentences.filter { sentence in
      let words = sentence.split { !$0.isLetter }
      return !words.contains("Enter")
        && !(words.contains("numbers") && (words.first == "Type" || words.contains("type")))
    }
    if kept.count == sentences.count { return help }
    return kept.isEmpty ? nil : kept.joined(separator: " ")
  }
}
