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

  /// Reads a phrase: words, `/` between words of which one is enough, `*` for any ending,
  /// `(name)` for a family, `[…]` around what may be missing, `…` for a gap between two words, and
  /// a `.` where it begins or ends a part of a sentence; `?` is a question mark.
  package init(_ text: Substring, _ families: MirrorFamilies = .init()) throws(Fault) {
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
