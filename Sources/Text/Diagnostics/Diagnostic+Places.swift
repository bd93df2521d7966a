extension Diagnostic {
  /// The most further places that are shown.
  private static let mostPlaces = 5

  /// Notes for all places of one mistake but the first, which the finding itself stands at.
  package static func notes(forFurther spans: [SourceRange]) -> [Note] {
    let others = spans.dropFirst()
    let shown = others.prefix(mostPlaces).map { Note("and here", at: $0) }
    let rest = others.count - shown.count
    guard rest > 0 else { return shown }
    return shown + [Note(rest == 1 ? "and at one more place" : "and at \(rest) more places")]
  }

  /// That the same is wrong elsewhere, behind what to do about it.
  package static func everywhere(_ help: String) -> String {
    "\(help), and so wherever it is like this"
  }
}
