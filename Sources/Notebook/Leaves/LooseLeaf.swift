import Disk
import Entries
import Script
import Text

/// One text that an editor has, in a folder of its own: 0700, with the text and a file that says
/// what it belongs to. It stays until the entry holds what was saved.
package final class LooseLeaf {
  /// What a leaf belongs to.
  package enum Owner: Hashable, Sendable {
    case entry(EntryName)
    /// A walk that could not be kept so far, or nobody knows what.
    case unnamed
    /// A walk that keeps nothing.
    case unkept
  }

  /// What stands in the file.
  package enum Look: Hashable, Sendable {
    /// What was lent.
    case same
    /// Anything else that has bytes.
    case changed([UInt8])
    /// Nothing, or there is no file.
    case empty
    /// More than is ever taken in.
    case tooLong
  }

  /// More than anybody writes, in bytes.
  static let limit = 64 << 20
  private static let text = "text.txt"
  private static let about = "about"
  private static let takenFile = "taken"
  private static let takingFile = "taking"
  private static let part = "part"
  /// Where editors put what was not saved when they are ended: nano, Emacs.
  private static let rescues = ["text.txt.save", "#text.txt#"]

  package let owner: Owner
  /// The path of the text.
  package var file: String { folder.descriptor.path(of: Self.text) }

  private let name: String
  private let folder: Folder
  private let shared: Folder
  private let base: Folder
  private let saying: About?
  /// Locked for as long as it is lent; the system lets go of it when the process ends.
  private let lock: Descriptor?
  private var taken: String?
  /// The text that the entry was about to get when the run ended, if that is so.
  private var taking: String?

  private init(
    _ name: String, _ folder: Folder, in shared: Folder, of base: Folder, owner: Owner,
    saying: About?, taken: String? = nil, taking: String? = nil, lock: Descriptor? = nil
  ) {
    (self.name, self.folder, self.shared, self.base) = (name, folder, shared, base)
    (self.owner, self.saying, self.lock) = (owner, saying, lock)
    (self.taken, self.taking) = (taken, taking)
  }

  /// Which notebook it belongs to; nil where it does not say.
  var notebook: String? { saying?.notebook }

  /// A text as the file holds it.
  static func bytes(of text: String) -> [UInt8] {
    Array((text.isEmpty || text.hasSuffix("\n") ? text : text + "\n").utf8)
  }

  /// Whether a text is the one that was lent, or the last that was taken in: nothing of it is left
  /// where what was saved since stands in its place.
  package func knows(_ text: String) -> Bool {
    let bytes = Self.bytes(of: text)
    return saying?.isAbout(bytes) ?? false || taken.map { $0 == About.words(of: bytes) } ?? false
  }

  /// Remembers what the entry is about to get: a crash behind that leaves it there without a word
  /// that it was taken in. What the file holds does not count as known by this alone.
  package func noteTaking(_ text: String) {
    taking = note(text, in: Self.takingFile)
  }

  /// Whether a text that stands in the entry came from here: it is known, or a crash cut it off.
  package func gave(_ text: String) -> Bool {
    knows(text) || taking.map { $0 == About.words(of: Self.bytes(of: text)) } ?? false
  }

  /// Remembers what was taken in, beyond a crash.
  package func noteTaken(_ text: String) {
    taken = note(text, in: Self.takenFile)
  }

  private func note(_ text: String, in file: String) -> String {
    let words = About.words(of: Self.bytes(of: text))
    do throws(NotebookError) {
      try folder.write(Array(words.utf8), to: file, by: Self.part)
    } catch {}  // then it stands there twice after a crash, and nothing is lost
    return words
  }

  /// Where it was typed; nil where a set has no such place.
  package func spot(in set: PromptSet) -> Entry.Spot? {
    switch (saying?.place.key, saying?.place.value) {
    case ("question", let id?): set.question(named: id).map { .question($0) }
    case ("draft", let id?): set.draft(named: id).map { .draft($0) }
    default: nil
    }
  }
}

// MARK: - Making and finding

extension LooseLeaf {
  /// Makes a leaf. What it belongs to is said before the text is there.
  static func make(
    in shared: Folder, of base: Folder, _ owner: Owner, _ about: About, _ text: String
  ) throws(NotebookError) -> LooseLeaf {
    let name = try makeFolder(in: shared, of: owner)
    guard let folder = try shared.folder(name, making: false) else {
      throw .disk(.missing(shared.descriptor.path(of: name)))
    }
    do throws(NotebookError) {
      try folder.write(about.bytes, to: Self.about, by: part)
      try folder.write(bytes(of: text), to: Self.text, by: part)
    } catch {
      let unfinished = LooseLeaf(name, folder, in: shared, of: base, owner: owner, saying: nil)
      do throws(NotebookError) { try unfinished.remove() } catch {}  // no words are in it
      throw error
    }
    return LooseLeaf(
      name, folder, in: shared, of: base, owner: owner, saying: about, lock: lock(folder))
  }

  /// Locks a leaf that is lent; nil where that cannot be, and then its process speaks for it.
  private static func lock(_ folder: Folder) -> Descriptor? {
    do throws(NotebookError) {
      guard let file = try folder.file(Self.about) else { return nil }
      return file.lock() == .taken ? file : nil
    } catch {
      return nil
    }
  }

  /// The folder's name says what it belongs to, whose it is, and is neutral.
  private static func makeFolder(in shared: Folder, of owner: Owner) throws(NotebookError)
    -> String
  {
    try told { () throws(DiskError) in
      var number = 1
      while true {
        let name = "\(owner.word).\(SystemCalls.process).\(number)"
        if try shared.descriptor.makeFolder(name) { return name }
        number += 1
      }
    }
  }

  /// A leaf that is there; nil for what is none, and for what never held a text.
  static func found(_ name: String, in shared: Folder, of base: Folder) -> LooseLeaf? {
    do throws(NotebookError) {
      guard let folder = try shared.folder(name, making: false) else { return nil }
      let about = try folder.read(Self.about, atMost: 4096).flatMap { About($0) }
      let noted = try [Self.takenFile, Self.takingFile].map { file throws(NotebookError) in
        try folder.read(file, atMost: 4096).map { String(decoding: $0, as: UTF8.self) }
      }
      let leaf = LooseLeaf(
        name, folder, in: shared, of: base, owner: Owner(ofFolder: name), saying: about,
        taken: noted[0], taking: noted[1])
      let names = Set(try folder.names())
      if names.isDisjoint(with: [Self.text] + Self.rescues), !leaf.isLent {
        try leaf.remove()
        return nil
      }
      return leaf
    } catch {
      return nil  // no folder of ours
    }
  }

  /// Whether the walk that lent it still goes on.
  package var isLent: Bool {
    do throws(NotebookError) {
      guard let file = try folder.file(Self.about) else { return lives }
      switch file.lock() {
      case .taken: return false
      case .busy: return true
      case .unknown: return lives
      }
    } catch {
      return lives
    }
  }

  /// Whether there is a process of the number that the folder's name tells.
  private var lives: Bool {
    let parts = name.split(separator: ".")
    let number = parts.count > 1 ? parts[1] : name.prefix { $0 != "-" }  // as it was before
    guard let process = Int32(number), process > 0 else { return false }
    do throws(DiskError) { return try folder.calls.lives(process) } catch {
      return true
    }
  }
}

// MARK: - Looking and removing

extension LooseLeaf {
  /// What was saved.
  /// - Parameter rescued: whether the editor did not end of its own accord, so that what it put
  ///   beside the file to save it counts too.
  package func look(rescued: Bool) throws(NotebookError) -> Look {
    var name = Self.text
    if rescued, let rescue = try newestRescue() { name = rescue }
    guard let bytes = try folder.read(name, atMost: Self.limit + 1), !bytes.isEmpty else {
      return saying?.isAbout([]) ?? false ? .same : .empty
    }
    if bytes.count > Self.limit { return .tooLong }
    return saying?.isAbout(bytes) ?? false ? .same : .changed(bytes)
  }

  /// What differs whenever the file was written.
  package var mark: [Int64] {
    guard let status = status(of: Self.text) else { return [] }
    return [Int64(truncatingIfNeeded: status.identity.inode), Int64(status.size), status.modified]
  }

  private func newestRescue() throws(NotebookError) -> String? {
    let text = status(of: Self.text)?.modified ?? .min
    let found = Self.rescues.compactMap { name in status(of: name).map { (name, $0) } }
      .filter { $1.kind == .file && $1.size > 0 && $1.modified >= text }
    return found.max { $0.1.modified < $1.1.modified }?.0
  }

  private func status(of name: String) -> FileStatus? {
    do throws(DiskError) { return try folder.descriptor.status(of: name) } catch { return nil }
  }

  /// Removes the leaf with all that the editor left in its folder, and what all of them lie in with
  /// the last.
  package func remove() throws(NotebookError) {
    // What it belongs to is said for as long as anything is there.
    try folder.removeAll { $0 == Self.about }
    _ = try told { () throws(DiskError) in try shared.descriptor.removeFolder(name) }
    Self.tidy(shared, in: base)
  }

  /// Removes what all of them lie in, if none is there.
  static func tidy(_ shared: Folder, in base: Folder) {
    do throws(DiskError) {
      try base.descriptor.removeFolder(SystemCalls.name(of: shared.path))
    } catch {}  // another window has one there
  }
}

extension LooseLeaf.Owner {
  /// As a folder's name says it.
  fileprivate var word: String {
    switch self {
    case .entry(let name): name.text
    case .unnamed: "unnamed"
    case .unkept: "unkept"
    }
  }

  fileprivate init(ofFolder name: String) {
    let word = name.prefix { $0 != "." }
    if word == Self.unkept.word {
      self = .unkept
    } else {
      self = EntryName(word).map { .entry($0) } ?? .unnamed
    }
  }
}
