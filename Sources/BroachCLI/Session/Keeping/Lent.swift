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
  /// Whether its editor came back with nothing changed: a window of it may be open all the same.
  var isBack = false
  private let text: String?
  /// What was taken in last, as it was saved; nil while nothing was.
  private var taken: String?
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
    mark = leaf.mark
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
  func glance() -> Visibility? { leaf.mark == mark ? nil : look(rescued: false) }

  // MARK: - What was taken in

  /// Remembers what was taken in.
  /// - Parameter isKept: whether the entry on the disk has it, so that it counts beyond a crash.
  func noteTaken(_ new: String, isKept: Bool) {
    taken = new
    if isKept { leaf.noteTaken(new) }
  }

  /// Whether a text is the one that was lent, or the last that was taken in: nothing of it is new.
  func knows(_ text: String) -> Bool { text == taken || text == self.text || leaf.knows(text) }

  /// Whether a text that stands in the entry came from this editor.
  func gave(_ text: String) -> Bool { knows(text) || leaf.gave(text) }

  /// What was put behind the text that was lent or taken in last; nil where more was changed, or
  /// where what stands in its place does not begin with it.
  func addition(in new: String, to standing: String) -> String? {
    guard let known = taken ?? text, !known.isBlank, new.utf8.starts(with: known.utf8),
      standing.utf8.starts(with: known.utf8)
    else { return nil }
    let rest = Substring(new.utf8.dropFirst(known.utf8.count))
    return String(rest.drop(while: \.isNewline))
  }
}
