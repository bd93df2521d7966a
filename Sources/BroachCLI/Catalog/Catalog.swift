import BuiltInSets
import Notebook
import Script
import Text

/// The sets that can be walked: those that come with the program, and any file.
enum Catalog {
  /// Files of `prompts/` that are no sets.
  private static let others = ["signpost", "mirror"]

  /// The names of the built-in sets, in alphabetical order.
  static var names: [String] { BuiltInSets.names.filter { !others.contains($0) } }

  /// A set by its name or its file.
  /// - Throws: `Failure` or `FileError` if there is none, `Mistakes` if it has errors.
  static func find(_ name: String) throws -> NamedSet {
    if let source = builtIn(name) { return try read(name, source, isBuiltIn: true) }
    return try read(name, try file(name), isBuiltIn: false)
  }

  /// All built-in sets, in alphabetical order.
  static func all() throws -> [NamedSet] { try names.map(find) }

  /// The text of a set by its name or its file, not yet read.
  static func source(_ name: String) throws -> SourceText {
    try builtIn(name) ?? file(name)
  }

  private static func builtIn(_ name: String) -> SourceText? {
    guard !others.contains(name) else { return nil }
    return BuiltInSets.text(named: name).map { SourceText(name: name, bytes: $0) }
  }

  private static func file(_ path: String) throws -> SourceText {
    do throws(FileError) {
      return try BoundedFile.read(path)
    } catch .disk(let error) where error.isMissing && isName(path) {
      throw unknown(path)
    } catch {
      throw error
    }
  }

  /// Whether somebody meant a name rather than a file.
  private static func isName(_ text: String) -> Bool {
    !text.contains("/") && !text.contains(".")
  }

  private static func unknown(_ name: String) -> Failure {
    let near = Suggestion.nearest(to: name, among: names) ?? Neighbours.nearest(to: name)
    return Failure(
      "there is no set and no file '\(inline: name)'",
      help: near.map { "did you mean '\(inline: $0)'?" }
        ?? "the sets are: \(inline: names.joined(separator: ", "))", .notFound)
  }

  private static func read(_ name: String, _ source: SourceText, isBuiltIn: Bool) throws
    -> NamedSet
  {
    // What built-in sets offer, and their examples, the tests try out once and for all.
    let reading = PromptSet.read(
      source, offering: isBuiltIn ? nil : names, withExamples: !isBuiltIn)
    guard let set = reading.value else {
      throw Mistakes(source: source, diagnostics: reading.diagnostics)
    }
    return NamedSet(name: name, source: source, set: set, isBuiltIn: isBuiltIn)
  }
}
