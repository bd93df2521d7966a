extension Phrase: ExpressibleByStringInterpolation {
  /// The program's own words.
  package init(stringLiteral value: String) {
    self.init(pieces: [Piece(value, isForeign: false)])
  }

  /// The program's own words and others'.
  package init(stringInterpolation: Interpolation) {
    self.init(pieces: stringInterpolation.pieces)
  }

  /// Sorts words by where they come from as the compiler hands them over.
  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    /// Makes room for what will come.
    package init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(2 * interpolationCount + 1)
    }

    /// The program's own words.
    package mutating func appendLiteral(_ literal: String) {
      pieces.append(Piece(literal, isForeign: false))
    }

    /// Foreign text, line breaks and all.
    package mutating func appendInterpolation(_ text: some StringProtocol, _ style: Style = .plain)
    {
      pieces.append(Piece(String(text), style: style, isForeign: true))
    }

    /// Foreign text that must stay within a line, such as a name; its line breaks become spaces.
    package mutating func appendInterpolation(
      inline text: some StringProtocol, _ style: Style = .plain
    ) {
      pieces.append(Piece(Sanitiser.cleanLine(String(text)), style: style, isForeign: true))
    }

    /// A number is nobody's words.
    package mutating func appendInterpolation(_ number: Int) {
      pieces.append(Piece(String(number), isForeign: false))
    }

    /// A phrase within a phrase keeps its origins and styles.
    package mutating func appendInterpolation(_ phrase: Phrase) {
      pieces += phrase.pieces
    }
  }
}
