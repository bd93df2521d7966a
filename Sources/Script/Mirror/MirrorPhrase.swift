/// A few words to look for. Capitals, apostrophes and punctuation do not count.
package struct MirrorPhrase: Hashable, Sendable {
  /// A place in a phrase.
  package enum Slot: Hashable, Sendable {
    /// One of these words, as `MirrorWord` writes them.
    case word([String])
    /// Up to five words of any sort, in the same sentence.
    case gap
  }

  package let slots: [Slot]
  /// Whether a sentence, or a part of one, has to end after it.
  package let endsHere: Bool

  /// Reads a phrase: words, `/` between words of which one is enough, `…` for a gap between two
  /// words, and a final `.`; `?` alone is a question mark.
  /// - Returns: nil if it is none of these.
  package init?(_ text: String) {
    endsHere = text.last == "."
    var slots: [Slot] = []
    for part in text.split(separator: " ") {
      let part = endsHere && part.endIndex == text.endIndex ? part.dropLast() : part
      if part == "…" {
        slots.append(.gap)
      } else {
        let words = part.split(separator: "/", omittingEmptySubsequences: false)
          .map { $0 == "?" ? "?" : MirrorWord.plain($0) }
        guard words.allSatisfy({ $0?.isEmpty == false }) else { return nil }
        slots.append(.word(words.compactMap(\.self)))
      }
    }
    guard let first = slots.first, first != .gap, slots.last != .gap else { return nil }
    self.slots = slots
  }
}

/// A way of writing that means other words, such as `u` for `you` or `don't` for `do not`.
package struct MirrorSpelling: Hashable, Sendable {
  /// Single words, as `MirrorWord` writes them.
  package let written: [String]
  package let meant: [String]

  /// Reads `u/yu = you`.
  /// - Returns: nil if it is not written so.
  package init?(_ text: String) {
    let sides = text.split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    let written = sides[0].split { $0 == "/" || $0 == " " }.map(MirrorWord.plain)
    let meant = sides[1].split(separator: " ").map(MirrorWord.plain)
    guard !written.isEmpty, !meant.isEmpty, (written + meant).allSatisfy({ $0 != nil }) else {
      return nil
    }
    self.written = written.compactMap(\.self)
    self.meant = meant.compactMap(\.self)
  }
}

/// How words are compared: in small letters, without apostrophes.
package enum MirrorWord {
  /// A word as it is compared; nil if there is something in it that is no part of a word.
  static func plain(_ word: some StringProtocol) -> String? {
    var plain = String.UnicodeScalarView()
    for scalar in word.lowercased().unicodeScalars {
      if isApostrophe(scalar) { continue }
      guard isPart(scalar) else { return nil }
      plain.append(scalar)
    }
    return String(plain)
  }

  /// Whether a scalar belongs to a word: letters with their marks, digits, hyphens.
  package static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      return byte.isDigit || byte == UInt8(ascii: "-")
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  /// Whether a scalar is one of the marks that stand for an apostrophe.
  package static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "ʼ" || scalar == "`" || scalar == "´"
  }
}
