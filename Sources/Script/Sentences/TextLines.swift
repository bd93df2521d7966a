import Text

/// The lines of a text, and which of them are one line that was wrapped.
struct TextLines {
  let text: [Unicode.Scalar]
  /// Each line without white space at its end; empty lines among them.
  let lines: [Range<Int>]

  /// How long the longest line of a text is that was wrapped.
  private static let widths = 50...100

  init(_ text: [Unicode.Scalar]) {
    self.text = text
    var lines: [Range<Int>] = []
    var start = 0
    func close(at end: Int) {
      var last = end
      while last > start, text[last - 1].isSpace { last -= 1 }
      lines.append(start..<last)
    }
    for place in text.indices where text[place].sight == .lineEnd {
      if text[place] == "\n", place > 0, text[place - 1] == "\r" {
        start = place + 1  // the line feed of a pair
      } else {
        close(at: place)
        start = place + 1
      }
    }
    close(at: text.count)
    self.lines = lines
  }

  /// Runs of lines that hold words; the lines of a run are one line that was wrapped.
  /// - Parameter apart: lines that stand by themselves, however long those around them are.
  func unwrapped(apart: Set<Int>) -> [Range<Int>] {
    // A line without a next one was not wrapped.
    guard lines.count > 1 else {
      return lines.indices.filter { !lines[$0].isEmpty }.map { $0..<$0 + 1 }
    }
    let lengths = lines.map { length(of: $0) }
    let longest = lengths.max() ?? 0
    var runs: [Range<Int>] = []
    for line in lines.indices where !lines[line].isEmpty {
      if line > 0, let last = runs.last, last.upperBound == line, Self.widths.contains(longest),
        !apart.contains(line), !apart.contains(line - 1), !beginsItem(line),
        lengths[line - 1] + 1 + lengthOfFirstWord(of: line) > longest
      {
        runs[runs.count - 1] = last.lowerBound..<line + 1
      } else {
        runs.append(line..<line + 1)
      }
    }
    return runs
  }

  /// What stands from the first of some lines to the last.
  func range(of run: Range<Int>) -> Range<Int> {
    guard let first = run.first, let last = run.last else { return 0..<0 }
    return lines[first].lowerBound..<lines[last].upperBound
  }

  /// The line in which a place lies.
  func line(at place: Int) -> Int {
    // The last line that begins there or before.
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    return max(low - 1, 0)
  }

  /// The words of a line.
  func words(of line: Int) -> String {
    String(scalars: text[lines[line]])
  }

  private func length(of line: Range<Int>) -> Int {
    text[line].allSatisfy { $0.isASCII } ? line.count : String(scalars: text[line]).count
  }

  private func lengthOfFirstWord(of line: Int) -> Int {
    let start = firstWord(of: line)
    let end = text[start..<lines[line].upperBound].firstIndex { $0.isSpace }
    return length(of: start..<(end ?? lines[line].upperBound))
  }

  private func firstWord(of line: Int) -> Int {
    text[lines[line]].firstIndex { !$0.isSpace } ?? lines[line].upperBound
  }

  /// Whether a line begins with the dot, the dash or the number of a list.
  private func beginsItem(_ line: Int) -> Bool {
    let start = firstWord(of: line)
    guard let end = text[start..<lines[line].upperBound].firstIndex(where: { $0.isSpace }),
      let last = text[start..<end].last
    else { return false }
    if end - start == 1 { return last == "-" || last == "*" || last == "•" }
    return (last == "." || last == ")")
      && text[start..<end - 1].allSatisfy { $0.isDecimalDigit }
  }
}
