/// How much of a file is read before anything is built from it.
package struct Limits: Sendable {
  /// UTF-8 bytes in a file.
  package var file: Int
  /// Nested lists and groups of keys; the file's own keys are no level.
  package var levels: Int
  /// UTF-8 bytes in one value.
  package var value: Int

  /// Limits; without arguments, those of a prompt script.
  package init(file: Int = 16 << 20, levels: Int = 32, value: Int = 64 << 10) {
    self.file = file
    self.levels = levels
    self.value = value
  }

  /// The limits of a prompt script.
  package static let script = Limits()
  /// The limits of entries and answers files, whose values may be as long as the file.
  package static let answers = Limits(value: 16 << 20)
}
