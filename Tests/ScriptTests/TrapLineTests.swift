import Testing

@testable import Script

/// Lines that YAML parsers were seen to get wrong, and what their authors meant.
@Suite("A line that a therapist would type")
struct TrapLineTests {
  @Test(
    "is an option to the letter",
    arguments: [
      "Yes", "no", "null", "~", "22:30", "0x1F", "1_000", "Not sure: it changed", "Hurt # really",
      #""I hear" and "I see""#, "'Ordinary' people", "*starred", "&anchor", "[in brackets]",
      "@home", "!bang", "% of the time", "`tick", "| pipe", "> 3 times",
      "? what", ": colon", "key:value", "- dashed", "a - b", "\"one mark", "it's", "lable: x",
    ])
  func option(_ line: String) throws {
    let script = TestScript.steps(
      """
        - ask: Which?
          id: which
          kind: choice
          options:
            - \(line)
            - another
      """)
    #expect(script.findings == [])
    #expect(try #require(script.reading.value).questions[0].options.first?.label == line)
  }

  @Test(
    "is a question to the letter",
    arguments: [
      "What came up: hurt?", "Was it #1?", "Is it [this] or (that)?", "\"Fine\", you said?",
      "'Fine' — and then?", "Time: 22:30?", "http://example.org?", "Ça va ?", "👩‍👧 who?",
    ])
  func question(_ line: String) throws {
    let script = TestScript.steps("  - ask: \(line)\n    id: a\n    kind: line")
    #expect(script.findings == [])
    #expect(try #require(script.reading.value).questions[0].prompt == line)
  }

  @Test(
    "keeps what quotation marks say",
    arguments: [
      (#""quoted""#, "quoted"), (#""a \"word\" here""#, #"a "word" here"#),
      (#""a \\ b""#, #"a \ b"#),
      ("'it''s'", "it's"), (#"'a "b"'"#, #"a "b""#), (#""  spaced ""#, "spaced"),
      (#""one" two"#, #""one" two"#), (#"""#, #"""#), ("'a' 'b'", "'a' 'b'"),
    ])
  func quoted(_ written: String, _ meant: String) throws {
    let script = TestScript.steps("  - say: \(written)")
    #expect(script.findings == [])
    #expect(try #require(script.reading.value).steps.first?.act == .say(meant))
  }
}
