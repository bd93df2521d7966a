extension Phrase: ExpressibleByStringInterpolation {
  /// The program's own words.
  @inline(never)
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

    /// The program's own words. A full stop of theirs gives way where what stands before it ends
    /// in a mark of its own: "by Dr. B." has one stop.
    @inline(never)
    package mutating func appendLiteral(_ literal: String) {
      var rest = literal[...]
      let closing = rest.prefix { $0 == "”" || $0 == "'" }
      if let last = pieces.last?.text.last, ".!?…".contains(last) {
        let after = rest.dropFirst(closing.count)
        if after.first == ".", after.dropFirst().first != "." { rest = after.dropFirst() }
      }
      let kept = rest.startIndex == literal.startIndex ? literal : String(closing) + String(rest)
      pieces.append(Piece(kept, isForeign: false))
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
    @inline(never)
    package mutating func appendInterpolation(_ phrase: Phrase) {
      pieces += phrase.pieces
    }
  }
}
