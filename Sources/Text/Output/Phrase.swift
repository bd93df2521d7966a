/// Words for the screen that remember whose they are.
///
/// Literals are the program's own words; whatever is interpolated comes from somewhere else (a
/// set, an answer, a file name, an error) and passes the `Sanitiser` before it is shown:
///
///     "Read \(inline: path): \(question.prompt)"
package struct Phrase: Hashable, Sendable {
  /// How a piece looks where the terminal can show it; never the only carrier of a meaning.
  package enum Style: Hashable, Sendable {
    case plain, bold, quiet
  }

  /// A stretch of one origin and one style.
  package struct Piece: Hashable, Sendable {
    /// The words as they came.
    package var text: String
    /// How they look.
    package var style: Style
    /// Whether the words come from outside the program.
    package var isForeign: Bool

    /// A stretch of text as it came, not yet cleaned.
    package init(_ text: String, style: Style = .plain, isForeign: Bool) {
      self.text = text
      self.style = style
      self.isForeign = isForeign
    }
  }

  /// What the phrase is made of, in order; no piece is empty.
  package private(set) var pieces: [Piece]

  /// Puts pieces together; empty ones are left out, neighbours of one kind become one.
  @inline(never)  // else it is compiled again at each of the program's words
  package init(pieces: [Piece] = []) {
    self.pieces = pieces.reduce(into: []) { result, piece in
      if let last = result.last, last.style == piece.style, last.isForeign == piece.isForeign {
        result[result.count - 1].text += piece.text
      } else if !piece.text.isEmpty {
        result.append(piece)
      }
    }
  }

  /// Somebody else's words alone.
  package init(foreign text: String, style: Style = .plain) {
    self.init(pieces: [Piece(text, style: style, isForeign: true)])
  }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { pieces.isEmpty }

  /// The words in bold; pieces that have a style keep it.
  package static func bold(_ words: Phrase) -> Phrase { words.styled(.bold) }

  /// The words set back; pieces that have a style keep it.
  package static func quiet(_ words: Phrase) -> Phrase { words.styled(.quiet) }

  /// A question of the program itself, with the mark that nothing foreign can show.
  package static func marked(_ question: Phrase) -> Phrase {
    Phrase(pieces: [Piece("\(Sanitiser.mark) ", style: .bold, isForeign: false)]) + question
  }

  /// What is read where there are no styles: cleaned, not wrapped.
  package var plainText: String {
    pieces.reduce(into: "") { $0 += $1.isForeign ? Sanitiser.clean($1.text) : $1.text }
  }

  /// One phrase after another.
  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(pieces: left.pieces + right.pieces)
  }

  /// Puts a phrase behind another.
  package static func += (left: inout Phrase, right: Phrase) {
    left = left + right
  }

  private func styled(_ style: Style) -> Phrase {
    var copy = self
    for index in copy.pieces.indices where copy.pieces[index].style == .plain {
      copy.pieces[index].style = style
    }
    return copy
  }
}
