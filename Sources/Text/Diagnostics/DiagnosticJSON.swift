/// Findings for editors and other programs: an array of objects with `file`, `line`, `column`,
/// `endLine`, `endColumn`, `severity`, `code`, `message` and `help` (null where there is none).
///
/// Lines and columns count from 1, columns in Unicode scalars, the end is not included.
package enum DiagnosticJSON {
  /// The findings of all files as one array, one finding a line, with a line feed at the end.
  package static func text(of findings: [(source: SourceText, diagnostics: Diagnostics)])
    -> String
  {
    // Most files have none, and need no look at their lines.
    let rows = findings.filter { !$0.diagnostics.all.isEmpty }.flatMap { finding in
      let lines = LineIndex(finding.source)
      return finding.diagnostics.all.map {
        "  " + object($0, in: finding.source, lines).text
      }
    }
    return rows.isEmpty ? "[]\n" : "[\n" + rows.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(_ diagnostic: Diagnostic, in source: SourceText, _ lines: LineIndex)
    -> JSONText
  {
    let start = lines.position(of: diagnostic.span.start)
    let end = lines.position(of: max(diagnostic.span.end, diagnostic.span.start))
    return .object([
      .init("file", .string(source.name)),
      .init("line", .number(start.line)),
      .init("column", .number(start.column)),
      .init("endLine", .number(end.line)),
      .init("endColumn", .number(end.column)),
      .init("severity", .string(diagnostic.severity.rawValue)),
      .init("code", .string(diagnostic.code.rawValue)),
      .init("message", .string(diagnostic.message)),
      .init("help", diagnostic.help.map(JSONText.string) ?? .null),
    ])
  }
}
