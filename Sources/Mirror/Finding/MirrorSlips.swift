/// Finds the word that somebody meant who left out a letter or swapped two, as one does at night.
struct MirrorSlips: Sendable {
  /// Short words are too close to others.
  private static let shortest = 5

  /// Words whose first letters nobody gets wrong, by letter and length.
  private var words: [Key: [String]] = [:]

  private struct Key: Hashable {
    let first: UInt8
    let count: Int
  }

  /// Adds a word that can be meant.
  mutating func add(_ word: String) {
    guard let first = word.utf8.first, word.utf8.count >= Self.shortest else { return }
    words[Key(first: first, count: word.utf8.count), default: []].append(word)
  }

  /// The word that an unknown one stands for; nil if it is no slip.
  func word(meantBy slip: String) -> String? {
    guard let first = slip.utf8.first else { return nil }
    let letters = Array(slip.utf8)
    let longer = words[Key(first: first, count: letters.count + 1)] ?? []
    let asLong = words[Key(first: first, count: letters.count)] ?? []
    return longer.first { Self.lacksOne(letters, Array($0.utf8)) }
      ?? asLong.first { Self.swapsTwo(letters, Array($0.utf8)) }
  }

  private static func lacksOne(_ slip: [UInt8], _ word: [UInt8]) -> Bool {
    let at = zip(slip, word).prefix { $0 == $1 }.count
    return slip[at...].elementsEqual(word[(at + 1)...])
  }

  private static func swapsTwo(_ slip: [UInt8], _ word: [UInt8]) -> Bool {
    let at = zip(slip, word).prefix { $0 == $1 }.count
    guard at + 1 < word.count else { return false }
    return slip[at] == word[at + 1] && slip[at + 1] == word[at]
      && slip[(at + 2)...].elementsEqual(word[(at + 2)...])
  }
}
