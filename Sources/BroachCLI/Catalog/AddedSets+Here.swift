import Notebook
import Terminal

extension AddedSets {
  /// The sets that whoever runs the program has added; nothing is looked at or made yet.
  static func here() throws(NotebookError) -> AddedSets {
    AddedSets(at: try Location { Environment[$0] })
  }
}
