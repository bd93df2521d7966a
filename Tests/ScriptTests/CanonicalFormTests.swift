import Foundation
import Testing
import Text
import Yams

@testable import Script

/// The sets in `prompts/`, and their examples, are YAML, and its readers see in them what ours sees.
@Suite("A set in canonical form")
struct CanonicalFormTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "prompts")

  static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") && !others.contains($0) }.sorted()

  private static let others = [
    "signpost.yaml", "mirror.yaml", "languages.yaml", "catalog.yaml",
    "findings.yaml", "new-words.yaml",
  ]

  @Test("gives a YAML reader the same keys, lists and texts", arguments: files)
  func same(_ file: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: file))
    let source = SourceText(name: file, bytes: Array(bytes))
    let schema =
      file.hasSuffix(".examples.yaml") ? PromptSchema.exampleFile : PromptSchema.schema
    let (tree, findings) = SurfaceReader.read(source, schema)
    #expect(findings == [])
    let yaml = try #require(try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self)))
    #expect(Self.outline(yaml) == Self.outline(SurfaceTree.root, in: tree))
  }

  @Test func `are at least four`() { #expect(Self.files.count >= 4) }

  /// A text with the keys and texts of a node, all texts plain.
  static func outline(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): scalar.string.debugDescription
    case .sequence(let items): "[" + items.map(outline).joined(separator: ", ") + "]"
    case .mapping(let pairs):
      "{" + pairs.map { "\($0.key.string ?? "?"): \(outline($0.value))" }.joined(separator: ", ")
        + "}"
    case .alias: "alias"
    }
  }

  static func outline(_ node: Int, in tree: SurfaceTree) -> String {
    let children = Array(tree.children(of: node))
    switch tree.nodes[node].content {
    case .text, .broken: return tree.text(node).debugDescription
    case .list: return "[" + children.map { outline($0, in: tree) }.joined(separator: ", ") + "]"
    case .group:
      if children.isEmpty { return "".debugDescription }
      return "{"
        + children.map { "\(tree.name($0)): \(outline($0, in: tree))" }.joined(separator: ", ")
        + "}"
    }
  }
}
