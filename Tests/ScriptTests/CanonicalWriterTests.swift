import Foundation
import TestSupport
import Testing
import Text
import Yams

@testable import Script

@Suite("A file put into its form")
struct CanonicalWriterTests {
  /// The form of a text; nil where something is to be mended by hand.
  private func form(_ text: String, _ sort: CanonicalForm.Sort = .set) -> String? {
    CanonicalForm.of(SourceText(name: "f.yaml", text: text), sort).value.map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test("is what the sets that come along have already", arguments: CanonicalFormTests.files)
  func comeAlong(_ file: String) throws {
    let bytes = try Data(contentsOf: CanonicalFormTests.folder.appending(path: file))
    let sort: CanonicalForm.Sort = file.hasSuffix(".examples.yaml") ? .examples : .set
    let reading = CanonicalForm.of(SourceText(name: file, bytes: Array(bytes)), sort)
    #expect(
      String(decoding: reading.value ?? [], as: UTF8.self) == String(decoding: bytes, as: UTF8.self)
    )
  }

  @Test(
    "quotes what a YAML reader would take for something else",
    arguments: [
      ("Yes", "\"Yes\""), ("22:30", "\"22:30\""), ("1984", "\"1984\""), ("null", "\"null\""),
      ("What came up: hurt", "\"What came up: hurt\""), ("Hurt # really", "\"Hurt # really\""),
      ("- no", "\"- no\""), ("*", "\"*\""), ("[sighs]", "\"[sighs]\""), ("x:", "\"x:\""),
      (#""I hear" and "I see""#, #"'"I hear" and "I see"'"#),
      ("'Ordinary' people", #""'Ordinary' people""#),
      (#"'say "no"'"#, #"'say "no"'"#), ("Don't", "Don't"), (#""Don't""#, #""Don't""#),
      ("'it''s'", "'it''s'"),
      ("a#b c:d", "a#b c:d"),
      ("2 of us", "2 of us"), ("2001-12-14 21:59:43", "\"2001-12-14 21:59:43\""), ("+1", "\"+1\""),
      (".5", "\".5\""), ("> 3 times", "\"> 3 times\""), ("0x1F", "\"0x1F\""), ("~", "\"~\""),
      ("@home", "\"@home\""),
    ])
  func quotes(_ typed: String, _ written: String) throws {
    #expect(form("title: \(typed)\n") == "title: \(written)\n")
  }

  @Test func `leaves numbers, yes and no alone where they are no texts`() {
    let text =
      "broach: 1\nminutes: 10\nmessages: no\nsteps:\n  - ask: What?\n    most: 3\n    short: yes\n"
    #expect(form(text) == text)
  }

  @Test func `keeps notes, and empty lines as single ones`() {
    let text = """
      # head


      title: T   \t

      # above steps
      steps:
      # above the item
      - ask: What?
         # deep, above id
        id: a
      -
        # inside the item
        say: x
          # after all
      """
    #expect(
      form(text.replacing("   # deep", with: "  # deep")) == """
        # head

        title: T

        # above steps
        steps:
          # above the item
          - ask: What?
            # deep, above id
            id: a
          # inside the item
          - say: x
            # after all

        """)
  }

  @Test(
    "mends tabs, and lines that do not stand where they should",
    arguments: [
      ("steps:\n\t- ask: What?\n\t  id: a\n", "steps:\n  - ask: What?\n    id: a\n"),
      (
        "steps:\n    - ask: What?\n        id: a\n      kind: line\n",
        "steps:\n  - ask: What?\n    id: a\n    kind: line\n"
      ),
      (
        "steps:\n  - ask: What?\n  id: a\n    kind: line\n",
        "steps:\n  - ask: What?\n    id: a\n    kind: line\n"
      ),
      (
        "steps:\n- ask: What?\n  id: a\n- say: x\n",
        "steps:\n  - ask: What?\n    id: a\n  - say: x\n"
      ),
      ("title: t\n  closest: c\nauthor: a\n", "title: t\nclosest: c\nauthor: a\n"),
      ("steps:\n  - ask:What?\n    Id : a\n", "steps:\n  - ask: What?\n    id: a\n"),
      ("steps:\n  -ask: What?\n   id: a\n", "steps:\n  - ask: What?\n    id: a\n"),
      (
        "drafts:\n  - body: |\n        one\n      two\n",
        "drafts:\n  - body: |\n      one\n      two\n"
      ),
      ("steps:\r\n\u{A0}\u{A0}- say: x\r\n", "steps:\n  - say: x\n"),
      ("\u{FEFF}title: t", "title: t\n"),
    ])
  func mends(_ text: String, _ wanted: String) {
    #expect(form(text) == wanted)
  }

  @Test(
    "is not guessed",
    arguments: [
      "title: t\ntitel: u\n", "steps:\n  - ask: What?\n    id: a\n  more text\n",
      "title: \"a\\nb\"\n", "steps: text\n", "title: t\nsteps:\n  - ask: a\n    options: [a, b]\n",
      "title: a\n---\ntitle: b\n", "title: x\u{200B}y\n", "about\n",
    ])
  func guess(_ text: String) {
    #expect(form(text) == nil)
    let found = CanonicalForm.of(SourceText(name: "f", text: text), .set).diagnostics
    #expect(found.hasErrors)
  }

  @Test func `keeps texts that run on as they run, and joins those that need quotation marks`() {
    #expect(
      form("about:\n      one\n    two\n")
        == "about:\n      one\n    two\n".replacing(
          "about:\n      one\n    two", with: "about: one\n  two"))
    #expect(form("about: one: a\n  two\n") == "about: \"one: a two\"\n")
  }

  // MARK: - Any file

  @Test(.timeLimit(.minutes(10)))
  func `is the same once more, and says to YAML readers what it says to us`() throws {
    var formed = 0
    for seed in SeededNumbers.seeds(4_000) {
      let any = AnyFile(seed: seed)
      let text = any.text
      guard let once = form(text, any.sort) else { continue }
      formed += 1
      #expect(form(once, any.sort) == once, "\(seed): \(text)")
      let (tree, _) = SurfaceReader.read(SourceText(name: "f", text: text), any.sort.schema)
      let (again, found) = SurfaceReader.read(SourceText(name: "f", text: once), any.sort.schema)
      #expect(found == [], "\(seed): \(once)")
      #expect(
        CanonicalFormTests.outline(0, in: tree) == CanonicalFormTests.outline(0, in: again),
        "\(seed)")
      let yaml = try? Yams.compose(yaml: once)
      #expect(
        yaml.map(CanonicalFormTests.outline) == CanonicalFormTests.outline(0, in: again),
        "\(seed): \(once)")
    }
    #expect(formed > 400)
  }

  static let python = Tool("python3").flatMap { tool in
    (try? tool.run(["-c", "import yaml"]))?.status == 0 ? tool : nil
  }

  @Test(.enabled(if: python != nil, "PyYAML is not installed"), .timeLimit(.minutes(10)))
  func `says the same to PyYAML`() throws {
    let folder = try Scratch()
    var wanted: [String] = []
    for seed in SeededNumbers.seeds(600) {
      let any = AnyFile(seed: seed)
      guard let once = form(any.text, any.sort) else { continue }
      let (tree, _) = SurfaceReader.read(SourceText(name: "f", text: once), any.sort.schema)
      _ = try folder.write(once, to: "\(wanted.count).yaml")
      wanted.append(Self.json(0, in: tree))
    }
    #expect(wanted.count > 60)
    let script = """
      import json, sys, yaml
      for n in range(int(sys.argv[2])):
          with open(f"{sys.argv[1]}/{n}.yaml", encoding="utf-8", newline="") as f:
              print(json.dumps(yaml.load(f, Loader=yaml.BaseLoader)))
      """
    let outcome = try #require(Self.python).run(
      ["-c", script, folder.url.path, "\(wanted.count)"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let read = outcome.output.split(separator: "\n").map(String.init)
    for (place, line) in read.enumerated() {
      let theirs = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSObject
      let ours = try JSONSerialization.jsonObject(with: Data(wanted[place].utf8)) as? NSObject
      #expect(theirs == ours, "\(place)")
    }
    #expect(read.count == wanted.count)
  }

  /// What stands in a node, as JSON.
  private static func json(_ node: Int, in tree: SurfaceTree) -> String {
    func text(_ text: String) -> String { JSONText.string(text).text }
    let children = Array(tree.children(of: node))
    switch tree.nodes[node].content {
    case .text, .broken: return text(tree.text(node))
    case .list where !children.isEmpty:
      return "[" + children.map { json($0, in: tree) }.joined(separator: ",") + "]"
    case .group where !children.isEmpty:
      return "{"
        + children.map { "\(text(tree.name($0))):\(json($0, in: tree))" }.joined(separator: ",")
        + "}"
    case .list, .group: return "\"\""
    }
  }
}
