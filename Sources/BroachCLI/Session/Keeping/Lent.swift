import Entries
import Notebook
import Terminal
import Text

/// A text that an editor has, until what it saved is in the entry.
final class Lent {
  /// What was saved.
  enum Visibility: Hashable {
    /// What was lent.
    case same
    case changed(String)
    /// Nothing but white space, or there is no file.
    case empty
    /// It cannot be read, or is more than can be taken in.
    case unreadable
  }

  let leaf: LooseLeaf
  /// Where it was typed.
  let spot: Entry.Spot
  /// The last words that were seen to be saved; nil while there are none but those lent.
  private(set) var saved: String?
  private let text: String?
  private var mark: [Int64]

  /// A leaf that is lent now, or was.
  /// - Parameter text: what was lent; nil where only the leaf knows.
  init(_ leaf: LooseLeaf, at spot: Entry.Spot, _ text: String? = nil) {
    self.leaf = leaf
    self.spot = spot
    self.text = text.map { SavedText.read(Array($0.utf8)) }
    mark = leaf.mark
  }

  /// Looks at what is there now.
  /// - Parameter rescued: whether the editor may have been cut off.
  func look(rescued: Bool) -> Visibility {
    do throws(NotebookError) {
      switch try leaf.look(rescued: rescued) {
      case .same: return .same
      case .empty: return .empty
      case .tooLong: return .unreadable
      case .changed(let bytes):
        let new = SavedText.read(bytes)
        if let text, new.utf8.elementsEqual(text.utf8) { return .same }
        if new.allSatisfy(\.isWhitespace) { return .empty }
        saved = new
        return .changed(new)
      }
    } catch {
      return .unreadable
    }
  }

  /// Looks while the editor has it; nil if nothing new was saved since the last look.
  func glance() -> Visibility? {
    let now = leaf.mark
    if now == mark { return nil }
    mark = now
    return look(rescued: false)
  }
}
