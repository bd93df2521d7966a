import Notebook
import Terminal

extension Notebook {
  /// The notebook of whoever runs the program; nothing is looked at or made yet.
  static func here() throws(NotebookError) -> Notebook {
    Notebook(
      at: try Location { Environment[$0] }, runtime: .here, languages: BuiltInLanguages.guide,
      clock: { .here })
  }
}

extension RuntimeFolder {
  /// The folder of this login; nil where there is none.
  static var here: RuntimeFolder? {
    Environment["XDG_RUNTIME_DIR"].map {
      RuntimeFolder(path: $0, isInMemory: { FileSystem.isInMemory($0) })
    }
  }
}
