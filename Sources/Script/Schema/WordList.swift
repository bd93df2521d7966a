/// The few words that a value may be, each with what it stands for.
package struct WordList<Meaning: Sendable>: Sendable {
  /// The words, in the order in which they are listed to a writer.
  let words: [String]
  private let meanings: [Meaning]
  private let keys: [KeyName]

  /// Words of at most 16 bytes with their meanings.
  package init(_ pairs: KeyValuePairs<String, Meaning>) {
    words = pairs.map { $0.key }
    meanings = pairs.map { $0.value }
    keys = words.map { KeyName($0.utf8) }
  }

  /// All cases, which their own names stand for.
  package init(of cases: Meaning.Type) where Meaning: CaseIterable & RawRepresentable<String> {
    words = cases.allCases.map { $0.rawValue }
    meanings = Array(cases.allCases)
    keys = words.map { KeyName($0.utf8) }
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
