import ArgumentParser
import Notebook

extension CompletionKind {
  /// The names of the entries in the notebook.
  static var entries: CompletionKind {
    .custom { _, _, _ in
      guard let notebook = try? Notebook.here() else { return [] }
      return ((try? notebook.list()) ?? []).map(\.name.text)
    }
  }
}
