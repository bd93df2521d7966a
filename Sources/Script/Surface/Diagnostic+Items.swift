import Text

extension Diagnostic {
  /// What to do about keys in another language; each is named once.
  static func keysInEnglish(_ keys: [(word: String, key: String)]) -> String? {
    var told: [String] = []
    for (word, key) in keys {
      let change = "'\(key)' for '\(word)'"
      if !told.contains(change) { told.append(change) }
    }
    guard !told.isEmpty else { return nil }
    return "keys are in English: write \(told.prefix(8).joined(separator: ", "))"
  }

  /// Three backticks or tildes around a file.
  static func fence(_ mark: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .documentMark, "'\(mark)' does not belong in a set", at: span,
      help: "leave out this line, and the one that ends it")
  }

  /// A key that an item can have, below one that is a text.
  static func keyBelowText(_ key: String, of group: Schema.Group, _ span: SourceRange)
    -> Diagnostic
  {
    let first = group.names[group.markers.first ?? 0]
    return .error(
      .tooDeep, "'\(key)' stands below a text, and belongs to \(group.name) with '\(first)'",
      at: span, help: "write '- \(first): ' before that text, and put '\(key)' under '\(first)'")
  }

  /// Items without dashes, further out than their key.
  static func pastedList(_ key: String, _ span: SourceRange, at depth: Int) -> Diagnostic {
    .error(
      .listExpected, "'\(key)' ends above this line, which has no dash", at: span,
      help: "put \(depth) spaces and '- ' before it, and before each line of the list")
  }

  static func tooManyLevels(at span: SourceRange, limit: Int) -> Diagnostic {
    .error(
      .tooManyLevels, "more than \(limit) lists and keys stand inside one another",
      at: span, help: "put these steps beside the others instead of inside them")
  }
}
