import Text

/// The few words that a value may be, each with what it stands for.
package struct WordList<Meaning: Sendable>: Sendable {
  /// The words, in the order in which they are listed to a writer.
  let words: [String]
  private let meanings: [Meaning]
  private let keys: [KeyName]
  /// What the same is called elsewhere; it is understood only to say what to write.
  private let elsewhere: [String: String]

  /// Words of at most 16 bytes with their meanings.
  package init(_ pairs: KeyValuePairs<String, Meaning>) {
    words = pairs.map { $0.key }
    meanings = pairs.map { $0.value }
    keys = words.map { KeyName($0.utf8) }
    elsewhere = [:]
  }

  /// All cases, which their own names stand for.
  /// - Parameter elsewhere: what other programs call them, in small letters, with our word for it.
  package init(of cases: Meaning.Type, elsewhere: [String: String] = [:])
  where Meaning: CaseIterable & RawRepresentable<String> {
    words = cases.allCases.map { $0.rawValue }
    meanings = Array(cases.allCases)
    keys = words.map { KeyName($0.utf8) }
    self.elsewhere = elsewhere
  }

  /// The word that was likely meant by another.
  func nearest(to word: String) -> String? {
    elsewhere[word.lowercased()] ?? Suggestion.nearest(to: word, among: words)
  }

  /// What a word stands for; nil if it is none of the list's.
  func meaning(of word: some Sequence<UInt8>) -> Meaning? {
    let key = KeyName(word)
    return keys.firstIndex(of: key).map { meanings[$0] }
  }
}

extension PromptSet.Audience {
  /// The words after `for`, in sets and in the mirror's file.
  package static let words = WordList(of: PromptSet.Audience.self)
}
