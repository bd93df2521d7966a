import Testing
import Text

@testable import Script

/// Each key of a set, read as it should be and written wrong in each way.
@Suite("Each key")
struct KeyTests {
  /// A key with what stands behind it or, in further rows, below it.
  struct Key: Sendable, CustomTestStringConvertible {
    let group: Group
    let name: String
    let value: String
    var testDescription: String { "\(name) of \(group)" }

    var isList: Bool { value.isEmpty || value.hasPrefix("\n") }
  }

  enum Group: CaseIterable, Sendable {
    case set, question, option, draft

    /// How far the keys are set in.
    var indent: Int {
      switch self {
      case .set: 0
      case .question, .draft: 4
      case .option: 8
      }
    }
  }

  static let keys = ofSet + ofQuestion + ofOption + ofDraft

  private static let ofSet = keys(
    .set,
    [
      ("broach", "1"), ("title", "A title"), ("about", "About it"), ("closest", "Near to it"),
      ("for", "client"), ("language", "pt-BR"), ("author", "Somebody"), ("minutes", "12"),
      ("sources", "\n  - one\n  - two"), ("opening", "Hello"), ("closing", "Goodbye"),
      ("mirror", "no"), ("invitation", "Come in"), ("messages", "no"), ("replies", "On Mondays"),
      ("address", "ruth@example.org"),
    ])

  private static let ofQuestion = keys(
    .question,
    [
      ("ask", "Which?"), ("id", "which"), ("kind", "choices"), ("most", "2"),
      ("own-words", "no"), ("stem", "I felt"), ("help", "Take two"), ("example", "hurt"),
      ("private", "yes"), ("short", "yes"), ("mirror", "no"), ("when", "first is answered"),
    ])

  private static let ofOption = keys(
    .option, [("label", "hurt"), ("words", "a bit hurt"), ("alone", "yes"), ("then", "stop")])

  private static let ofDraft = keys(
    .draft,
    [
      ("id", "letter"), ("title", "A letter"), ("kind", "email"), ("when", "first is answered"),
      ("subject", "About it"), ("limit", "90"), ("private", "yes"), ("body", "Hello there"),
    ])

  private static func keys(_ group: Group, _ pairs: [(String, String)]) -> [Key] {
    pairs.map { Key(group: group, name: $0.0, value: $0.1) }
  }

  /// A set with all keys, one of them written otherwise.
  /// - Parameter rows: what stands in its place, set in as it is.
  private func script(_ wrong: Key? = nil, _ rows: String = "") -> TestScript {
    func group(_ group: Group) -> String {
      Self.keys.filter { $0.group == group }.map { key in
        let isWrong = key.name == wrong?.name && key.group == wrong?.group
        let plain = "\(key.name):\(key.isList ? "" : " ")\(key.value)"
        return (isWrong ? rows : plain).split(separator: "\n", omittingEmptySubsequences: false)
          .map { String(repeating: " ", count: group.indent) + $0 + "\n" }.joined()
      }.joined()
    }
    func item(_ keys: String, at dash: Int) -> String {
      String(repeating: " ", count: dash) + "- " + keys.drop { $0 == " " }
    }
    return TestScript(
      group(.set) + "steps:\n  - ask: First?\n    id: first\n    kind: line\n"
        + item(group(.question), at: 2) + "    options:\n" + item(group(.option), at: 6)
        + "      - another\n      - a third\ndrafts:\n" + item(group(.draft), at: 2))
  }

  @Test func `is read`() throws {
    let script = script()
    #expect(script.findings == [])
    let set = try #require(script.reading.value)
    #expect(set.title == "A title")
    #expect(set.about == "About it")
    #expect(set.closest == "Near to it")
    #expect(set.audience == .client)
    #expect(set.language == "pt-BR")
    #expect(set.author == "Somebody")
    #expect(set.minutes == 12)
    #expect(set.sources == ["one", "two"])
    #expect(set.opening == "Hello")
    #expect(set.closing == "Goodbye")
    #expect(!set.mirror)
    #expect(set.invitation == "Come in")
    #expect(set.readsMessages == false)
    #expect(set.replies == "On Mondays")
    #expect(set.address == "ruth@example.org")
    let question = try #require(set.questions.last)
    #expect(question.prompt == "Which?")
    #expect(question.id == "which")
    #expect(question.kind == .choices(most: 2, ownWords: false))
    #expect(question.stem == "I felt")
    #expect(question.help == "Take two")
    #expect(question.example == "hurt")
    #expect(question.isPrivate && question.isShort && !question.mirror)
    #expect(set.steps.last?.when == .answered(0))
    let option = try #require(question.options.first)
    #expect(option.label == "hurt")
    #expect(option.words == "a bit hurt")
    #expect(option.alone)
    #expect(option.then == .stop)
    let draft = try #require(set.drafts.first)
    #expect(draft.id == "letter")
    #expect(draft.title == "A letter")
    #expect(draft.kind == .email)
    #expect(draft.when == .answered(0))
    #expect(draft.subject == [.words("About it")])
    #expect(draft.limit == 90)
    #expect(draft.isPrivate)
    #expect(draft.paragraphs.map { $0.map { $0.segments } } == [[[.words("Hello there")]]])
  }

  @Test func `that is left out stands for what is usual`() throws {
    let script = TestScript.steps(
      "  - ask: x\n    id: a\n    kind: choice\n    options:\n      - b")
    let set = try #require(script.reading.value)
    #expect(set.audience == .client)
    #expect(set.mirror)
    #expect(set.language == nil && set.minutes == nil && set.readsMessages == nil)
    #expect(set.sources == [] && set.address == nil)
    let question = set.questions[0]
    #expect(question.kind == .choice(ownWords: true))
    #expect(!question.isPrivate && !question.isShort && question.mirror)
    #expect(question.stem == nil && question.help == nil && question.example == nil)
    #expect(question.options[0].words == nil && !question.options[0].alone)
    #expect(question.options[0].then == nil)
    #expect(!set.drafts[0].isPrivate && set.drafts[0].limit == nil)
    #expect(set.drafts[0].title == nil && set.drafts[0].subject == nil)
  }

  /// The code of all that is told, once for each finding.
  private func codes(_ key: Key, _ rows: String) -> [String] {
    script(key, rows).reading.diagnostics.all.map { $0.code.rawValue }
  }

  @Test("has its own way of being written", arguments: keys)
  func malformed(_ key: Key) {
    let behind = key.isList ? key.value : " \(key.value)"
    let first = key.name.prefix(1).uppercased() + key.name.dropFirst()
    for head in ["\(first):", "\(key.name) :", "\"\(key.name)\":", "“\(key.name)”:"] {
      #expect(codes(key, head + behind) == ["malformed-key"], "\(head)")
    }
    if !key.isList { #expect(codes(key, "\(key.name):\(key.value)") == ["malformed-key"]) }
  }

  @Test("stands there once", arguments: keys.filter { $0.group != .option })
  func doubled(_ key: Key) {
    let plain = key.isList ? "\(key.name):\(key.value)" : "\(key.name): \(key.value)"
    // A key with which an item begins looks like the next item.
    let begins =
      ["ask", "when"].contains(key.name) && key.group == .question
      || key.name == "id" && key.group == .draft
    if !begins { #expect(codes(key, "\(plain)\n\(plain)") == ["duplicate-key"]) }
  }

  @Test("is one text or a list, and not the other", arguments: keys)
  func shape(_ key: Key) {
    if key.isList {
      #expect(codes(key, "\(key.name): one, two") == ["list-expected"])
      #expect(codes(key, "\(key.name): [one, two]") == ["list-expected"])
      #expect(codes(key, "\(key.name):") == ["empty-list"])
    } else {
      #expect(codes(key, "\(key.name):\n  - one\n  - two") == ["text-expected"])
      #expect(codes(key, "\(key.name):") == ["empty-text"])
      #expect(codes(key, "\(key.name): \"\"") == ["empty-text"])
    }
  }

  @Test("that is misspelt counts", arguments: keys.filter { $0.name.count > 3 })
  func misspelt(_ key: Key) {
    let name = key.name.dropLast() + "q"
    let script = script(key, "\(name):\(key.isList ? "" : " ")\(key.value)")
    #expect(script.reading.diagnostics.all.map { $0.code.rawValue } == ["unknown-key"])
    #expect(script.helps == ["did you mean '\(key.name)'?"])
  }

  @Test(
    "has a value of its sort",
    arguments: [
      ("for", "everybody", "unknown-word"), ("language", "a language", "bad-language"),
      ("language", "english", "bad-language"), ("language", "e", "bad-language"),
      ("language", "en-", "bad-language"), ("language", "en-morethaneight", "bad-language"),
      ("language", "12", "bad-language"), ("minutes", "0", "bad-number"),
      ("minutes", "-1", "bad-number"), ("minutes", "1.5", "bad-number"),
      ("minutes", "9999999999", "bad-number"), ("minutes", "١٢", "bad-number"),
      ("mirror", "yes please", "unknown-word"), ("messages", "No", "unknown-word"),
      ("address", "ruth", "bad-address"), ("broach", "1.0", "bad-version"),
      ("kind", "list", "unknown-word"), ("most", "0", "bad-number"), ("id", "Which", "bad-id"),
      ("own-words", "never", "unknown-word"), ("private", "true", "unknown-word"),
      ("short", "y", "unknown-word"), ("when", "first", "bad-condition"),
      ("when", "second is answered", "unknown-question"), ("label", "12", "label-of-digits"),
      ("alone", "true", "unknown-word"), ("then", "end", "unknown-word"),
      ("limit", "many", "bad-number"), ("body", "{second}", "unknown-blank"),
      ("subject", "{second}", "unknown-blank"),
    ])
  func value(_ name: String, _ value: String, _ code: String) throws {
    let key = try #require(Self.keys.first { $0.name == name })
    #expect(codes(key, "\(name): \(value)") == [code])
  }

  @Test(
    "has a value of its sort, and this is one",
    arguments: [
      ("language", "en"), ("language", "yue"), ("language", "x-own"), ("language", "de-AT-1996"),
      ("minutes", "1"), ("minutes", "999999999"), ("for", "client"), ("kind", "choice"),
      ("then", "shorten"), ("then", "signpost"), ("most", "1"), ("id", "a_b-9"),
      ("broach", "\"1\""), ("title", "1"), ("address", "a.b+c@sub.example.org"),
    ])
  func right(_ name: String, _ value: String) throws {
    let key = try #require(Self.keys.first { $0.name == name })
    #expect(codes(key, "\(name): \(value)").allSatisfy { $0 == "useless-key" })
  }
}
