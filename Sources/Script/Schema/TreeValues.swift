import Text

/// Reads the texts, numbers and words of a tree, gathering what is wrong with them.
package struct TreeValues {
  package let tree: SurfaceTree
  package var diagnostics: Findings

  /// The values of a tree, of which some findings are known.
  package init(_ tree: SurfaceTree, _ diagnostics: [Diagnostic] = []) {
    self.tree = tree
    self.diagnostics = Findings(diagnostics)
  }
}

extension TreeValues {
  /// The two words of a key that is either.
  package static let yesAndNo = WordList(["yes": true, "no": false])

  /// The text of a key, trimmed; nil if the key is not there. An empty text is an error.
  mutating func text<Key: SchemaKey>(_ fields: Fields<Key>, _ key: Key) -> String? {
    guard let node = fields[key] else { return nil }
    return text(node)
  }

  /// The text of a node, trimmed; nil, with an error unless told already, if it is empty.
  package mutating func text(_ node: Int) -> String? {
    guard tree.nodes[node].content == .text else { return nil }
    let text = tree.trimmedText(node)
    guard text.isEmpty else { return text }
    tellOfEmptyText(node)
    return nil
  }

  /// The text of a key as `text` gives it, each byte with its place in the source.
  mutating func mapped<Key: SchemaKey>(_ fields: Fields<Key>, _ key: Key) -> MappedText? {
    guard let node = fields[key], tree.nodes[node].content == .text else { return nil }
    let text = tree.mapped(node).trimmed
    guard text.isEmpty else { return text }
    tellOfEmptyText(node)
    return nil
  }

  private mutating func tellOfEmptyText(_ node: Int) {
    diagnostics.append(.emptyText(tree.name(node), tree.nodes[node].head))
  }

  /// The texts of a list; an empty list is an error.
  package mutating func texts<Key: SchemaKey>(_ fields: Fields<Key>, _ key: Key) -> [String] {
    guard let node = fields[key], isFilled(node) else { return [] }
    var texts: [String] = []
    for child in tree.children(of: node) {
      if let text = text(child) { texts.append(text) }
    }
    return texts
  }

  /// Whether a list has items; an empty one is an error.
  package mutating func isFilled(_ node: Int) -> Bool {
    guard tree.nodes[node].content == .list else { return false }
    guard tree.nodes[node].firstChild < 0 else { return true }
    diagnostics.append(.emptyList(tree.name(node), tree.nodes[node].head))
    return false
  }

  /// A whole number above 0.
  package mutating func number<Key: SchemaKey>(_ fields: Fields<Key>, _ key: Key) -> Int? {
    guard let node = fields[key], let text = text(node) else { return nil }
    if text.isDigits, text.utf8.count < 10, let number = Int(text), number > 0 { return number }
    diagnostics.append(.badNumber(tree.name(node), text, tree.nodes[node].value))
    return nil
  }

  /// `yes` or `no`.
  package mutating func yesOrNo<Key: SchemaKey>(_ fields: Fields<Key>, _ key: Key) -> Bool? {
    word(fields, key, among: Self.yesAndNo)
  }

  /// What one of a few words stands for; a close misspelling is an error, and counts.
  package mutating func word<Key: SchemaKey, Meaning>(
    _ fields: Fields<Key>, _ key: Key, among list: WordList<Meaning>
  ) -> Meaning? {
    guard let node = fields[key] else { return nil }
    return word(node, among: list, beside: Key.allCases.map { $0.rule.name })
  }

  /// The same for a node, such as an item of a list.
  /// - Parameter siblings: the keys that may stand beside it.
  mutating func word<Meaning>(
    _ node: Int, among list: WordList<Meaning>, beside siblings: @autoclosure () -> [String] = []
  ) -> Meaning? {
    if let meaning = meaning(of: node, among: list) { return meaning }
    guard let text = text(node) else { return nil }
    if tellOfSecondKey(in: node, among: siblings()) { return nil }
    let near = list.nearest(to: text)
    diagnostics.append(
      .unknownWord(tree.name(node), text, tree.nodes[node].value, words: list.words, near: near))
    return near.flatMap { list.meaning(of: $0.utf8) }
  }

  /// The text of a node that may be left empty; nil if it is not there, or nothing stands after it:
  /// then nothing is settled.
  package mutating func settled(_ node: Int?) -> (text: String, span: SourceRange)? {
    guard let node, !tree.nodes[node].isEmpty, let text = text(node) else { return nil }
    return (text, tree.nodes[node].value)
  }

  /// A word as it is written and not as it may be meant: `on` is near to `no`, and to keep nothing
  /// because of it would lose what somebody wrote.
  package mutating func exactly<Meaning>(_ node: Int?, among list: WordList<Meaning>) -> Meaning? {
    guard let node, let (text, span) = settled(node) else { return nil }
    if let meaning = list.meaning(of: text.utf8) { return meaning }
    let near = text.utf8.count > 3 ? Suggestion.nearest(to: text, among: list.words) : nil
    diagnostics.append(.unknownWord(tree.name(node), text, span, words: list.words, near: near))
    return nil
  }

  /// What a value stands for that is, to the letter, a word of a list; most are, and no string
  /// is made of them.
  private func meaning<Meaning>(of node: Int, among list: WordList<Meaning>) -> Meaning? {
    guard tree.nodes[node].content == .text else { return nil }
    guard tree.nodes[node].form == .plain else {
      return list.meaning(of: tree.trimmedText(node).utf8)
    }
    let value = tree.nodes[node].value
    return list.meaning(of: tree.source.bytes[value.start..<value.end])
  }

  /// Tells of a key that must be there, at the first line of what lacks it.
  package mutating func require<Key: SchemaKey>(
    _ fields: Fields<Key>, _ key: Key, of group: @autoclosure () -> String,
    at node: Int = SurfaceTree.root, help: @autoclosure () -> String
  ) {
    guard fields[key] == nil, tree.nodes[node].content != .broken else { return }
    for child in tree.children(of: node) where tellOfSecondKey(in: child, among: [key.rule.name]) {
      return
    }
    diagnostics.append(.missingKey(key.rule.name, in: group(), tree.nodes[node].head, help: help()))
  }

  /// The text of a key that must be there; empty, with the error, if it is not.
  package mutating func required<Key: SchemaKey>(
    _ fields: Fields<Key>, _ key: Key, of group: String,
    at node: Int = SurfaceTree.root
  ) -> String {
    require(
      fields, key, of: group, at: node, help: "add '\(key.rule.name): ' and its text")
    return text(fields, key) ?? ""
  }
}
