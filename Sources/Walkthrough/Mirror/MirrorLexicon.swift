import Script

/// The phrases of a guide, made ready to be found: words are numbers, phrases stand by the words
/// that begin them.
struct MirrorLexicon: Sendable {
  /// What it means that a phrase was found.
  enum Role: Hashable, Sendable {
    /// It shows a pattern, by its place in the guide.
    case shows(Int)
    /// A pattern is left alone in this sentence.
    case spares(Int)
    case reported, leaveAlone, courtesy
  }

  /// A phrase in numbers.
  struct Phrase: Sendable {
    /// The ways in which a slot can be filled; nil for a gap.
    let slots: [[[Int32]]?]
    let endsHere: Bool
    let role: Role
  }

  private(set) var phrases: [Phrase] = []
  private(set) var fillers: Set<Int32> = []
  private var numbers: [String: Int32] = [:]
  private var spellings: [String: [Int32]] = [:]
  /// By the number of a word.
  private var beginnings: [[Int]] = []

  init(_ guide: MirrorGuide) {
    for spelling in guide.spellings {
      let meant = spelling.meant.map { number($0) }
      for written in spelling.written { spellings[written] = meant }
    }
    for filler in guide.fillers {
      for case .word(let words) in filler.slots {
        for word in words { fillers.insert(number(word)) }
      }
    }
    add(guide.reported, .reported)
    add(guide.leaveAlone, .leaveAlone)
    add(guide.courtesies, .courtesy)
    for (place, pattern) in guide.patterns.enumerated() {
      add(pattern.shows, .shows(place))
      add(pattern.notWhen, .spares(place))
    }
  }

  /// A word in numbers, as it is meant; 0 is a word that stands in no phrase.
  func read(_ word: String) -> [Int32] { spellings[word] ?? [numbers[word] ?? 0] }

  /// The phrases that can begin with a word.
  func phrases(from word: Int32) -> [Int] {
    beginnings.indices.contains(Int(word)) ? beginnings[Int(word)] : []
  }

  private mutating func add(_ list: [MirrorPhrase], _ role: Role) {
    for phrase in list {
      let slots = phrase.slots.map { slot -> [[Int32]]? in
        guard case .word(let words) = slot else { return nil }
        return words.map { spellings[$0] ?? [number($0)] }
      }
      for first in Set((slots.first ?? nil)?.compactMap(\.first) ?? []) {
        while beginnings.count <= Int(first) { beginnings.append([]) }
        beginnings[Int(first)].append(phrases.count)
      }
      phrases.append(Phrase(slots: slots, endsHere: phrase.endsHere, role: role))
    }
  }

  private mutating func number(_ word: String) -> Int32 {
    if let number = numbers[word] { return number }
    let number = Int32(truncatingIfNeeded: numbers.count + 1)
    numbers[word] = number
    return number
  }
}
