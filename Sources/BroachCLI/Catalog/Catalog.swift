import BuiltInSets
import Disk
import Notebook
import Script
import Text
import Words

/// The sets that can be walked: those that come with the program, those that were added, and any
/// file.
struct Catalog {
  /// The sets that come with a program.
  struct Embedded: Sendable {
    /// What they are for; asked for when it is needed.
    let guide: @Sendable () -> CatalogGuide
    /// The text of one by its name; nil if there is none.
    let text: @Sendable (_ name: String) -> [UInt8]?
    /// The examples of one; nil if there are none.
    var examples: @Sendable (_ name: String) -> [UInt8]? = { _ in nil }
    /// Whether a name is that of a file beside the sets, which no set takes.
    var isGuide: @Sendable (_ name: String) -> Bool = { _ in false }

    /// Those of this program.
    static let program = Embedded(
      guide: { BuiltIn.catalog }, text: { BuiltInSets.text(named: $0) },
      examples: { BuiltInSets.examples(named: $0) },
      isGuide: { BuiltInSets.guide(named: $0) != nil })
  }

  private let embedded: Embedded
  private let shelf: () throws(NotebookError) -> AddedSets

  /// A catalog; nothing is looked at yet.
  /// - Parameter shelf: where the sets are that were added.
  init(_ embedded: Embedded, adding shelf: @escaping () throws(NotebookError) -> AddedSets) {
    self.embedded = embedded
    self.shelf = shelf
  }

  /// What the built-in sets are for.
  var guide: CatalogGuide { embedded.guide() }

  /// The names of the built-in sets, in alphabetical order.
  var names: [String] { guide.names }

  /// The sets that were added; they need not be there.
  func addedSets() throws(NotebookError) -> AddedSets { try shelf() }

  /// The names of the sets that were added; none where they cannot be looked at, since nobody is
  /// kept from the others by that.
  var added: [String] {
    do throws(NotebookError) {
      return try shelf().names().filter { !isBuiltIn($0) }
    } catch {
      return []
    }
  }

  /// The names of all sets that have one.
  var allNames: [String] { names + added }

  /// Whether a name belongs to the program itself.
  func isBuiltIn(_ name: String) -> Bool {
    embedded.text(name) != nil || embedded.isGuide(name)
  }

  /// Whether a set goes by a name.
  func knows(_ name: String) -> Bool { names.contains(name) || added.contains(name) }

  /// A set by its name or its file.
  /// - Throws: `Failure` or `FileError` if there is none, `Mistakes` if it has errors.
  func find(_ name: String) throws -> NamedSet {
    if let source = builtIn(name) { return try read(name, source, from: .program) }
    if let source = try added(name) { return try read(name, source, from: .added) }
    return try read(ExampleFile.set(meantBy: name), try file(name), from: .file)
  }

  /// All sets that have a name and can be read: those of the program, then those that were added,
  /// each in alphabetical order.
  func all() throws -> [NamedSet] {
    try names.map(find)
      + added.compactMap { name in
        do { return try find(name) } catch { return nil }
      }
  }

  /// A set that goes by a name, and its examples, not yet read; nil if none does.
  func named(_ name: String) throws(NotebookError) -> (source: SourceText, examples: SourceText?)? {
    if let source = builtIn(name) {
      let examples = embedded.examples(name)
      return (source, examples.map { SourceText(name: "\(name).examples", bytes: $0) })
    }
    return try added(name).map { ($0, nil) }
  }

  /// The text of a set by its name or its file, not yet read.
  func source(_ name: String) throws -> SourceText {
    try builtIn(name) ?? added(name) ?? file(name)
  }

  /// The examples that stand beside a set, not yet read.
  /// - Returns: nil where there are none; a set that was added has none.
  func examples(of name: String) throws -> SourceText? {
    if builtIn(name) != nil {
      return embedded.examples(name).map { SourceText(name: name, bytes: $0) }
    }
    if try added(name) != nil { return nil }
    _ = try file(name)
    return try ExampleFile.read(beside: ExampleFile.set(meantBy: name))
  }

  private func builtIn(_ name: String) -> SourceText? {
    embedded.text(name).map { SourceText(name: name, bytes: $0) }
  }

  private func added(_ name: String) throws(NotebookError) -> SourceText? {
    guard AddedSets.isName(name), !isBuiltIn(name) else { return nil }
    do throws(NotebookError) {
      return try shelf().read(name)
    } catch .noHome {
      return nil
    } catch .notAbsolute {
      return nil  // there is no shelf, and a file may still have that name
    }
  }

  /// The text of a set's file; of a file of examples, it is the set beside it.
  func file(_ path: String) throws(Failure) -> SourceText {
    do throws(FileError) {
      return try BoundedFile.read(ExampleFile.set(meantBy: path))
    } catch {
      throw reading(error, meantBy: path)
    }
  }

  /// Why there is no set by a name or in a file.
  func reading(_ error: FileError, meantBy path: String) -> Failure {
    if case .disk(let failed) = error, failed.isMissing, Self.isName(path) { return unknown(path) }
    return .readingSet(error, meantBy: path)
  }

  /// Whether somebody meant a name rather than a file.
  private static func isName(_ text: String) -> Bool {
    !text.contains("/") && !text.contains(".")
  }

  private func unknown(_ name: String) -> Failure {
    let near = Suggestion.nearest(to: name, among: allNames) ?? SiblingPaths.nearest(to: name)
    return Failure(
      Words.Usage.noSetOrFile(name),
      help: near.map { Words.Usage.didYouMean($0) } ?? Words.Usage.sets(allNames), .notFound,
      code: .noFile)
  }

  private func read(_ name: String, _ source: SourceText, from origin: NamedSet.Origin)
    throws
    -> NamedSet
  {
    // What built-in sets offer, and their examples, the tests try out once and for all.
    let reading = PromptSet.read(
      source, offering: origin == .program ? nil : allNames,
      withExamples: origin != .program, languages: BuiltIn.languages)
    guard let set = reading.value else {
      throw Mistakes(source: source, diagnostics: reading.diagnostics)
    }
    return NamedSet(name: name, source: source, set: set, origin: origin)
  }
}
