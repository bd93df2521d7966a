import Text

/// What reading a file gave: the value where there was no error, and everything found.
package struct Reading<Value: Sendable>: Sendable {
  /// Nil if there was an error.
  package let value: Value?
  /// All errors and warnings, in order of place.
  package let diagnostics: Diagnostics

  /// A reading; an error among the findings leaves it without a value.
  package init(_ value: Value?, _ diagnostics: Diagnostics) {
    self.value = diagnostics.hasErrors ? nil : value
    self.diagnostics = diagnostics
  }
}
