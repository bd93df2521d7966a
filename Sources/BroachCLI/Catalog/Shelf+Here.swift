import Notebook
import Terminal

extension Shelf {
  /// The sets that whoever runs the program has added; nothing is looked at or made yet.
  static func here() throws(NotebookError) -> Shelf {
    Shelf(at: try Location { Environment[$0] })
  }
}
