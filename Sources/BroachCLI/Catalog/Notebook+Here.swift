import Notebook
import Terminal

extension Notebook {
  /// The notebook of whoever runs the program; nothing is looked at or made yet.
  static func here() throws -> Notebook {
    try asked { () throws(NotebookError) in
      Notebook(at: try Location { Environment[$0] })
    }
  }

  /// Runs what can go wrong with the notebook, and gives it words.
  static func asked<Value>(_ body: () throws(NotebookError) -> Value) throws -> Value {
    do throws(NotebookError) {
      return try body()
    } catch {
      throw Failure.notebook(error)
    }
  }
}
