import ArgumentParser

extension CompletionKind {
  /// The names of the built-in sets.
  static var sets: CompletionKind { .list(Catalog.names) }
}
