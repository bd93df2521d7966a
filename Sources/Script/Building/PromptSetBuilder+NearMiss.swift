import Text

/// What would be shown as it stands, and was hardly meant so: a warning each.
extension PromptSetBuilder {
  /// Warns of a note behind a text, and of the id of a question in other brackets than braces.
  mutating func warnOfMarks(in node: Int) {
    let text = tree.mapped(node).trimmed
    for at in text.range {
      switch text.bytes[at] {
      case UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: "<"):
        if text.isNote(at: at, before: text.range.upperBound) {
          let end = text.range[at...].first { text.bytes[$0] == UInt8(ascii: "\n") }
          let note = text.trimmed(at..<(end ?? text.range.upperBound))
          values.diagnostics.append(
            .shownAsItStands(
              text.string(note), text.span(note),
              help: "put the note on a line of its own, beginning with #"))
          return
        }
        if text.bytes[at] == UInt8(ascii: "<") {
          warnOfBlank(at, text)
          if warnOfMarkup(at, text) { return }
        }
      case UInt8(ascii: "&"):
        if warnOfMarkup(at, text) { return }
      case UInt8(ascii: "["): warnOfBlank(at, text)
      default: break
      }
    }
  }

  /// Warns of a sign of web pages.
  private mutating func warnOfMarkup(_ start: Int, _ text: MappedText) -> Bool {
    guard let (end, help) = text.markup(at: start, before: text.range.upperBound) else {
      return false
    }
    let part = start..<end
    values.diagnostics.append(.shownAsItStands(text.string(part), text.span(part), help: help))
    return true
  }

  private mutating func warnOfBlank(_ open: Int, _ text: MappedText) {
    let close = text.bytes[open] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ">")
    let most = min(text.range.upperBound, open + BodyReader.longest)
    guard let end = (open..<most).first(where: { text.bytes[$0] == close }),
      names[text.string(open + 1..<end)] != nil
    else { return }
    let part = open..<end + 1
    values.diagnostics.append(
      .shownAsItStands(
        text.string(part), text.span(part),
        help: "a blank works only in the body and the subject of a draft, and stands in braces"))
  }

  /// Warns of a text all of which stands between marks that make it bold or slanted elsewhere.
  mutating func warnOfEmphasis(in node: Int) {
    let text = tree.mapped(node).trimmed
    guard let first = text.range.first else { return }
    var inner = first
    while inner < text.range.upperBound, text.bytes[inner] == text.bytes[first] { inner += 1 }
    let count = inner - first
    var end = text.range.upperBound
    while end > inner, text.bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    let close = end - count
    guard count < 4, close > inner, !text.bytes[inner].isBlank, !text.bytes[close - 1].isBlank,
      text.bytes[close..<end].allSatisfy({ $0 == text.bytes[first] }),
      !text.bytes[inner..<close].contains(text.bytes[first])
    else { return }
    let mark = text.string(first..<inner)
    values.diagnostics.append(
      .shownAsItStands(
        mark, text.span(first..<inner), help: "leave out '\(mark)' before and behind the words"))
  }

  /// Warns of a comma behind the words of options, which the letter would have as well.
  mutating func warnOfCommas(behind options: [AnswerOption], told: Int) {
    guard values.diagnostics.all.count == told else { return }
    let marked = options.filter { option in
      let words = (option.words ?? option.label).utf8
      return !option.silent
        && words.last.map { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") } ?? false
        && !words.contains(UInt8(ascii: "&"))
    }
    guard let first = marked.first, let mark = (first.words ?? first.label).last else { return }
    values.diagnostics.append(
      .shownAsItStands(
        String(mark), first.span,
        help: "take '\(mark)' away at its end, or the letter has it too"
      )
      .with(notes: Diagnostic.notes(forFurther: marked.map { $0.span })))
  }

  /// Warns of quotation marks around a text with a comma behind them, as in other formats.
  mutating func warnOfQuotation(in node: Int, _ text: String) {
    guard let first = text.utf8.first, first == UInt8(ascii: "\""),
      text.utf8.last == UInt8(ascii: ","), tree.nodes[node].form == .plain,
      text.utf8.dropFirst().count(where: { $0 == first }) == 1,
      text.utf8.dropLast().last == first
    else { return }
    let span = tree.nodes[node].value
    values.diagnostics.append(
      .shownAsItStands(
        "\"", SourceRange(span.start, span.start + 1),
        help: "leave out the quotation marks and the comma"))
  }

  /// Warns of options that are written as in other lists. What an option may well say is left alone.
  mutating func warnOfOptions(_ list: Int) {
    guard isMarked(list) else { return }
    var texts: [(node: Int, text: MappedText)] = []
    var runsOn: [Int] = []
    for node in tree.children(of: list) where tree.nodes[node].content == .text {
      if tree.nodes[node].form == .flowing { runsOn.append(node) }
      if tree.nodes[node].form == .plain { texts.append((node, tree.mapped(node).trimmed)) }
    }
    for (node, text) in texts {
      guard let mark = Self.boxes.first(where: { text.begins(text.range, with: $0) }) else {
        continue
      }
      let start = tree.nodes[node].value.start
      values.diagnostics.append(
        .shownAsItStands(
          mark.trimmed, SourceRange(start, start + mark.trimmed.utf8.count),
          help: "begin an option with one dash and a space"))
      return
    }
    let further = texts.filter { $0.text.begins($0.text.range, with: "- ") }
    let hasBullets = values.diagnostics.all.contains { $0.code == .bullet }
    if further.count > 1, further.count == texts.count, !hasBullets, let first = further.first {
      let start = tree.nodes[first.node].value.start
      values.diagnostics.append(
        .shownAsItStands(
          "-", SourceRange(start, start + 1), help: "begin an option with one dash and a space"))
    }
    warnOfCommas(texts.map { $0.text })
    warnOfArrows(texts.map { $0.text })
    if texts.count == tree.countOfChildren(of: list) || texts.count < 4 { warnOfRows(texts) }
    guard runsOn.count == 1, !texts.isEmpty else { return }
    warnOfLostDash(runsOn[0])
  }

  /// Whether any option begins with a mark of other lists, has one in it, or runs on.
  private func isMarked(_ list: Int) -> Bool {
    let bytes = tree.source.bytes.span
    return tree.children(of: list).contains { node in
      let value = tree.nodes[node].value
      guard tree.nodes[node].form == .plain, value.start < value.end else {
        return tree.nodes[node].form == .flowing
      }
      let first = bytes[value.start]
      return first == UInt8(ascii: "[") || first == UInt8(ascii: "-")
        || bytes.firstOffset(in: Self.listMarks, from: value.start, before: value.end) < value.end
    }
  }

  private static let listMarks = ByteSet(",>")

  /// A comma behind every option but the last parts them as in a row.
  private mutating func warnOfCommas(_ texts: [MappedText]) {
    guard texts.count > 1, let first = texts.first, let end = first.range.last,
      texts.dropLast().allSatisfy({ text in
        text.range.last.map { text.bytes[$0] == UInt8(ascii: ",") } ?? false
      })
    else { return }
    values.diagnostics.append(
      .shownAsItStands(
        ",", first.span(end..<end + 1),
        help: "leave out the commas; each option stands on a line of its own"))
  }

  /// An arrow leads from what is shown to what a letter says.
  private mutating func warnOfArrows(_ texts: [MappedText]) {
    for text in texts {
      for at in text.range.dropFirst() {
        guard text.bytes[at] == UInt8(ascii: ">"),
          text.bytes[at - 1] == UInt8(ascii: "-")
            || text.bytes[at - 1] == UInt8(ascii: "=")
        else { continue }
        values.diagnostics.append(
          .shownAsItStands(
            text.string(at - 1..<at + 1), text.span(at - 1..<at + 1),
            help: "for other words in the letter, write '- label: …' and 'words: …' below it"))
        return
      }
    }
  }

  /// One option of four words and more, with commas between them and no "and": a list that was
  /// pasted in a row.
  private mutating func warnOfRows(_ texts: [(node: Int, text: MappedText)]) {
    var rows: [Int] = []
    for (node, text) in texts {
      let parts = text.string(text.range).utf8.split(
        separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      let areWords = parts.allSatisfy { part in
        let word = Substring(part).trimmed
        return !word.isEmpty && word.utf8.count <= 24 && !word.utf8.contains(UInt8(ascii: " "))
      }
      if parts.count > 3, areWords { rows.append(node) }
    }
    // Where all are so, their author wants them so.
    guard let first = rows.first, rows.count == 1 else { return }
    values.diagnostics.append(.optionsInARow(tree.nodes[first].value))
  }

  /// Where one option alone runs on, and both its rows are so short that nobody breaks a row there.
  private mutating func warnOfLostDash(_ node: Int) {
    let rows = tree.rows(of: tree.nodes[node].value)
    guard rows.count == 2, rows[0].end - rows[0].start < Self.shortRow else { return }
    var start = rows[1].start
    while start < rows[1].end, tree.source.bytes[start].isBlank { start += 1 }
    guard rows[1].end - start < Self.shortRow else { return }
    values.diagnostics.append(.dashLost(SourceRange(start, rows[1].end)))
  }

  private static let shortRow = 20
  private static let boxes = ["[ ] ", "[x] ", "[X] "]
}
