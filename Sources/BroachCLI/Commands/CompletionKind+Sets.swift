import ArgumentParser
import Notebook

extension CompletionKind {
  /// The names of the sets, and the files there are.
  static var sets: CompletionKind {
    .custom { _, _, word in
      Catalog.allNames
        + SiblingPaths.paths(beside: word).filter { $0.allSatisfy(isInert) }
    }
  }

  /// Whether a character means nothing to a shell, which may carry out what it is given here.
  @Sendable private static func isInert(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || " ._-+,()@=/".contains(character)
  }
}
