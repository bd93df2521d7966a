import Script
import Testing
import Text

@Suite("What a walk needs of a set")
struct QuestionnaireTests {
  static let script = """
    # for the writer
    broach: 1
    title: One
    steps:
      # before a question
      - ask: What?
        id: a
        kind: line
        help: |
          # not a comment
            # nor this
        # a comment again
        stem: When
    examples:
      - name: made up
        answers:
          a: "# words"
    # between
    drafts:
      - id: card
        kind: card
        body: |

          # {a}
          \\
    # at the end
    """

  private func cut(_ text: String) -> String {
    String(decoding: SourceText(name: "s", text: text).questionnaire.bytes, as: UTF8.self)
  }

  @Test func `comments and examples go, and lines of a text stay`() {
    #expect(
      cut(Self.script) == """
        broach: 1
        title: One
        steps:
          - ask: What?
            id: a
            kind: line
            help: |
              # not a comment
                # nor this
            stem: When
        drafts:
          - id: card
            kind: card
            body: |

              # {a}
              \\

        """)
  }

  @Test(arguments: [
    script, "\u{FEFF}\n\n" + script, script.replacing("\n", with: "\r\n"), script + "\n\n  \n",
    script.split(separator: "\n").map { "  \($0)\n" }.joined(),
  ])
  func `what is left is the same set without examples`(text: String) throws {
    let source = SourceText(name: "s", text: text)
    let left = source.questionnaire
    var whole = try #require(PromptSet.read(source).value)
    let set = try #require(PromptSet.read(left).value)
    whole.examples = []
    #expect(Self.wording(of: set) == Self.wording(of: whole))
    #expect(left.questionnaire.bytes == left.bytes)
  }

  @Test func `a script with mistakes stays as it is`() {
    #expect(cut("# mine\nbroach 1\n") == "# mine\nbroach 1\n")
    #expect(cut("") == "")
  }

  /// Everything a set says, without the places where it says so.
  private static func wording(of set: PromptSet) -> String {
    String(describing: set).replacing(/SourceRange\(start: \d+, end: \d+\)/, with: "SourceRange")
  }
}
