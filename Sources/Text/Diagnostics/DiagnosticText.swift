/// Findings as a person reads them: the place, the message, the line with a caret under what is
/// meant, and what to write instead.
///
///     first.yaml:4:5: error: 'aks' is not a key of a step [unknown-key]
///       4 |   - aks: What happened?
///         |     ^^^
///     help: write 'ask'
///
/// Everything that comes from the source is cleaned before it is shown.
package struct DiagnosticText {
  private let source: SourceText
  private let lines: LineIndex
  private let width: Int

  /// A renderer for the findings about one source.
  /// - Parameters:
  ///   - source: what the findings are about.
  ///   - width: the most terminal cells a source line takes, at least 40; longer ones are cut
  ///     around the caret.
  package init(_ source: SourceText, width: Int = 100) {
    self.source = source
    self.lines = LineIndex(source)
    self.width = max(width, 40)
  }

  /// All findings, with an empty line between them and a line feed at the end; empty for none.
  package func text(of diagnostics: Diagnostics) -> String {
    var text = ""
    for diagnostic in diagnostics.all {
      if !text.isEmpty { text += "\n" }
      write(diagnostic, to: &text)
    }
    return text
  }

  private func write(_ diagnostic: Diagnostic, to text: inout String) {
    let message = "\(diagnostic.message) [\(diagnostic.code.rawValue)]"
    write(diagnostic.severity.rawValue, message, at: diagnostic.span, to: &text)
    for note in diagnostic.notes { write("note", note.message, at: note.span, to: &text) }
    if let help = diagnostic.help { write(help: help, to: &text) }
  }

  private func write(
    _ label: String, _ message: String, at span: SourceRange?, to text: inout String
  ) {
    guard let span else {
      text += "\(label): \(Sanitiser.cleanLine(message))\n"
      return
    }
    let place = lines.position(of: span.start)
    text += "\(Sanitiser.cleanLine(source.name)):\(place.line):\(place.column): "
    text += "\(label): \(Sanitiser.cleanLine(message))\n"
    let number = "\(place.line)"
    let excerpt = Excerpt(of: source, lines.span(ofLine: place.line), at: span, width: width)
    text += "  \(number) | \(excerpt.text)\n"
    text += "  \(String(repeating: " ", count: number.utf8.count)) | \(excerpt.carets)\n"
  }

  private func write(help: String, to text: inout String) {
    let rows = Sanitiser.clean(help).split(separator: "\n", omittingEmptySubsequences: false)
    for (place, row) in rows.enumerated() {
      text += place == 0 ? "help: \(row)\n" : row.isEmpty ? "\n" : "      \(row)\n"
    }
  }
}
