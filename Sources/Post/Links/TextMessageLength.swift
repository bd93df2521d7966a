/// How many parts a phone network makes of a text message (3GPP TS 23.038 and 23.040).
package struct TextMessageLength: Hashable, Sendable {
  /// How the letters travel.
  package enum Alphabet: Hashable, Sendable {
    /// The network's own letters, seven bits each.
    case gsm7
    /// Any letters, two bytes or four each.
    case ucs2
  }

  package let alphabet: Alphabet
  /// How many parts are sent; nothing at all is none.
  package let parts: Int

  /// The length of a text.
  package init(_ text: String) {
    let units = text.unicodeScalars.map { Self.units(of: $0) }
    if units.contains(nil) {
      alphabet = .ucs2
      let widths = text.unicodeScalars.map { $0.value > 0xFFFF ? 2 : 1 }
      parts = Self.parts(of: widths, alone: 70, together: 67)
    } else {
      alphabet = .gsm7
      parts = Self.parts(of: units.compactMap { $0 }, alone: 160, together: 153)
    }
  }

  /// The length of a letter as it is typed into a phone.
  package init(_ letter: Letter) {
    self.init(letter.rows.joined(separator: "\n").composed)
  }

  /// A character is never split between two parts.
  private static func parts(of widths: [Int], alone: Int, together: Int) -> Int {
    let whole = widths.reduce(0, +)
    if whole <= alone { return whole == 0 ? 0 : 1 }
    var parts = 1
    var used = 0
    for width in widths {
      if used + width > together {
        parts += 1
        used = 0
      }
      used += width
    }
    return parts
  }

  /// What a character takes in the network's own alphabet; nil if it has it not.
  private static func units(of scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", " "..."#", "%"..."?", "\n", "\r": 1
    case "@", "£", "$", "¥", "è", "é", "ù", "ì", "ò", "Ç", "Ø", "ø", "Å", "å", "Δ", "_", "Φ", "Γ",
      "Λ", "Ω", "Π", "Ψ", "Σ", "Θ", "Ξ", "Æ", "æ", "ß", "É", "¤", "¡", "Ä", "Ö", "Ñ", "Ü", "§",
      "¿", "ä", "ö", "ñ", "ü", "à":
      1
    case "^", "{", "}", "\\", "[", "~", "]", "|", "€", "\u{C}": 2
    default: nil
    }
  }
}
