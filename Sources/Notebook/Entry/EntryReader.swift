import Script
import Text

/// Reads an entry back: the same walk, to the letter. What cannot be read is told with its place;
/// nothing is guessed.
struct EntryReader {
  typealias Node = SurfaceTree.Index

  let tree: SurfaceTree
  var diagnostics: [Diagnostic]
  let languages: LanguageGuide

  /// Reads the surface.
  init(_ source: SourceText, _ languages: LanguageGuide) {
    self.languages = languages
    (tree, diagnostics) = SurfaceReader.read(
      source, EntrySchema.schema, limits: EntrySchema.limits, admitsControls: true)
  }

  /// Tells of something that keeps the entry from being read.
  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Whether anything so far keeps the entry from being read.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

// MARK: - Values

extension EntryReader {
  /// The keys below a node.
  func fields(_ node: Node) -> Fields { Fields(of: node, in: tree) }

  /// Somebody's text, to the letter, from its plain or its coded key; nil if there is neither.
  mutating func text<Key: RawRepresentable>(_ plain: Key, coded: Key, _ fields: Fields) -> String?
  where Key.RawValue == Int {
    if let node = fields[coded.rawValue] {
      let text = decoded(node).flatMap { String(validating: $0, as: UTF8.self) }
      if text == nil { report(.badlyCoded(at: tree.nodes[node].head)) }
      return text
    }
    guard let node = fields[plain.rawValue] else { return nil }
    return tree.nodes[node].form == .literal
      ? String(decoding: withoutLastBreak(node), as: UTF8.self) : tree.text(node)
  }

  /// The text of the set, with the line break at its end.
  mutating func file(_ fields: Fields) -> [UInt8]? {
    if let node = fields[EntrySchema.TopKey.setCoded.rawValue] {
      let bytes = decoded(node)
      if bytes == nil { report(.badlyCoded(at: tree.nodes[node].head)) }
      return bytes
    }
    return fields[EntrySchema.TopKey.set.rawValue].map { Array(tree.text($0).utf8) }
  }

  /// A word of our own; empty where the key stands alone.
  func word<Key: RawRepresentable>(_ key: Key, _ fields: Fields) -> (String, Span)?
  where Key.RawValue == Int {
    fields[key.rawValue].map { (tree.trimmedText($0), tree.nodes[$0].value) }
  }

  /// A word that is one of a few; nil, with the error, if it is anything else.
  mutating func value<Key: RawRepresentable, Value>(
    _ key: Key, _ fields: Fields, _ wanted: String, _ make: (String) -> Value?
  ) -> Value? where Key.RawValue == Int {
    guard let (word, span) = word(key, fields) else { return nil }
    if let value = make(word) { return value }
    report(.notA(wanted, word, at: span))
    return nil
  }

  /// `yes` or `no`; nil where nothing is said.
  mutating func yes<Key: RawRepresentable>(_ key: Key, _ fields: Fields) -> Bool?
  where Key.RawValue == Int {
    value(key, fields, "'yes' or 'no'") { ["yes": true, "no": false][$0] }
  }

  /// A number counted from 1, as a place counted from 0.
  mutating func place<Key: RawRepresentable>(_ key: Key, _ fields: Fields) -> Int?
  where Key.RawValue == Int {
    value(key, fields, "a number of a step") { Ordinal.place($0) }
  }

  private func decoded(_ node: Node) -> [UInt8]? {
    Coded.decode(withoutLastBreak(node))
  }

  private func withoutLastBreak(_ node: Node) -> Substring.UTF8View {
    let text = tree.text(node)
    let bytes = text.utf8
    return text.utf8.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
  }
}
