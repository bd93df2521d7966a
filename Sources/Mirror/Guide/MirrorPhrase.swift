import Text

/// A few words to look for. Capitals, apostrophes and punctuation do not count.
package struct MirrorPhrase: Hashable, Sendable {
  /// Words that stand one after the other.
  package typealias Way = [MirrorWord]

  /// A place in a phrase.
  package enum Slot: Hashable, Sendable {
    /// One of these, or none of them where it may be left out.
    case ways([Way], mayLack: Bool)
    /// Up to five words of any sort, in the same sentence.
    case gap
  }

  /// Why a phrase cannot be read.
  package enum Fault: Error, Hashable {
    case unreadable
    /// It names a family that was not told above.
    case unknownFamily(String)
  }

  package let slots: [Slot]
  /// Whether a sentence, or a part of one, has to begin with it, and to end after it.
  package let beginsHere: Bool
  package let endsHere: Bool
  /// What else has to stand there, before it or after it, or must not.
  package private(set) var beside: [Beside] = []

  /// Other phrases, of which one is enough.
  package struct Beside: Hashable, Sendable {
    package let phrases: [MirrorPhrase]
    package let isWanted: Bool
    /// Whether the whole sentence counts, and not only the part of it that is near.
    package let isAnywhere: Bool
  }

  /// Reads a phrase: words, `/` between words of which one is enough, `*` for any ending, `~` for
  /// those of a verb, `(name)` for a family, `[…]` around what may be missing, `…` for a gap
  /// between two words, and a `.` where it begins or ends a part of a sentence; `?` is a question
  /// mark. After `&` stands what else has to be near, before it or after it, and after `&!` what must
  /// not, with commas between phrases that are as good; `&&` and `&&!` look through the whole
  /// sentence.
  package init(_ text: Substring, _ families: MirrorFamilies = .init()) throws(Fault) {
    let words = text.split(separator: " ")
    let marks = words.indices.filter { words[$0].first == "&" }
    try self.init(alone: Self.joined(words[..<(marks.first ?? words.endIndex)]), families)
    for (mark, end) in zip(marks, marks.dropFirst() + [words.count]) {
      var others: [MirrorPhrase] = []
      let list = Self.joined(words[(mark + 1)..<end])
      for other in list.split(separator: ",", omittingEmptySubsequences: false) {
        others.append(try Self(alone: other.trimmed[...], families))
      }
      guard let kind = Self.kinds[words[mark]] else { throw .unreadable }
      beside.append(
        Beside(phrases: others, isWanted: kind.isWanted, isAnywhere: kind.isAnywhere))
    }
  }

  private static let kinds: [Substring: (isWanted: Bool, isAnywhere: Bool)] = [
    "&": (true, false), "&!": (false, false), "&&": (true, true), "&&!": (false, true),
  ]

  private static func joined(_ words: ArraySlice<Substring>) -> Substring {
    words.joined(separator: " ")[...]
  }

  private init(alone text: Substring, _ families: MirrorFamilies) throws(Fault) {
    beginsHere = text.first == "."
    endsHere = text.last == "."
    let inner = text.dropFirst(beginsHere ? 1 : 0).dropLast(endsHere ? 1 : 0)
    var slots: [Slot] = []
    for part in inner.split(separator: " ") { slots.append(try Self.slot(part, families)) }
    guard let first = slots.first, !first.mayBeNothing, slots.last != .gap else {
      throw .unreadable
    }
    self.slots = slots
  }

  private static func slot(
    _ part: Substring, _ families: MirrorFamilies
  ) throws(Fault) -> Slot {
    if part == "…" { return .gap }
    let mayLack = part.first == "["
    guard mayLack == (part.last == "]") else { throw .unreadable }
    let choices = mayLack ? part.dropFirst().dropLast() : part
    var ways: [Way] = []
    for choice in choices.split(separator: "/", omittingEmptySubsequences: false) {
      if choice.first == "(", choice.last == ")" {
        let name = String(choice.dropFirst().dropLast())
        guard let members = families[name] else { throw .unknownFamily(name) }
        ways += members
      } else if choice.last == "~" {
        guard let forms = MirrorWord.forms(ofVerb: choice.dropLast()) else { throw .unreadable }
        for form in forms { ways.append([form]) }
      } else {
        guard let word = MirrorWord(choice) else { throw .unreadable }
        ways.append([word])
      }
    }
    return .ways(ways, mayLack: mayLack)
  }
}

extension MirrorPhrase.Slot {
  fileprivate var mayBeNothing: Bool {
    if case .ways(_, mayLack: false) = self { false } else { true }
  }
}
