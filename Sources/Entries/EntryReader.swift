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
  /// Somebody's text, to the letter, plain or coded; nil if there is none.
  mutating func text<Key: SchemaKey>(_ key: Key, _ fields: Fields<Key>) -> String? {
    guard let node = fields[key] else { return nil }
    guard tree.nodes[node].isOtherSpelling else {
      return tree.nodes[node].form == .literal
        ? String(decoding: withoutLastBreak(node), as: UTF8.self) : tree.text(node)
    }
    return decoded(node).flatMap { bytes in
      let text = String(validating: bytes, as: UTF8.self)
      if text == nil { report(.badlyCoded(at: tree.nodes[node].head)) }
      return text
    }
  }

  /// The text of the set, with the line break at its end.
  mutating func file(_ fields: Fields<EntrySchema.TopKey>) -> [UInt8]? {
    guard let node = fields[.set] else { return nil }
    return tree.nodes[node].isOtherSpelling ? decoded(node) : Array(tree.text(node).utf8)
  }

  private mutating func decoded(_ node: Node) -> [UInt8]? {
    let bytes = PercentEncoding.decode(withoutLastBreak(node))
    if bytes == nil { report(.badlyCoded(at: tree.nodes[node].head)) }
    return bytes
  }

  /// A word of our own; empty where the key stands alone.
  func word<Key: SchemaKey>(_ key: Key, _ fields: Fields<Key>) -> (String, SourceRange)? {
    fields[key].map { (tree.trimmedText($0), tree.nodes[$0].value) }
  }

  /// A word that is one of a few; nil, with the error, if it is anything else.
  mutating func value<Key: SchemaKey, Value>(
    _ key: Key, _ fields: Fields<Key>, _ wanted: String, _ make: (String) -> Value?
  ) -> Value? {
    guard let (word, span) = word(key, fields) else { return nil }
    if let value = make(word) { return value }
    report(.notA(wanted, word, at: span))
    return nil
  }

  /// `yes` or `no`; nil where nothing is said.
  mutating func yes<Key: SchemaKey>(_ key: Key, _ fields: Fields<Key>) -> Bool? {
    value(key, fields, "'yes' or 'no'") { ["yes": true, "no": false][$0] }
  }

  /// A step by its number, which is counted from 1.
  mutating func step<Key: SchemaKey>(_ key: Key, _ fields: Fields<Key>) -> StepID? {
    value(key, fields, "a number of a step") { StepID(written: $0) }
  }

  private func withoutLastBreak(_ node: Node) -> Substring.UTF8View {
    let text = tree.text(node)
    let bytes = text.utf8
    return text.utf8.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
  }
}

extension StepID {
  /// A step as an entry says it: its number, counted from 1. Whoever takes the walk up leaves out
  /// what the set has no step for.
  init?(written number: String) {
    guard let offset = Ordinal.place(number) else { return nil }
    self = .first.advanced(by: offset)
  }
}
