import BuiltInSets
import Notebook
import Script
import Text
import Words

/// The sets that can be walked: those that come with the program, those that were added, and any
/// file.
enum Catalog {
  /// What the built-in sets are for; empty only if the program was built wrongly.
  static let guide: CatalogGuide =
    BuiltInSets.text(named: "catalog").flatMap {
      CatalogGuide.read(SourceText(name: "catalog", bytes: $0)).value
    } ?? CatalogGuide()

  /// The names of the built-in sets, in alphabetical order.
  static let names = guide.names

  /// The names of the sets that were added; none where they cannot be looked at, since nobody is
  /// kept from the others by that.
  static var added: [String] {
    do throws(NotebookError) {
      return try AddedSets.here().names().filter { !isBuiltIn($0) }
    } catch {
      return []
    }
  }

  /// The names of all sets that have one.
  static var allNames: [String] { names + added }

  /// Whether a name belongs to the program itself.
  static func isBuiltIn(_ name: String) -> Bool { BuiltInSets.names.contains(name) }

  /// Whether a set goes by a name.
  static func knows(_ name: String) -> Bool { names.contains(name) || added.contains(name) }

  /// A set by its name or its file.
  /// - Throws: `Failure` or `FileError` if there is none, `Mistakes` if it has errors.
  static func find(_ name: String) throws -> NamedSet {
    if let source = builtIn(name) { return try read(name, source, from: .program) }
    if let source = try added(name) { return try read(name, source, from: .added) }
    return try read(name, try file(name), from: .file)
  }

  /// All sets that have a name and can be read: those of the program, then those that were added,
  /// each in alphabetical order.
  static func all() throws -> [NamedSet] {
    try names.map(find)
      + added.compactMap { name in
        do { return try find(name) } catch { return nil }
      }
  }

  /// The text of a set by its name or its file, not yet read.
  static func source(_ name: String) throws -> SourceText {
    try builtIn(name) ?? added(name) ?? file(name)
  }

  private static func builtIn(_ name: String) -> SourceText? {
    guard names.contains(name) else { return nil }
    return BuiltInSets.text(named: name).map { SourceText(name: name, bytes: $0) }
  }

  private static func added(_ name: String) throws(NotebookError) -> SourceText? {
    guard AddedSets.isName(name), !isBuiltIn(name) else { return nil }
    do throws(NotebookError) {
      return try AddedSets.here().read(name)
    } catch .noHome {
      return nil
    } catch .notAbsolute {
      return nil  // there is no shelf, and a file may still have that name
    }
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
    let near = Suggestion.nearest(to: name, among: allNames) ?? SiblingPaths.nearest(to: name)
    return Failure(
      Words.Usage.noSetOrFile(name),
      help: near.map { Words.Usage.didYouMean($0) } ?? Words.Usage.sets(allNames), .notFound)
  }

  private static func read(_ name: String, _ source: SourceText, from origin: NamedSet.Origin)
    throws
    -> NamedSet
  {
    // What built-in sets offer, and their examples, the tests try out once and for all.
    let reading = PromptSet.read(
      source, offering: origin == .program ? nil : allNames,
      withExamples: origin != .program, languages: BuiltInLanguages.guide)
    guard let set = reading.value else {
      throw Mistakes(source: source, diagnostics: reading.diagnostics)
    }
    return NamedSet(name: name, source: source, set: set, origin: origin)
  }
}
