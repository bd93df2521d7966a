import TestSupport
import Testing
import Text

@testable import Script

/// What would stand in a letter to the letter, and was meant otherwise.
@Suite("In the body of a draft, what was hardly meant as words")
struct NearMissTests {
  private func script(_ rows: String) -> TestScript {
    let body = rows.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "      \($0)" }.joined(separator: "\n")
    return TestScript(
      """
      broach: 1
      title: t
      steps:
        - ask: What?
          id: wish
          kind: line
        - ask: Feel?
          id: feel
          kind: choices
          options:
            - sad
            - cross
      drafts:
        - id: n
          kind: note
          body: |
      \(body)

      """, languages: .prompts)
  }

  private func text(of script: TestScript) -> String {
    String(decoding: script.source.bytes, as: UTF8.self)
  }

  @Test(
    "is a line that should stand in",
    arguments: [
      "or Nothing came.", "Or: x", "OR: x", "or : x", "or; x", "or:x", "or, x", "or - x", "or – x",
      "- or: x", "* or: x", "(or: x)", "or= x", "otherwise: x", "or else: x", "oder: x",
      "ou: x", "sonst: x", "[or] Nothing.", "/ or: x", "or→ x", "or\u{A0}: x",
      "… or: x", "> or: x", "o: x", "o bien: x", "senão: x", "of: x", "anders: x", "altrimenti: x",
      "ou bien : x", "alternatively: x", "if not: x",
    ])
  func alternatives(_ row: String) {
    #expect(script("I wish {wish}.\n\(row)").findings == ["18:7 near-miss"])
  }

  @Test(
    "is a condition",
    arguments: [
      "[feel includes \"sad\"] x", "[When feel includes \"sad\"] x", "[ when wish is answered] x",
      "[when: wish is answered] x", "[if wish is answered] x", "[unless wish is answered] x",
      "[not wish is answered] x", "(when wish is answered) x", "when wish is answered: x",
      "when feel includes \"sad\" x", "[only if wish is answered] x", "[wenn feel is answered] x",
      "<when wish is answered> x", "[When fee includes \"sad\"] x",
      "[When wish answered] x", "[when: fee is answered] x", "[If wish] x",
      "x [if feel includes \"sad\"]", "x [when wish is answered]",
      "[when\u{A0}wish is answered] x", "[when wish is answered] [when feel is answered] x",
      "[when wish is answered]: x",
      "[if sad] x", "[If sad] x", "[wenn sad] x", "[si sad] x", "[falls sad] x", "[se sad] x",
      "[als sad] x", "[quand sad] x", "[quando sad] x", "[cuando sad] x", "[wenn \"sad\"] x",
      "(if sad) x", "[wenn wish] x", "[si wish contestado] x", "[wenn wish beantwortet] x",
      "[wenn feel enthält \"sad\"] x", "[only if cross] x", "[nur wenn sad] x",
    ])
  func conditions(_ row: String) {
    let found = script("I wish {wish}.\n\(row)").findings
    #expect(found.map { $0.suffix(9) } == ["near-miss"])
  }

  @Test(
    "is a blank",
    arguments: [
      "I wish ${wish}.", "I wish #{wish}.", "I wish %{wish}.", "I wish <wish>.", "I wish [wish].",
      "I wish [[wish]].", "I wish [wish or \"much\"].", "I wish %wish%.", "I wish $wish.",
      "I wish __wish__.", "I wish ______.", "I wish ｛wish｝.", "Hi [therapist],",
      "Hi <therapist>,", "[me]", "I wish ［wish］.", "I wish `wish`.", "I wish &wish;.",
      "I wish [WISH].", "I wish <Wish>.", "I wish [your wish].", "I wish [____].",
      "I wish ........",
    ])
  func blanks(_ row: String) {
    let found = script(row).findings
    #expect(found.map { $0.suffix(9) } == ["near-miss"])
  }

  @Test(
    "is a blank whose name is no word",
    arguments: ["(my_wish)", "*my_wish*", "«my_wish»", "@my_wish", "#my_wish", "MY_WISH"])
  func names(_ written: String) {
    let text = text(of: script("I wish \(written).")).replacing("id: wish", with: "id: my_wish")
    #expect(TestScript(text).findings.map { $0.suffix(9) } == ["near-miss"])
  }

  @Test(
    "stands for words still to come",
    arguments: [
      "Dear [Name],", "Hi [therapist's first name],", "On [date] it hurt.", "[Your Name]",
      "Liebe [Name der Therapeutin],", "Hola [nombre]:", "Le [date], à [heure]",
    ])
  func placeholders(_ row: String) throws {
    let found = script("\(row)\nI wish {wish}.")
    #expect(!found.findings.isEmpty)
    #expect(found.findings.allSatisfy { $0.hasSuffix(" near-miss") })
    #expect(found.helps.allSatisfy { $0.contains("'{therapist}' is the therapist's name") })
  }

  @Test(
    "are words in brackets all the same",
    arguments: [
      "You said [that day] nothing.", "I felt [still feel] small.", "[Two days later] I cried.",
      "My mother [the client you never met] called.",
      "You smiled [last time].",
    ])
  func brackets(_ row: String) {
    #expect(script("\(row)\nI wish {wish}.").findings.isEmpty)
  }

  @Test(
    "is a note",
    arguments: [
      "# about the wish", "## Part two", "// later", "<!-- a note -->", "/* x */",
      "; later", "note: ask", "[note: ask]", "nb: ask", "TODO: ask", "notiz: frag",
      "nota: sí", "\"\"\"", "[optional]", "[sad] x",
    ])
  func notes(_ row: String) {
    #expect(script("I wish {wish}.\n\(row)").findings == ["18:7 near-miss"])
  }

  @Test(
    "is a note behind words",
    arguments: ["# the wish", "// the wish", "<!-- the wish -->", "<- the wish", "← the wish"])
  func notesBehind(_ note: String) {
    #expect(script("I wish {wish}. \(note)").findings == ["17:22 near-miss"])
  }

  @Test(
    "is what works in a body alone, in a subject",
    arguments: ["{wish} or: Later", "[when wish is answered] {wish}", "{wish} # later"])
  func subjects(_ subject: String) {
    let text = text(of: script("I wish {wish}.")).replacing(
      "    kind: note", with: "    kind: email\n    subject: \(subject)")
    #expect(TestScript(text).findings.map { $0.suffix(9) } == ["near-miss"])
  }

  @Test(
    "or of a text that is shown, is told as well",
    arguments: [
      ("What?", "What? # most asked"), ("What?", "What? // asked"), ("Feel?", "Feel <wish>?"),
      ("Feel?", "Feel [wish]?"), ("- sad", "- sad,"), ("- sad", "- [ ] sad"),
      ("- sad\n      - cross", "- - sad\n      - - cross"),
      ("- cross\n", "- cross\n      - calm\n        mild\n"),
      ("title: t", "title: \"t\","),
    ])
  func texts(_ was: String, _ written: String) {
    let text = text(of: script("I wish {wish}.")).replacing(was, with: written)
    #expect(TestScript(text).findings.map { $0.suffix(9) } == ["near-miss"])
  }

  @Test(
    "is none of these, and silent",
    arguments: [
      "Or is it more than that?", "Or else I go.", "Otherwise, I am well.",
      "When it rains, I stay.", "OR we could talk.", "If not: please say so.", "Of: zeg het me.",
      "Anders: ik bel.", "Alternatively: by phone.", "– or, if easier, by phone.",
      "When wish is all there is, I stay.", "If wish is too much, say so.", "I have [a note] here.",
      "When wish is at its worst, I stay.", "(when wish is at its worst) x",
      "[When you read this] I am away.", "[Read this aloud for me.]", "[ ] stay", "[…]", "[...]",
      "Orange: my colour.", "I felt (sad).", "It cost $5, or 5 %.", "Write to a@b.org.",
      "I WISH you well.", "I *wish* you well.", "I wish (wish) it.", "« wish »", "Love, XXX",
      "@wish", "#wish", "so much....", "so much ... more", "-- Ann", "> You said so.", "---", "***",
      "NB. I am late.", "NB: I am late.", "Note: I need no answer.", "Nota: sí.", "Hinweis: ja.",
      "Hurt # really", "Me // you", "-- {wish}", "> {wish}", "note: {wish}", "I {wish}, *wish*.",
      "A < B and C > D.", "snake_case", "Also: this.", "We met 50% of the time, 20% late.",
      "(note: I may cry.)", "Todo: nada.", "#1 of all.", "My mind & wish ; x",
      "[When I cry, wait.] x", "[If sad songs help] x", "[si possible] x", "[wenn möglich] x",
      "[als het kan] x", "(if possible) x", "[se puder] x", "[if wish and hope meet] x",
      "[If you like: call] x",
      "[when wish is answered] I wish {wish}.", "{wish or \"nothing\"}", "I am #1 of three.",
      "I am the # 1 of three.", "Read https://example.org/wish.", "It hurt...",
      "He said \"or: else\".", "I said NO.", "{wish or \"(wish)\"}", "Noted: this.",
    ])
  func silent(_ row: String) {
    #expect(script("I wish {wish}.\n\(row)").findings == [])
  }

  @Test func `is told once, beside another mistake of its line`() {
    let found = script("I wish {wish}.\n[if wish is answered] I {wish}. # x").findings
    #expect(found == ["18:7 near-miss", "18:39 near-miss"])
  }

  @Test(
    "in a subject, is no bracket",
    arguments: ["[No reply needed] About Thursday", "About us [sad]", "Me // you", "Room # 2"])
  func silentSubjects(_ subject: String) {
    let text = text(of: script("I wish {wish}.")).replacing(
      "    kind: note", with: "    kind: email\n    subject: \(subject)")
    #expect(TestScript(text).findings == [])
  }

  @Test(
    "or of a text that is shown, may be one all the same",
    arguments: [
      ("- sad", "- \"sad"), ("- sad", "- - sad"), ("- sad", "- sad # really"),
      ("- sad", "- Well, yes\n      - Yes"), ("Feel?", "\"Feel\n        that?\""),
      ("- sad", "- I want you to tell me honestly\n        how it was for you"),
    ])
  func silentTexts(_ was: String, _ written: String) {
    let text = text(of: script("I wish {wish}.")).replacing(was, with: written)
    #expect(TestScript(text).findings == [])
  }

  @Test(
    "or half of a sentence, is told where one half can stay",
    arguments: [
      ("Since I {wish},\nand it still hurts.", true), ("I am here,\nwhere you {wish}.", false),
      ("I think of you each night,\nsince I {wish}.", true),
      ("What I want to say:\n{wish}", false), ("I {wish},\nmit herzlichem Gruß", false),
      ("With all my love,\nyours, {wish}", false), ("He said “{wish}.”\nit hurt.", false),
      ("I {wish}\nand stay.", false), ("I {wish},\nor: I stay,\nand go.", false),
      ("Hello all of you,\ni {wish}.", false),
    ])
  func halves(_ body: String, _ isTold: Bool) {
    // Another line lets the letter stand without the wish.
    let found = script("\(body)\n\nI feel {feel}.").findings.map { $0.suffix(13) }
    #expect(found == (isTold ? ["half-sentence"] : []))
  }

  @Test(
    "or half of a sentence that goes on behind an answer, in what is sent",
    arguments: [
      ("I {wish}\nand I stay.", true), ("I {wish}\nor: Nothing.\nAnd more.", false),
      ("I {wish}.\nand I stay.", false), ("i {wish}\nand i stay.\nbecause i do.", false),
      ("I {wish}\nand I stay.\nor: I stay.", true),
    ])
  func sentHalves(_ body: String, _ isTold: Bool) {
    let text = text(of: script("\(body)\n\nI feel {feel}."))
      .replacing("kind: note", with: "kind: email")
    let found = TestScript(text, languages: .prompts).findings.map { $0.suffix(13) }
    #expect(found == (isTold ? ["half-sentence"] : []))
  }

  @Test(
    "or a blank without its space, is told",
    arguments: [
      ("I wish:{wish}.", true), ("I wish,{wish}.", true), ("I wish {wish}..", true),
      ("I wish {wish}...", false), ("I wish “{wish}”.", false), ("I wish: {wish}.", false),
      ("Re-{wish}.", false), ("{wish}s", false),
    ])
  func spaces(_ row: String, _ isTold: Bool) {
    #expect(
      script(row).findings
        == (isTold ? [row.hasSuffix("..") ? "17:20 near-miss" : "17:13 near-miss"] : []))
  }

  @Test(
    "is looked for in no more time than it takes to read",
    arguments: ["{", "[when ““", "WISH ", "A", "[", "."])
  func long(_ part: String) {
    let row = String(repeating: part, count: 30_000 / part.utf8.count)
    let clock = ContinuousClock()
    let took = clock.measure { _ = script("I wish {wish}.\n\(row)") }
    #expect(took < .seconds(10))
  }
}
