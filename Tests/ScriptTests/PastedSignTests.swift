import TestSupport
import Testing
import Text

@testable import Script

/// What comes along from web pages, chats, word processors and other formats.
@Suite("What was right where it came from")
struct PastedSignTests {
  private static let whole = """
    broach: 1
    title: t
    steps:
      - ask: What?
        id: wish
        kind: line
        stem: I wish
      - ask: Feel?
        id: feel
        kind: choice
        options:
          - sad
          - cross
    drafts:
      - id: n
        kind: note
        body: |
          I wish {wish}.
          I feel {feel}.

    """

  private func found(_ was: String, _ written: String, in text: String = whole) -> [String] {
    TestScript(text.replacing(was, with: written), languages: .prompts).findings
  }

  @Test(
    "is told once",
    arguments: [
      ("- sad", "- sad &amp; sorry", "12:13 near-miss"),
      ("What?", "What&nbsp;now?", "4:14 near-miss"),
      ("- sad", "- <b>sad</b>", "12:9 near-miss"), ("title: t", "title: a<br>b", "2:9 near-miss"),
      ("I feel {feel}.", "<i>I feel</i> {feel}.", "19:7 near-miss"),
      ("I feel {feel}.", "*I feel* {feel}.", "19:7 near-miss"),
      ("I feel {feel}.", "I feel **{feel}**.", "19:14 near-miss"),
      ("I feel {feel}.", "_I feel_ {feel}.", "19:7 near-miss"),
      ("I feel {feel}.", "I feel {feel} &mdash; now.", "19:21 near-miss"),
      ("I feel {feel}.", "I feel (feel).", "19:14 near-miss"),
      ("I feel {feel}.", "I feel *feel*.", "19:14 near-miss"),
      ("- sad", "- sad -> sad and sorry", "12:13 near-miss"),
      ("- sad\n", "- sad, cross, small, lost\n", "12:9 near-miss"),
      ("stem: I wish", "stem: I wish…", "7:11 near-miss"),
      ("stem: I wish", "stem: I wish ...", "7:11 near-miss"),
      ("id: wish\n    kind: line", "id: wish kind: line", "5:14 two-keys"),
      ("kind: line\n    stem: I wish", "kind: line stem: I wish", "6:16 two-keys"),
      ("title: t", "title: t\nfor: therapist\nmessages: yes", "3:6 useless-key"),
      ("title: t", "title: t\nfor: therapist\nreplies: On Monday.", "3:6 useless-key"),
    ])
  func told(_ was: String, _ written: String, _ finding: String) {
    #expect(found(was, written) == [finding])
  }

  @Test(
    "may be meant so",
    arguments: [
      ("- sad", "- sad & sorry; so"), ("- sad", "- AT&T;"), ("- sad", "- a < b > c"),
      ("I feel {feel}.", "I *feel* {feel}."), ("I feel {feel}.", "I feel (a lot) {feel}."),
      ("I feel {feel}.", "5 * 3 * 2 {feel}."),
      ("I feel {feel}.", "I feel {feel}, snake_case_word."),
      ("I feel {feel}.", "I feel (feel) {feel}."), ("I feel {feel}.", "*** {feel}"),
      ("- sad", "- sad, cross and small"), ("- sad", "- sad, very cross, so to say, small"),
      ("- sad\n      - cross", "- sad, cross, small, lost\n      - a, b, c, d"),
      ("stem: I wish", "stem: I hope…"), ("What?", "What kind: this?"), ("- sad", "- *sad"),
      ("- sad", "- ~"),
      ("- sad", "- null and void"), ("title: t", "title: t\nfor: therapist"),
    ])
  func silent(_ was: String, _ written: String) {
    #expect(found(was, written) == [])
  }

  @Test func `a set in a chat's answer is told of once`() {
    let chat = "Here is your set:\n\n```yaml\n\(Self.whole)```\n\nLet me know if it fits!\nBye.\n"
    #expect(TestScript(chat, languages: .prompts).findings == ["3:1 document-mark"])
  }

  @Test func `the head of a document is told of once`() {
    #expect(TestScript("%YAML 1.2\n---\n" + Self.whole).findings == ["1:1 document-mark"])
  }

  @Test func `one tab is one mistake`() {
    #expect(found("    kind: line", "\tkind: line").count == 1)
  }

  @Test func `a remark of a shared document is told as one`() {
    let script = TestScript(Self.whole + "[a]softer? - Jo\n")
    #expect(script.findings == ["20:1 stray-text"])
    #expect(script.messages == ["a remark of a shared document came along here"])
  }

  @Test func `notes behind the values of many keys are told of once`() {
    let text = Self.whole.replacing("kind: line", with: "kind: line # k")
      .replacing("kind: choice", with: "kind: choice # k").replacing(
        "kind: note", with: "kind: note # k")
    #expect(TestScript(text).findings == ["6:11 unknown-word"])
  }

  @Test func `doubts that are all called yes are told of once`() {
    let text = Self.whole.replacing(
      "- cross\n", with: "- label: cross\n        unsure: yes\n"
    )
    .replacing(
      "    kind: line\n    stem: I wish",
      with: """
            kind: choice
            options:
              - a
              - label: b
                unsure: yes
        """)
    #expect(TestScript(text, languages: .prompts).findings == ["10:17 lone-unsure"])
  }

  @Test(
    "keys in the author's language are told of once, and count",
    arguments: [
      [("ask", "frage"), ("kind", "art"), ("options", "optionen")],
      [("ask", "pregunta"), ("kind", "tipo"), ("options", "opciones")],
      [("ask", "domanda"), ("kind", "tipo"), ("options", "opzioni")],
      [("ask", "vraag"), ("kind", "soort"), ("options", "opties")],
      [("ask", "pergunta"), ("kind", "tipo"), ("options", "opcoes")],
    ])
  func foreignKeys(_ keys: [(String, String)]) {
    var text = Self.whole
    for (key, word) in keys {
      text = text.replacing("\(key): ", with: "\(word): ").replacing(
        "\(key):\n", with: "\(word):\n")
    }
    let script = TestScript(text, languages: .prompts)
    #expect(script.findings == ["4:5 unknown-key"])
    #expect(script.helps[0].hasPrefix("keys are in English: write 'ask' for '\(keys[0].1)'"))
  }

  @Test(
    "an option that is another only in its marks is named with what differs",
    arguments: [
      ("can’t", "can't", "its apostrophe is of another kind"),
      ("can\u{A0}not", "can not", "a space in it is of another kind, as word processors make it"),
      ("Cannot", "cannot", "capitals and spaces count here"),
    ])
  func marks(_ label: String, _ named: String, _ difference: String) {
    let text = Self.whole.replacing("- sad", with: "- \(label)")
      .replacing("I feel {feel}.", with: "[when feel is \"\(named)\"] I feel {feel}.")
    let script = TestScript(text)
    #expect(script.findings == ["19:21 unknown-option"])
    #expect(script.helps[0].hasSuffix(difference))
  }
}
