/// All findings of one run, in order of place.
///
/// Nobody reads thousands of them: of the errors, and of the warnings, the first are kept, and a
/// last finding says that there are more.
package struct Diagnostics: Error, Hashable, Sendable {
  /// The most errors that are told of a file, and the most warnings.
  package static let most = 1_000

  package private(set) var all: [Diagnostic]

  /// The findings, put in order of place; those of one place keep the order in which they came.
  package init(_ all: [Diagnostic] = []) {
    let ordered = all.enumerated()
      .sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
      .map { $0.element }
    self.all = ordered.count > Self.most ? Self.first(of: ordered) : ordered
  }

  /// Whether any of them keeps the text from being used.
  package var hasErrors: Bool { all.contains { $0.severity == .error } }

  private static func first(of ordered: [Diagnostic]) -> [Diagnostic] {
    var kept: [Diagnostic] = []
    var counts: [Diagnostic.Severity: Int] = [:]
    for finding in ordered where finding.code != .more {
      counts[finding.severity, default: 0] += 1
      let count = counts[finding.severity, default: 0]
      if count <= most { kept.append(finding) }
      // What stands behind the last error that is told can wait with the others.
      if count > most, finding.severity == .error { break }
    }
    for severity in [Diagnostic.Severity.advice, .warning, .error]
    where counts[severity, default: 0] > most {
      let last = kept.last { $0.severity == severity }?.span.end ?? 0
      // Findings of another kind may stand behind it, and all are in order.
      kept.append(.more(than: most, severity, at: max(last, kept.last?.span.start ?? 0)))
    }
    return kept
  }
}

extension Diagnostic.Code {
  fileprivate static let more = Self(rawValue: "more")
}

extension Diagnostic {
  fileprivate static func more(than count: Int, _ severity: Severity, at place: Int)
    -> Diagnostic
  {
    let what =
      switch severity {
      case .error: "mistakes"
      case .warning: "warnings"
      case .advice: "things to look at"
      }
    return Diagnostic(
      severity, .more, "there are more \(what) than the \(count) above",
      at: SourceRange(at: place),
      help: "mend these first; if this is another kind of file, nothing needs mending")
  }
}
