import Testing
import Text

@testable import Script

@Suite("A file of examples beside a set")
struct ExampleFileTests {
  private static let set = """
    broach: 1
    title: t
    steps:
      - ask: x
        id: moment
        kind: line
    drafts:
      - id: letter
        kind: email
        also:
          - card
        body: It was {moment}.

    """

  private func read(_ examples: String, set: String = set) -> (
    set: Reading<PromptSet>, examples: [String]
  ) {
    let beside = SourceText(name: "set.examples.yaml", text: examples)
    let reading = PromptSet.read(SourceText(name: "set.yaml", text: set), examples: beside)
    let index = LineIndex(beside)
    return (
      reading.set,
      reading.examples.all.map { finding in
        let place = index.position(of: finding.span.start)
        return "\(place.line):\(place.column) \(finding.code.rawValue)"
      }
    )
  }

  private static let two = """
    # two people
    examples:
      - name: a word
        answers:
          moment: cold
        drafts:
          letter: It was cold.
          card: It was cold.
      # and nobody
      - answers:

    """

  @Test func `gives the set its examples, as if they stood in it`() throws {
    let reading = read(Self.two)
    #expect(reading.examples == [])
    let set = try #require(reading.set.value)
    let whole = try #require(TestScript(Self.set + Self.two).reading.value)
    #expect(set.examples.map(\.name) == ["a word", nil])
    #expect(set.examples.map(\.sheet) == whole.examples.map(\.sheet))
    #expect(
      set.examples.map { $0.drafts.map(\.draft) } == whole.examples.map { $0.drafts.map(\.draft) })
    #expect(set.examples[0].drafts.map(\.text) == ["It was cold.", "It was cold."])
  }

  @Test func `is placed in itself, and not in the set`() throws {
    let reading = read(Self.two)
    let source = SourceText(name: "", text: Self.two)
    let set = try #require(reading.set.value)
    #expect(set.examples[0].drafts.map { source.text($0.span) } == ["letter", "card"])
  }

  @Test(
    "each mistake in it is told there",
    arguments: [
      ("examples:\n  - answers:\n      momnet: x\n", "3:7 unknown-question"),
      ("examples:\n  - answers:\n    drafts:\n      note: x\n", "4:7 unknown-draft"),
      ("examples:\n  - name: x\n", "2:5 missing-key"),
      ("examples:\n", "1:1 empty-list"),
      ("# nothing yet\n", "1:1 empty-file"),
      ("exmaples:\n  - answers:\n", "1:1 unknown-key"),
      ("answers:\n  moment: x\n", "1:1 misplaced-key"),
      ("examples:\n  - answers:\ntitle: x\n", "3:1 misplaced-key"),
      ("examples:\n  - answers:\nsteps:\n  - say: x\n", "3:1 misplaced-key"),
      ("broach: 1\nexamples:\n  - answers:\n", "1:1 misplaced-key"),
      ("examples:\n  - answers:\n      moment: a\u{202E}b\n", "3:16 hidden-character"),
    ])
  func wrong(_ text: String, _ finding: String) throws {
    let reading = read(text)
    #expect(reading.examples.contains(finding), "\(reading.examples)")
    #expect(reading.examples.count == 1, "\(reading.examples)")
    #expect(reading.set.diagnostics.all == [])
    // The set itself can be tried out, without them.
    #expect(try #require(reading.set.value).examples.isEmpty)
  }

  @Test func `a whole set in its place is one mistake`() {
    let reading = read(Self.set + Self.two)
    #expect(reading.examples == ["1:1 misplaced-key"])
  }

  @Test(arguments: ["examples:\n  - answers:\n", "examples:\n  - answers:\n      moment: y\n"])
  func `examples in both places are told at the second`(own: String) throws {
    let reading = read(Self.two, set: Self.set + own)
    #expect(reading.examples == ["2:1 examples-twice"])
    #expect(reading.set.diagnostics.all == [])
    #expect(try #require(reading.set.value).examples.isEmpty)
  }

  @Test func `mistakes of the set are told in the set, and are not missed beside it`() {
    let wrong = Self.set.split(separator: "id: moment").joined(separator: "id: Moment!")
    let reading = read(Self.two, set: wrong)
    #expect(reading.set.diagnostics.all.map(\.code.rawValue).contains("bad-id"))
    #expect(reading.set.value == nil)
    #expect(reading.examples == [])
  }

  @Test func `of a set of a later version nothing else is told`() {
    let reading = read("nonsense: x\n", set: "broach: 2\ntitle: t\n")
    #expect(reading.set.diagnostics.all.map(\.code.rawValue) == ["later-version"])
    #expect(reading.examples == [])
  }

  @Test func `what stands in it is told also where the set cannot be read at all`() {
    let reading = read("exmaples:\n  - answers:\n", set: "# nothing\n")
    #expect(reading.set.diagnostics.all.map(\.code.rawValue) == ["empty-file"])
    #expect(reading.examples == ["1:1 unknown-key"])
  }
}
