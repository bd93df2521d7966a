import Notebook
import Terminal

extension Notebook {
  /// The notebook of whoever runs the program; nothing is looked at or made yet.
  static func here() throws(NotebookError) -> Notebook {
    Notebook(at: try Location { Environment[$0] }, languages: BuiltInLanguages.guide)
  }
}
