/// One line of a source as it is shown, and the carets under a stretch of it.
struct Excerpt: Equatable {
  /// The line, cleaned, cut around the carets where it is too long.
  let text: String
  /// Spaces and carets, in terminal cells; a place between two characters has one caret.
  let carets: String

  /// Cuts a line out of a source.
  /// - Parameters:
  ///   - source: where the line stands.
  ///   - line: the stretch of the line, without its end.
  ///   - span: what is meant; where it goes on below the line, only its first row is marked.
  ///   - width: the most terminal cells of the text.
  init(of source: SourceText, _ line: SourceRange, at span: SourceRange, width: Int) {
    let start = min(max(span.start, line.start), line.end)
    let end = min(max(span.end, start), line.end)
    var before = CutText(endingAt: start, in: source, from: line.start, atMost: width)
    var marked = CutText(from: start, in: source, to: end, atMost: width)
    var after = CutText(from: end, in: source, to: line.end, atMost: width)
    if before.cells + marked.cells + after.cells > width || before.isCut || after.isCut {
      before.keepEnd(max(width / 2, width - marked.cells - after.cells))
      marked.keepStart(width - before.cells - (after.text.isEmpty ? 0 : 1))
      after.keepStart(width - before.cells - marked.cells)
    }
    text = before.text + marked.text + after.text
    carets =
      String(repeating: " ", count: before.cells)
      + String(repeating: "^", count: max(marked.cells, 1))
  }
}
