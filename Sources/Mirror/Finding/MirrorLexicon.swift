/// The phrases of a guide, made ready to be found: words are numbers, phrases stand by the words
/// that begin them.
struct MirrorLexicon: Sendable {
  /// What it means that a phrase was found.
  enum Role: Hashable, Sendable {
    /// It shows a pattern, by its place in the guide.
    case shows(Int)
    /// A pattern is left alone in this sentence.
    case spares(Int)
    case filler, reported, turn, leaveAlone, courtesy
  }

  /// The numbers of a word as it is written, and of all beginnings of it that are looked for.
  typealias Meanings = [Int32]

  /// The ways in which a slot can be filled, by their first words: what has to follow each.
  typealias Ways = [Int32: [[Int32]]]

  struct Slot: Sendable {
    /// Nil for a gap.
    var ways: Ways?
    var mayLack = false
  }

  /// A phrase in numbers.
  struct Phrase: Sendable {
    let slots: [Slot]
    let beginsHere: Bool
    let endsHere: Bool
    let role: Role
    let beside: [Beside]
  }

  /// Phrases of which one has to stand beside another one, or none may.
  struct Beside: Sendable {
    let phrases: [Phrase]
    let isWanted: Bool
    let isAnywhere: Bool
  }

  /// A phrase that can begin with a word.
  struct Beginning: Sendable {
    let phrase: Int
    /// What may come right after that word, as a filter: most phrases need not be looked at.
    let next: BloomFilter
    /// What has to stand somewhere in the sentence, as filters: of each, one word at least.
    let needed: (BloomFilter, BloomFilter)
  }

  private(set) var phrases: [Phrase] = []
  private var numbers: [MirrorWord: Int32] = [:]
  private var letters: [String: Int32] = [:]
  private var beginnings: [String: Int32] = [:]
  private var longestBeginning = 0
  private var slips = MirrorSlips()
  private var spellings: [String: [MirrorWord]] = [:]
  /// By the number of a word, the phrases, and the fillers, that can begin with it.
  private var phrasesFrom: [[Beginning]] = [[]]
  private var fillersFrom: [[Int]] = [[]]

  init(_ guide: MirrorGuide) {
    for spelling in guide.spellings {
      for written in spelling.written { spellings[written.letters] = spelling.meant }
    }
    add(guide.fillers, .filler)
    add(guide.reported, .reported)
    add(guide.turns, .turn)
    add(guide.leaveAlone, .leaveAlone)
    add(guide.courtesies, .courtesy)
    for (place, pattern) in guide.patterns.enumerated() {
      add(pattern.shows, .shows(place))
      add(pattern.notWhen, .spares(place))
    }
  }

  /// The words that a word stands for, in numbers; none for one that stands in no phrase.
  /// - Parameter word: in small letters and without apostrophes.
  func read(_ word: String) -> [Meanings] {
    if let meant = spellings[word] { return meant.map { meanings(of: $0.letters) } }
    let known = meanings(of: word)
    guard known.isEmpty, let meant = slips.word(meantBy: word) else { return [known] }
    return [meanings(of: meant)]
  }

  /// The phrases that can begin with a word.
  func phrases(from number: Int32) -> [Beginning] { phrasesFrom[Int(number)] }

  /// The fillers that can begin with a word.
  func fillers(from number: Int32) -> [Int] { fillersFrom[Int(number)] }

  private func meanings(of word: String) -> Meanings {
    var meanings: Meanings = []
    if let number = letters[word] { meanings.append(number) }
    var end = word.startIndex
    for _ in 0..<longestBeginning where end < word.endIndex {
      word.formIndex(after: &end)
      if let number = beginnings[String(word[..<end])] { meanings.append(number) }
    }
    return meanings
  }

  // MARK: - Gathering

  private mutating func add(_ list: [MirrorPhrase], _ role: Role) {
    for phrase in list {
      let numbered = numbered(phrase, phrase.slots.map { slot(of: $0) }, role)
      let follows = BloomFilter(firstOf: numbered.slots.dropFirst())
      let needed = numbered.needed
      for (first, rests) in numbered.slots.first?.ways ?? [:] {
        if role == .filler {
          fillersFrom[Int(first)].append(phrases.count)
          continue
        }
        var next = BloomFilter()
        for rest in rests {
          if let second = rest.first { next.insert(second) } else { next.insert(follows) }
        }
        phrasesFrom[Int(first)].append(
          Beginning(phrase: phrases.count, next: next, needed: needed))
      }
      phrases.append(numbered)
    }
  }

  private mutating func numbered(
    _ phrase: MirrorPhrase, _ slots: [Slot], _ role: Role
  ) -> Phrase {
    var beside: [Beside] = []
    for other in phrase.beside {
      var phrases: [Phrase] = []
      for phrase in other.phrases {
        phrases.append(numbered(phrase, phrase.slots.map { slot(of: $0) }, role))
      }
      beside.append(
        Beside(phrases: phrases, isWanted: other.isWanted, isAnywhere: other.isAnywhere))
    }
    return Phrase(
      slots: slots, beginsHere: phrase.beginsHere, endsHere: phrase.endsHere, role: role,
      beside: beside)
  }

  private mutating func slot(of slot: MirrorPhrase.Slot) -> Slot {
    guard case .ways(let ways, let mayLack) = slot else { return Slot() }
    var byFirst: Ways = [:]
    for way in ways {
      let way = way.flatMap { word in numbers(of: word) }
      if let first = way.first { byFirst[first, default: []].append(Array(way.dropFirst())) }
    }
    return Slot(ways: byFirst, mayLack: mayLack)
  }

  private mutating func numbers(of word: MirrorWord) -> [Int32] {
    guard !word.mayGoOn, let meant = spellings[word.letters] else { return [number(of: word)] }
    return meant.map { number(of: $0) }
  }

  private mutating func number(of word: MirrorWord) -> Int32 {
    if let number = numbers[word] { return number }
    let number = Int32(truncatingIfNeeded: phrasesFrom.count)
    phrasesFrom.append([])
    fillersFrom.append([])
    numbers[word] = number
    if word.mayGoOn {
      beginnings[word.letters] = number
      longestBeginning = max(longestBeginning, word.letters.count)
    } else {
      letters[word.letters] = number
      slips.add(word.letters)
    }
    return number
  }
}

extension MirrorLexicon.Phrase {
  /// What has to stand in a sentence besides the beginning of the phrase: one of the words that
  /// begin each slot, and each of what is wanted beside it. The two that let through least.
  fileprivate var needed: (BloomFilter, BloomFilter) {
    var filters: [BloomFilter] = []
    for slot in slots.dropFirst() where !slot.mayLack {
      filters.append(BloomFilter(firstOf: [slot]))
    }
    for other in beside where other.isWanted {
      var filter = BloomFilter()
      for phrase in other.phrases { filter.insert(BloomFilter(firstOf: phrase.slots[...])) }
      filters.append(filter)
    }
    filters.sort { $0.count < $1.count }
    let open = BloomFilter(firstOf: [])
    return (filters.first ?? open, filters.dropFirst().first ?? open)
  }
}
