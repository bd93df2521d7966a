/// All findings of one run, in order of place.
package struct Diagnostics: Error, Hashable, Sendable {
  package private(set) var all: [Diagnostic]

  /// The findings, put in order of place; those of one place keep the order in which they came.
  package init(_ all: [Diagnostic] = []) {
    self.all = all.enumerated()
      .sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
      .map(\.element)
  }

  /// Whether any of them keeps the text from being used.
  package var hasErrors: Bool { all.contains { $0.severity == .error } }
}
