import Text

extension SourceText {
  /// Each run of characters that may not stand in a set, in order: nobody sees them, or they end a
  /// line where no editor shows it. A byte order mark at the beginning is none of them.
  /// - Parameter most: how many runs are told of; there may be more.
  func hiddenCharacters(atMost most: Int) -> [SourceRange] {
    var runs: [SourceRange] = []
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    HiddenCharacters.visit(bytes.span, from: start) { kind, span in
      if kind == .tab || kind == .windowsLineEnd { return }
      if let last = runs.last, last.end == span.start {
        runs[runs.count - 1].end = span.end
      } else if runs.count < most {
        runs.append(span)
      }
    }
    return runs
  }
}
