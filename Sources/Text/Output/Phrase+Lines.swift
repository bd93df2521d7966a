extension Phrase {
  /// Breaks the cleaned phrase into lines of at most `width` cells.
  ///
  /// Breaks at spaces and between wide characters; a word longer than a line is cut between
  /// characters. Spaces at a break vanish, others stay. Lines after the first are set in by
  /// `hanging` cells, less where the terminal is narrow. A line always holds something, so
  /// that a width of 1 still ends. Without `cutsWords`, a long word such as a path stays whole and
  /// goes over the line's end.
  package func lines(width: Int, hanging: Int = 0, cutsWords: Bool = true) -> [[Piece]] {
    let indent = max(0, min(hanging, width / 2, width - 2))
    var wrapping = Wrapping(width: max(1, width), hanging: indent, cutsWords: cutsWords)
    for piece in pieces {
      let text = piece.isForeign ? Sanitiser.clean(piece.text) : piece.text
      wrapping.add(text, like: piece)
    }
    return wrapping.finish()
  }
}
