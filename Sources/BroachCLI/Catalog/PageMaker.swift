import Page
import Script
import Text

/// Puts pages together from sets that somebody asked for, and those that go with them.
struct PageMaker {
  private let catalog: Catalog
  private let parts: PageParts

  /// A maker of pages.
  /// - Throws: `Failure` where this build cannot make any.
  init(_ catalog: Catalog) throws(Failure) {
    self.catalog = catalog
    parts = try BuiltIn.pageParts()
  }

  /// Every set that comes with the program for clients, in the order in which they are offered.
  var everything: [String] { catalog.guide.first + catalog.guide.more }

  /// The same, and those that every client's page carries.
  var forClients: [String] { everything + [catalog.guide.harm, catalog.guide.waiting] }

  /// The sets that were named, each once; without a name all those for clients.
  /// - Throws: `Failure` if there is no such set, `Mistakes` if it has errors.
  func asked(_ names: [String]) throws -> [CarriedSet] {
    var seen: Set<String> = []
    return try (names.isEmpty ? everything : names).filter { seen.insert($0).inserted }
      .map { CarriedSet(try catalog.find($0)) }
  }

  /// The page of some sets. One for clients always carries the set for when a line was crossed and
  /// the one that leaves a page for oneself.
  func page(of asked: [CarriedSet]) -> PageFile {
    page(of: asked + companions(of: asked), asked: asked.count)
  }

  /// The same sets on paper alone.
  func paper(of asked: [CarriedSet]) -> [UInt8] { page(of: asked).paper }

  /// The page on which a text can be changed, whatever mistakes it has.
  /// - Parameter name: what the set goes by; nil if its title is to name it.
  func writing(_ text: String, name: String?) throws(Failure) -> WritingFile {
    let sets = catalog.names.compactMap { name in
      BuiltIn.text(of: name).map { (name: name, text: String(decoding: $0, as: UTF8.self)) }
    }
    return WritingFile(
      text, name: name, sets: sets, parts: parts, writing: try BuiltIn.writingParts())
  }

  /// Whether a page is, to the byte, one that this program writes of the sets in it.
  func wrote(_ page: PageReading, of sets: [CarriedSet]) -> Bool {
    (max(1, sets.count - 2)...max(1, sets.count)).contains { asked in
      page.equals(self.page(of: sets, asked: asked))
    }
  }

  /// Whether a page has the core, the guides, the script and the style that this program writes.
  func hasOwnParts(_ page: PageReading) -> Bool {
    page.core == parts.core && page.guides == parts.guides && page.unpacker == parts.unpacker
      && page.style == parts.style && page.script == parts.script
  }

  /// The note that goes along with a page.
  func note(of asked: [CarriedSet]) -> Note { Note(of: asked, signpost: BuiltIn.signpost) }

  private func page(of sets: [CarriedSet], asked: Int) -> PageFile {
    PageFile(sets, asked: asked, harm: catalog.guide.harm, signpost: BuiltIn.signpost, parts: parts)
  }

  private func companions(of asked: [CarriedSet]) -> [CarriedSet] {
    guard asked.contains(where: { $0.set.audience == .client }) else { return [] }
    let names = Set(asked.map(\.name))
    return [catalog.guide.harm, catalog.guide.waiting].filter { !names.contains($0) }
      .compactMap { name in
        do { return CarriedSet(try catalog.find(name)) } catch { return nil }
      }
  }
}

extension CarriedSet {
  /// A set as it was found; the name of a file is its own, without folder and ending.
  init(_ named: NamedSet) {
    self.init(
      name: Sanitiser.cleanLine(
        named.origin == .file ? Self.name(of: named.name) : named.name),
      origin: named.isBuiltIn ? .program : .handedOut, source: named.source, set: named.set)
  }

  /// The name of a file without folder and ending.
  static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.split(separator: ".").first.map(String.init) ?? file
  }
}
