import Disk
import Entries
import Foundation
import Notebook
import TestSupport
import Testing
import Text

@Suite("What an editor has") struct LooseLeafTests {
  private let place: TemporaryNotebook
  private let entry: Entry

  init() throws {
    place = try TemporaryNotebook()
    entry = try Samples.entry(saying: "one")
  }

  private var name: EntryName {
    get throws { try #require(EntryName("2026-11-20-1")) }
  }

  private func leaves(
    runtime: String? = nil, inMemory: Bool = true, _ calls: SystemCalls? = nil,
    beside other: String? = nil
  ) throws -> LooseLeaves {
    let location = try other.map { path in try Location { ["XDG_DATA_HOME": path][$0] } }
    return LooseLeaves(
      runtime: runtime, beside: try location ?? place.location,
      through: calls ?? SystemCalls(watcher: nil, isInMemory: inMemory))
  }

  private func lend(_ text: String = "hers", in leaves: LooseLeaves) throws -> LooseLeaf {
    try #require(try leaves.lend(text, of: .entry(name), at: .question(0), of: entry.set))
  }

  private func runtime(mode: Int = 0o700) throws -> String {
    let path = place.file("run \(UUID())")
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: mode])
    return path
  }

  /// Everything below the test's folder.
  private var files: [String] {
    let all = FileManager.default.enumerator(atPath: place.path)?.allObjects as? [String] ?? []
    return all.sorted()
  }

  private func save(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  @Test func `lies where nobody else can look, in a home where nothing is yet`() throws {
    let leaf = try lend(in: leaves())
    #expect(try bytes(of: leaf.file) == Array("hers\n".utf8))
    #expect(try mode(of: leaf.file) == 0o600)
    var folder = URL(filePath: leaf.file).deletingLastPathComponent()
    for _ in 1...3 {
      #expect(try mode(of: folder.path) == 0o700)
      folder.deleteLastPathComponent()
    }
  }

  @Test func `says what it belongs to in names that tell nothing, and none of her words`() throws {
    let leaf = try lend("my secret", in: leaves())
    let folder = URL(filePath: leaf.file).deletingLastPathComponent()
    #expect(folder.lastPathComponent.hasPrefix("2026-11-20-1."))
    let about = try String(contentsOf: folder.appending(path: "about"), encoding: .utf8)
    #expect(about.contains("\nquestion: \(entry.set.questions[0].id)\n"))
    #expect(!about.contains("secret") && !about.contains(place.path))
  }

  @Test func `is found by whoever opens the entry next, and knows its place`() throws {
    let leaf = try lend(in: leaves())
    try save("more", to: leaf.file)
    let left = try leaves().left(of: name)
    #expect(left.count == 1)
    #expect(left.first?.spot(in: entry.set) == .question(0))
    #expect(try left.first?.look(rescued: true) == .changed(Array("more".utf8)))
    #expect(left.first?.knows("hers") == true)
    #expect(left.first?.knows("more") == false)
    leaf.noteTaking("more")
    #expect(try leaves().left(of: name).first?.gave("more") == true)
    #expect(try leaves().left(of: name).first?.knows("more") == false)
    leaf.noteTaken("more")
    #expect(leaf.knows("more"))
    #expect(try leaves().left(of: name).first?.knows("more") == true)
    #expect(try leaves().left(of: EntryName("2026-11-20-2")).isEmpty)
  }

  @Test(arguments: [
    ("hers\n", LooseLeaf.Look.same), ("", .empty), ("hers", .changed(Array("hers".utf8))),
  ])
  func `tells what was saved from what was lent`(saved: String, look: LooseLeaf.Look) throws {
    let leaf = try lend(in: leaves())
    try save(saved, to: leaf.file)
    #expect(try leaf.look(rescued: false) == look)
  }

  @Test func `that was lent empty and is empty is what was lent`() throws {
    #expect(try lend("", in: leaves()).look(rescued: false) == .same)
  }

  @Test func `whose file is gone is empty`() throws {
    let leaf = try lend(in: leaves())
    try FileManager.default.removeItem(atPath: leaf.file)
    #expect(try leaf.look(rescued: true) == .empty)
    try FileManager.default.createSymbolicLink(
      atPath: leaf.file, withDestinationPath: "/etc/hostname")
    #expect(throws: NotebookError.self) { try leaf.look(rescued: true) }
  }

  @Test(arguments: ["text.txt.save", "#text.txt#"])
  func `counts what an editor put beside it as it was cut off`(name: String) throws {
    let leaf = try lend(in: leaves())
    let rescue = URL(filePath: leaf.file).deletingLastPathComponent().appending(path: name).path
    try save("rescued", to: rescue)
    #expect(try leaf.look(rescued: true) == .changed(Array("rescued".utf8)))
    #expect(try leaf.look(rescued: false) == .same)
    let long = Date(timeIntervalSinceNow: -1000)
    try FileManager.default.setAttributes([.modificationDate: long], ofItemAtPath: rescue)
    #expect(try leaf.look(rescued: true) == .same)
  }

  @Test func `goes with all that an editor left beside it, and with the folder around it`() throws {
    let leaf = try lend(in: leaves())
    let folder = URL(filePath: leaf.file).deletingLastPathComponent()
    try FileManager.default.createDirectory(
      at: folder.appending(path: ".backup/deep"), withIntermediateDirectories: true)
    try save("old", to: folder.appending(path: ".backup/deep/text.txt").path)
    try save("old", to: folder.appending(path: "text.txt~").path)
    try leaf.remove()
    #expect(files == ["broach"])
  }

  @Test func `lies in the runtime folder if there is one that is private`() throws {
    let own = try runtime()
    #expect(try lend(in: leaves(runtime: own)).file.hasPrefix(own + "/"))
    let open = try runtime(mode: 0o755)
    #expect(try !lend(in: leaves(runtime: open)).file.hasPrefix(open))
    #expect(try !lend(in: leaves(runtime: "relative")).file.hasPrefix("relative"))
    let link = place.file("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: own)
    #expect(try !lend(in: leaves(runtime: link)).file.hasPrefix(link))
  }

  @Test(arguments: [ENOSPC, EROFS, EDQUOT])
  func `lies beside the entries where the runtime folder is full`(code: CInt) throws {
    let own = try runtime()
    let full = WatchedCalls { _, call in
      call.path.hasPrefix(own + "/") && [.makeFolder, .write].contains(call.name)
        ? .fail(code) : .go
    }
    #expect(try !lend(in: leaves(runtime: own, full.gate)).file.hasPrefix(own))
  }

  @Test func `of a walk that keeps nothing lies in memory or nowhere`() throws {
    let own = try runtime()
    func lend(inMemory: Bool, runtime: String?) throws -> LooseLeaf? {
      try leaves(runtime: runtime, inMemory: inMemory)
        .lend("hers", of: .unkept, at: .question(0), of: entry.set)
    }
    #expect(try lend(inMemory: false, runtime: own) == nil)
    #expect(try lend(inMemory: true, runtime: nil) == nil)
    #expect(files.count == 1)
    #expect(try lend(inMemory: true, runtime: own)?.file.hasPrefix(own) == true)
  }

  @Test func `of a walk that keeps nothing is never offered, and goes at the next start`() throws {
    let own = try runtime()
    let leaf = try #require(
      try leaves(runtime: own).lend("hers", of: .unkept, at: .question(0), of: entry.set))
    #expect(try leaves(runtime: own).left(of: name) { _ in false }.isEmpty)
    #expect(FileManager.default.fileExists(atPath: leaf.file))  // it is still lent
    let stale = own + "/broach-edit/unkept.999999999.1"
    try FileManager.default.createDirectory(atPath: stale, withIntermediateDirectories: false)
    try save("hers", to: stale + "/text.txt")
    #expect(try leaves(runtime: own).left(of: name) { _ in false }.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: stale))
  }

  @Test func `of another notebook in the same runtime folder is none of ours`() throws {
    let own = try runtime()
    let leaf = try lend(in: leaves(runtime: own, beside: "/elsewhere"))
    try save("theirs", to: leaf.file)
    #expect(try leaves(runtime: own).left(of: name) { _ in false }.isEmpty)
    #expect(FileManager.default.fileExists(atPath: leaf.file))
  }

  @Test(arguments: ["999999999-abcdef", "2026-11-20-1.999999999.1", "unnamed.999999999.1"])
  func `that belongs to no entry is a stray, and is not swept unread`(folder: String) throws {
    try place.notebook().newPage().save(entry, now: Samples.now).isWritten()
    let stale = place.file("broach/broach-edit/\(folder)")
    try FileManager.default.createDirectory(atPath: stale, withIntermediateDirectories: true)
    try save("hers", to: stale + "/text.txt")
    #expect(try leaves().left(of: nil) { _ in false }.count == 1)
    #expect(
      try leaves().left(of: nil) { _ in true }.count == (folder.hasPrefix("2026") ? 0 : 1))
    #expect(FileManager.default.fileExists(atPath: stale + "/text.txt"))
  }

  @Test func `goes with its entry, wherever it lies`() throws {
    let own = try runtime()
    let notebook = Notebook(
      at: try place.location, runtime: own, clock: Stamp.now)
    for leaves in [notebook.leaves, try leaves()] {
      try notebook.newPage().save(entry, now: Samples.now).isWritten()
      let leaf = try lend(in: leaves)
      try notebook.discard("2026-11-20-1")
      #expect(!FileManager.default.fileExists(atPath: leaf.file))
    }
  }

  @Test func `is no stray while it is lent`() throws {
    let notebook = try place.notebook()
    let leaf = try lend(in: leaves())
    #expect(notebook.strays.isEmpty)
    #expect(FileManager.default.fileExists(atPath: leaf.file))
  }

  @Test func `goes when what was kept is not to be kept after all`() throws {
    let page = try place.notebook().newPage()
    var entry = entry
    _ = try page.save(entry, now: Samples.now)
    let leaf = try lend(in: leaves())
    entry.keeping = .nothing
    _ = try page.save(entry, now: Samples.now)
    #expect(!FileManager.default.fileExists(atPath: leaf.file))
  }
}

// MARK: - Faults

extension LooseLeafTests {
  @Test(arguments: [ENOSPC, EIO, EROFS, EACCES])
  func `any call that fails leaves a leaf or says why there is none`(code: CInt) throws {
    var number = 0
    while true {
      let place = try TemporaryNotebook()
      let watched = WatchedCalls.failing(number, with: code)
      let leaves = LooseLeaves(
        runtime: nil, beside: try place.location, through: watched.gate)
      do {
        let leaf = try #require(
          try leaves.lend("hers", of: .entry(name), at: .question(0), of: entry.set))
        #expect(try bytes(of: leaf.file) == Array("hers\n".utf8))
      } catch is NotebookError {
        let left = FileManager.default.enumerator(atPath: place.path)?.allObjects as? [String]
        #expect(left?.contains { $0.hasSuffix("text.txt") } == false)
      }
      if watched.made.count < number { break }
      number += 1
    }
    #expect(number > 15)
  }

  @Test func `a crash at any call of its going loses no word that nobody has`() throws {
    var number = 0
    while true {
      let place = try TemporaryNotebook()
      let lent = try #require(
        try LooseLeaves(runtime: nil, beside: place.location)
          .lend("hers", of: .entry(name), at: .question(0), of: entry.set))
      try save("saved", to: lent.file)
      let watched = WatchedCalls.stopping(before: number)
      let leaves = LooseLeaves(runtime: nil, beside: try place.location, through: watched.gate)
      let leaf = leaves.left(of: try name).first
      let isGone = (try? leaf?.remove()) != nil && leaf != nil
      if !isGone, FileManager.default.fileExists(atPath: lent.file) {
        let left = try LooseLeaves(runtime: nil, beside: place.location).left(of: name)
        #expect(try left.first?.look(rescued: true) == .changed(Array("saved".utf8)))
        #expect(left.first?.spot(in: entry.set) == .question(0))
      }
      if isGone, watched.made.count < number { break }
      number += 1
    }
    #expect(number > 10)
  }
}

extension OpenEntry.Saved {
  fileprivate func isWritten() { #expect(self == .written) }
}
