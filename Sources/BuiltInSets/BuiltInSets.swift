/// The files of `prompts/`, compiled in, so that the program is one file.
package enum BuiltInSets {
  /// The names of the sets, in alphabetical order.
  package static var names: [String] { EmbeddedPrompts.sets.map { "\($0.name)" } }

  /// The UTF-8 text of a set by its name; nil if there is none.
  package static func text(named name: String) -> [UInt8]? {
    text(named: name, in: EmbeddedPrompts.sets)
  }

  /// The UTF-8 text of a file that is no set, by its name without ending; nil if there is none.
  package static func guide(named name: String) -> [UInt8]? {
    text(named: name, in: EmbeddedPrompts.guides)
  }

  /// The UTF-8 text of the file of examples beside a set; nil if there is none.
  package static func examples(named name: String) -> [UInt8]? {
    text(named: name, in: EmbeddedPrompts.examples)
  }

  private static func text(
    named name: String, in files: [(name: StaticString, text: StaticString)]
  ) -> [UInt8]? {
    for file in files where "\(file.name)" == name {
      return Array(
        UnsafeBufferPointer(start: file.text.utf8Start, count: file.text.utf8CodeUnitCount))
    }
    return nil
  }
}
