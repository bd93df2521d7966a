import Foundation
import TestSupport
import Testing
import Text

@testable import Script

/// What somebody does to a set who never wrote one: each is told once, at its place, with what to
/// write instead.
@Suite("A mistake made in a plain editor")
struct TherapistMistakeTests {
  struct Trap: Sendable, CustomTestStringConvertible {
    let before: String
    let after: String
    let finding: String
    let help: String
    var testDescription: String { "\(before) → \(after)" }

    init(_ before: String, _ after: String, _ finding: String, _ help: String) {
      self.before = before
      self.after = after
      self.finding = finding
      self.help = help
    }
  }

  static let traps = [
    Trap(
      "title: Something", "title. Something",
      "2:1 malformed-key", "write 'title: '"),
    Trap(
      "title: Something", "\"title\": Something",
      "2:2 malformed-key", "write 'title: '"),
    Trap(
      "title: Something", "“title”: Something",
      "2:2 malformed-key", "write 'title: '"),
    Trap(
      "title: Something", "Titel: Something",
      "2:1 unknown-key", "did you mean 'title'?"),
    Trap(
      "title: Something", "name: Something",
      "2:1 unknown-key", "did you mean 'title'?"),
    Trap(
      "broach: 1", "version: 1",
      "1:1 missing-key", "begin with the line 'broach: 1'"),
    Trap(
      "id: moment", "id: First Question",
      "11:9 bad-id", "use small letters a to z, digits, '-' and '_', without spaces"),
    Trap(
      "id: moment", "id: “moment”",
      "11:9 bad-id", "use small letters a to z, digits, '-' and '_', without spaces"),
    Trap(
      "id: feel", "id: moment",
      "18:9 duplicate-id",
      "give one of the two another id; did you mean 'feel'?"),
    Trap(
      "kind: choices", "kind: multiple choice",
      "19:11 unknown-word", "did you mean 'choices'?"),
    Trap(
      "kind: choices", "kind: slider",
      "19:11 unknown-word", "did you mean 'scale'?"),
    Trap(
      "kind: choices", "kind: song",
      "19:11 unknown-word", "write one of 'line', 'text', 'choice', 'choices', 'scale', 'pick'"),
    Trap(
      "most: 3", "most: two",
      "20:11 bad-number", "write it in digits, such as 'most: 3'"),
    Trap(
      "most: 3", "most: up to 3",
      "20:11 bad-number", "write it in digits, such as 'most: 3'"),
    Trap(
      "short: yes", "short: true",
      "14:12 unknown-word", "write one of 'yes', 'no'"),
    Trap(
      "kind: text", "type: text",
      "12:5 unknown-key", "did you mean 'kind'?"),
    Trap(
      "- ask: What happened?", "- question: What happened?",
      "10:5 unknown-key", "did you mean 'ask'?"),
    Trap(
      "  - ask: What was that like?", "    ask: What was that like?",
      "17:5 lost-dash", "begin the next item with '- ask: ', its dash under the dash above"),
    Trap(
      "  - ask: What was that like?", "  -ask: What was that like?",
      "17:3 bullet", "write '- ' before the text"),
    Trap(
      "  - ask: What was that like?", "  — ask: What was that like?",
      "17:3 bullet", "write '- ' in its place, here and wherever this mark begins a line"),
    Trap(
      "  - ask: What was that like?", "  * ask: What was that like?",
      "17:3 bullet", "write '- ' in its place, here and wherever this mark begins a line"),
    Trap(
      "  - ask: What was that like?", "  2. ask: What was that like?",
      "17:3 bullet", "write '- ' in its place, here and wherever this mark begins a line"),
    Trap(
      "    options:\n      - hurt", "      - hurt",
      "22:7 missing-key", "write 'options:' on a line of its own above its first dash"),
    Trap(
      "    options:\n      - hurt\n      - small\n      - angry\n      - label: no words yet\n        words: something I have no words for yet\n        alone: yes\n",
      "    options: hurt, small, angry\n",
      "22:14 list-expected",
      "put each item on a line of its own below 'options:', beginning with '- '"),
    Trap(
      "    options:\n      - hurt", "    answers:\n      - hurt",
      "22:5 unknown-key", "did you mean 'options'?"),
    Trap(
      "        words: something", "      - words: something",
      "27:7 dash-before-key",
      "write a space in place of the dash; only the first key of an item has one"),
    Trap(
      "when: feel includes \"angry\"", "when: feel includes angry",
      "41:25 bad-condition", "write feel includes \"angry\""),
    Trap(
      "when: feel includes \"angry\"", "when: feel includes 'angry'",
      "41:25 bad-condition", "write feel includes \"angry\""),
    Trap(
      "when: feel includes \"angry\"", "when: feel contains \"angry\"",
      "41:16 bad-condition", "write 'feel includes' and an option in quotation marks"),
    Trap(
      "when: feel includes \"angry\"", "when: feel includes \"angry\" or \"hurt\"",
      "41:36 bad-condition",
      "name the question again: feel includes \"angry\" or feel includes \"hurt\""),
    Trap(
      "  - when: feel", "  - if: feel",
      "41:5 unknown-key", "did you mean 'when'?"),
    Trap(
      "When {moment}", "When {{moment}}",
      "55:12 bad-blank",
      "leave out the outer ones; a blank is the id of a question in one pair, as in '{id}'"),
    Trap(
      "When {moment}", "When [moment]",
      "55:12 near-miss", "for the answer to 'moment', write '{moment}'"),
    Trap(
      "{therapist or \"there\"}", "{therapist or there}",
      "53:21 bad-blank",
      "write '{therapist}', or '{therapist or \"there\"}' with the words in quotation marks"),
    Trap(
      "{therapist or \"there\"}", "{therapist|there}",
      "53:11 unknown-blank", "write '{therapist or \"there\"}'"),
    Trap(
      "      or: This has", "      Or: This has",
      "56:7 near-miss",
      "to let this line stand in for the one above, begin it with 'or: ', a space behind it"),
    Trap(
      "      or: This has", "      or : This has",
      "56:7 near-miss",
      "to let this line stand in for the one above, begin it with 'or: ', a space behind it"),
    Trap(
      "      or: This has", "      or:This has",
      "56:7 near-miss",
      "to let this line stand in for the one above, begin it with 'or: ', a space behind it"),
    Trap(
      "      {anger}\n", "      [When anger is answered] {anger}\n",
      "58:7 near-miss",
      "for a line that comes only under a condition, begin it with '[when ', as in '[when anger is answered]'"
    ),
    Trap(
      "      {anger}\n", "      [ when anger is answered] {anger}\n",
      "58:7 near-miss",
      "for a line that comes only under a condition, begin it with '[when ', as in '[when anger is answered]'"
    ),
    Trap(
      "      {anger}\n", "      (when not anger is answered) {anger}\n",
      "58:7 near-miss",
      "for a line that comes only under a condition, begin it with '[when ', as in '[when not anger is answered]'"
    ),
    Trap(
      "      {anger}\n", "      {anger} <- only if she wants it\n",
      "58:15 near-miss",
      "put a note on a line above 'body:', beginning with #"),
    Trap(
      "      {anger}\n", "      {when anger is answered} {anger}\n",
      "58:7 bad-blank", "write '[when …]' at the start of the line"),
    Trap(
      "      {anger}\n", "      I add {anger} [when anger is answered]\n",
      "58:21 near-miss", "put the condition at the start of a line of its own"),
    Trap(
      "      Hi {therapist", "Hi {therapist",
      "53:1 stray-text", "put at least two spaces more before every line of it than before 'body'"),
    Trap(
      "      or: This has stayed", "or: This has stayed",
      "56:1 stray-text", "put at least two spaces more before every line of it than before 'body'"),
    Trap(
      "    body: |\n      Hi", "    body: |\n    # draft\n      Hi",
      "54:7 comment-in-text",
      "move the note above the key; if it is part of the text, indent it like the text"),
    Trap(
      "    body: |\n      Hi", "    body:\n      Hi",
      "52:5 lines-run-together",
      "write | after 'body:', and the draft on the lines below it, each set in alike"),
    Trap(
      "drafts:\n", "drafts\n",
      "47:1 malformed-key", "write 'drafts: '"),
    Trap(
      "steps:\n", "questions:\n",
      "9:1 unknown-key", "did you mean 'steps'?"),
    Trap(
      "steps:\n", "",
      "1:1 missing-key", "write 'steps:' on a line of its own above its first dash"),
    Trap(
      "kind: text", "kind: text  # or line?",
      "12:11 unknown-word", "put the note on a line of its own above, beginning with #"),
    Trap(
      "most: 3", "most: 3 # at most",
      "20:11 bad-number", "put the note on a line of its own above, beginning with #"),
    Trap(
      "kind: text", "kind:\u{A0}text",
      "12:5 malformed-key", "write 'kind: '"),
    Trap(
      "      - small\n", "      small\n",
      "24:7 stray-text",
      "if it is an item of its own, write '- ' before it; if it goes on from above, put two more spaces before it"
    ),
    Trap(
      "title: Something", "address: Ana <ana@example.org>\ntitle: Something",
      "2:10 bad-address",
      "write the address and nothing else, such as 'address: name@example.org'"),
    Trap(
      "when: feel includes \"angry\"", "when: feel includes no words yet and moment is answered",
      "41:25 bad-condition", "write feel includes \"no words yet\""),
    Trap(
      "when: feel includes \"angry\"", "when: feel includes ‘angry’",
      "41:25 bad-condition", "write feel includes \"angry\""),
    Trap(
      "when: feel includes \"angry\"", "when: feel answered",
      "41:16 bad-condition", "write 'feel is answered'"),
    Trap(
      "when: feel includes \"angry\"", "when: feel includes \"bored\"",
      "41:25 unknown-option", "its options are 'hurt', 'small', 'angry', 'no words yet'"),
    Trap(
      "drafts:\n", "",
      "1:1 missing-key", "write 'drafts:' on a line of its own above its first dash"),
    Trap(
      "steps:\n", "---\nsteps:\n",
      "9:1 document-mark", "leave the line out; a set is one file"),
    Trap(
      "- checkpoint: This is already a letter.", "- checkpoint",
      "30:5 malformed-key", "write 'checkpoint: '"),
    Trap(
      "- checkpoint: This is already a letter.", "- goto: feel",
      "30:5 unknown-key",
      "keys here are: ask, say, checkpoint, signpost, offer, stop, steps, when, because, id, kind, options, of, most, own-words, stem, help, example, private, short, mirror"
    ),
    Trap(
      "    id: moment\n    kind: text\n", "  - id: moment\n  - kind: text\n",
      "11:3 dash-before-key",
      "write a space in place of the dash; only the first key of an item has one"),
  ]

  @Test("is told once, with what to write", arguments: traps)
  func told(_ trap: Trap) throws {
    let place = try #require(FormatSet.text.range(of: trap.before))
    let script = TestScript(FormatSet.text.replacingCharacters(in: place, with: trap.after))
    #expect(script.findings == [trap.finding])
    #expect(script.helps == [trap.help])
  }

  @Test("is told in words that a therapist knows", arguments: traps)
  func plain(_ trap: Trap) throws {
    let place = try #require(FormatSet.text.range(of: trap.before))
    let script = TestScript(FormatSet.text.replacingCharacters(in: place, with: trap.after))
    for word in (script.messages + script.helps).joined(separator: " ").split(separator: " ") {
      #expect(!["mapping", "scalar", "token", "null", "parse", "node"].contains(word))
    }
  }

  @Test(
    "is one mistake wherever the whole file was changed",
    arguments: [
      ("\r", "1:10 not-text"), ("\r\n", ""),
    ])
  func lineEnds(_ end: String, _ finding: String) {
    let script = TestScript(FormatSet.text.replacing("\n", with: end))
    #expect(script.findings.joined() == finding)
  }

  @Test(arguments: [" ", "  ", "      "])
  func `is none where every line is set in alike`(margin: String) {
    let rows = FormatSet.text.split(separator: "\n", omittingEmptySubsequences: false)
    let script = TestScript(rows.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n"))
    #expect(script.findings == [])
  }

  @Test func `is told once in a file that is set in by tabs`() {
    let script = TestScript(FormatSet.text.replacing("  ", with: "\t"))
    #expect(script.findings.filter { $0.hasSuffix(" tab") }.count == 1)
  }

  @Test func `is told where only the first line is set in`() {
    #expect(TestScript("  " + FormatSet.text).findings.map { $0.suffix(8) } == ["too-deep"])
  }

  @Test func `is prose around a set, once at each end`() {
    let letter = "Dear colleague,\nhere it is:\n\n\(FormatSet.text)\nBest wishes\nAnna\n"
    let script = TestScript(letter)
    #expect(script.findings.count == 2)
    #expect(script.findings.allSatisfy { $0.hasSuffix("stray-text") })
  }
}
