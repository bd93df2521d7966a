import Disk
import Entries
import Script
import Text

/// Texts that an editor has: each in a private folder of its own, which says what it belongs to, so
/// that nothing an editor saved is ever swept unread.
///
/// Making one touches nothing.
package struct LooseLeaves: Sendable {
  /// The folder for what lasts as long as a login, as the environment names it; it need not be one.
  private let runtime: String?
  /// The notebook; nil where there is none.
  private let location: Location?
  private let calls: SystemCalls

  /// What all of them lie in; it goes with the last, so that looking for what was left over costs
  /// next to nothing.
  private static let folder = "broach-edit"

  /// Those beside a notebook.
  package init(
    runtime: String?, beside location: Location?, through calls: SystemCalls = .real
  ) {
    self.runtime = runtime
    self.location = location
    self.calls = calls
  }

  /// Lends a text to an editor: in the runtime folder if there is one, else beside the entries.
  /// - Parameters:
  ///   - owner: what it belongs to. Of a walk that keeps nothing, the leaf lies in memory or nowhere.
  ///   - spot: where it was typed.
  /// - Returns: nil if nothing may be on the disk and there is no place in memory.
  package func lend(
    _ text: String, of owner: LooseLeaf.Owner, at spot: Entry.Spot, of set: PromptSet
  )
    throws(NotebookError) -> LooseLeaf?
  {
    let about = LooseLeaf.About(
      notebook: mark, place: spot.label(in: set), bytes: LooseLeaf.bytes(of: text))
    var failure: NotebookError?
    do throws(NotebookError) {
      if let base = try runtimeFolder(), owner != .unkept || base.descriptor.isInMemory,
        let shared = try base.folder(Self.folder, making: true)
      {
        return try LooseLeaf.make(in: shared, of: base, owner, about, text)
      }
    } catch {
      failure = error  // such as a memory that is full: the disk may have room
    }
    if owner != .unkept, let location,
      let base = try Folder.open(location, making: true, through: calls),
      let shared = try base.folder(Self.folder, making: true)
    {
      return try LooseLeaf.make(in: shared, of: base, owner, about, text)
    }
    if let failure { throw failure }
    return nil
  }

  /// What editors were left with when walks ended, wherever it lies: what belongs to an entry, only
  /// for whoever has it open, since nobody else can have lent it then; and, if they are asked for,
  /// strays, which belong to no entry that there is and which nobody has open. What belongs to a
  /// walk that was to keep nothing is removed on the way.
  /// - Parameter isThere: whether there is an entry; nil where no strays are asked for.
  package func left(of entry: EntryName?, strays isThere: ((EntryName) -> Bool)? = nil)
    -> [LooseLeaf]
  {
    var left: [LooseLeaf] = []
    for leaf in all() {
      switch leaf.owner {
      case .unkept:
        if !leaf.isLent { do throws(NotebookError) { try leaf.remove() } catch {} }
      case .entry(let name) where name == entry && leaf.notebook ?? mark == mark:
        left.append(leaf)
      default:
        if let isThere, isStray(leaf, isThere) { left.append(leaf) }
      }
    }
    return left
  }

  /// Whether a leaf belongs to no entry that there is, and to nobody who goes on: to a walk that
  /// could not be kept, to an entry that was taken away by hand, to an earlier version.
  private func isStray(_ leaf: LooseLeaf, _ isThere: (EntryName) -> Bool) -> Bool {
    guard leaf.notebook ?? mark == mark, !leaf.isLent else { return false }
    if case .entry(let name) = leaf.owner { return !isThere(name) }
    return true
  }

  /// Removes what an editor was left with of an entry that goes.
  package func discard(of entry: EntryName) throws(NotebookError) {
    var failure: NotebookError?
    for leaf in left(of: entry) {
      do throws(NotebookError) { try leaf.remove() } catch .disk(let error) {
        failure = failure?.and(.stuck([error])) ?? .stuck([error])
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  /// The same for many. What cannot be removed is found again as a stray.
  func discard(ofAll entries: Set<EntryName>) {
    for leaf in left(of: nil, strays: { !entries.contains($0) }) {
      guard case .entry = leaf.owner else { continue }
      do throws(NotebookError) { try leaf.remove() } catch {}
    }
  }
}

extension LooseLeaves {
  /// Which notebook a leaf belongs to, as a leaf says it: several can share a runtime folder.
  private var mark: String? {
    location.map { LooseLeaf.About.digits(of: Array($0.path.utf8)) }
  }

  /// All leaves that can be seen, in both places.
  private func all() -> [LooseLeaf] {
    var leaves: [LooseLeaf] = []
    for base in bases() {
      do throws(NotebookError) {
        guard let shared = try base.folder(Self.folder, making: false) else { continue }
        let found = try shared.names().sorted().compactMap {
          LooseLeaf.found($0, in: shared, of: base)
        }
        if found.isEmpty { LooseLeaf.tidy(shared, in: base) }
        leaves += found
      } catch {}  // what cannot be looked at is left as it is
    }
    return leaves
  }

  private func bases() -> [Folder] {
    var bases: [Folder] = []
    do throws(NotebookError) {
      if let folder = try runtimeFolder() { bases.append(folder) }
    } catch {}
    do throws(NotebookError) {
      if let location, let folder = try Folder.open(location, making: false, through: calls) {
        bases.append(folder)
      }
    } catch {}
    return bases
  }

  /// The runtime folder, if it is one: absolute, a folder, the user's own and closed to others.
  private func runtimeFolder() throws(NotebookError) -> Folder? {
    guard let path = runtime, path.hasPrefix("/") else { return nil }
    return try Folder.openPrivate(path, through: calls)
  }
}
