import ArgumentParser
import Disk
import Notebook

extension CompletionKind {
  /// The names of the sets, and the files there are.
  static var sets: CompletionKind {
    .custom { _, _, word in
      Program().catalog.allNames
        + SiblingPaths.paths(beside: word).filter { $0.allSatisfy(isInert) }
    }
  }

  /// The names of the entries in the notebook, and the files there are.
  static var entriesAndFiles: CompletionKind {
    .custom { _, _, word in
      entryNames + SiblingPaths.paths(beside: word).filter { $0.allSatisfy(isInert) }
    }
  }

  /// The names of the sets that were added.
  static var addedSets: CompletionKind {
    .custom { _, _, _ in Program().catalog.added }
  }

  /// The names of the entries in the notebook.
  static var entries: CompletionKind { .custom { _, _, _ in entryNames } }

  private static var entryNames: [String] {
    do throws(NotebookError) {
      return try Program().notebook().list().map(\.name.text)
    } catch {
      return []
    }
  }

  /// Whether a character means nothing to a shell, which may carry out what it is given here.
  @Sendable private static func isInert(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || " ._-+,()@=/".contains(character)
  }
}

extension CompletionKind {
  /// The names of all findings.
  static var codes: CompletionKind {
    .custom { _, _, _ in BuiltIn.findings.pages.map { $0.code } }
  }
}
