import Foundation
import Notebook
import Script
import Terminal
import TestSupport
import Testing

@testable import BroachCLI

@Suite("What can be done with a draft", .timeLimit(.minutes(15)))
struct SessionDraftMenuTests {
  /// A long text, of which the draft takes what was picked; a question that no draft has a place
  /// for; two drafts, one of them for them alone.
  private let set = SessionSets.flood.replacing(
    "\n\ndrafts:",
    with: """

        - ask: Where were you?
          id: place
          kind: line

      drafts:
        - id: page
          title: A page for me
          kind: note
          private: yes
          body: |
            {help}
            {place}
      """)
  /// Up to the menu of the email: the draft and two names.
  private let toMenu = ["far", "One. Two.", "1", "", "listen", "at home", "2", "", ""]

  /// The number of a thing on the menu; Enter is 1.
  private func number(of words: String, in run: SessionRun? = nil) throws -> String {
    let screen = try (run ?? self.run([])).screen
    let row = try #require(
      screen.split(separator: "\n").last { $0.hasSuffix(": " + words) }, "\(words) in \(screen)")
    return String(row.drop { !$0.isNumber }.prefix { $0.isNumber })
  }

  private func run(_ more: [String], others: [String: String] = [:]) throws -> SessionRun {
    try SessionRun(
      set, (toMenu + more).map { .answered($0, wasPasted: false) }, others: others)
  }

  /// How often the email was shown.
  private func views(_ run: SessionRun) -> Int {
    run.screen.components(separatedBy: "\nAn email\n").count - 1
  }

  @Test func `everything is on it, and Enter is to be done`() throws {
    let screen = try run([]).screen
    for words in [
      "Enter: done for now", "2: copy it, email it or print it", "3: see another draft",
      "4: look at the wording", "5: let it rest until tomorrow", "6: not now: a page for myself",
      "7: change it", "8: put in what is not in it",
    ] {
      #expect(screen.contains("  \(words)\n"))
    }
    #expect(try run([""]).outcome == .done)
  }

  @Test func `what is not in it is put in if she says so`() throws {
    let run = try run([try number(of: "put in what is not in it"), "2", ""])
    #expect(run.entry?.snapshot.added[1] == [4])
    #expect(views(run) == 2 && run.screen.contains("\n  At home\n"))
  }

  @Test func `another draft can be seen`() throws {
    let run = try run([try number(of: "see another draft"), "1", ""])
    #expect(run.screen.components(separatedBy: "Which draft do you want to see?").count == 3)
    #expect(run.screen.contains("\nA page for me\n"))
  }

  @Test func `there is a way back to the questions as long as one is left`() throws {
    let early = try SessionRun(set, typing: "far", "", "2", "", "")
    let back = try number(of: "go back to the questions", in: early)
    let run = try SessionRun(set, typing: "far", "", "2", "", "", back, "listen", "", "", "")
    #expect(run.answers["help"] == .text("listen"))
    #expect(try !self.run([]).screen.contains("go back to the questions"))
  }

  @Test func `the wording can be looked at, and the draft stays`() throws {
    let typed = toMenu.map { $0 == "listen" ? "it is all my fault" : $0 }
    func run(_ more: [String]) throws -> SessionRun {
      try SessionRun(set, (typed + more).map { .answered($0, wasPasted: false) })
    }
    let before = try run([""])
    let after = try run([try number(of: "look at the wording", in: before), "", ""])
    #expect(!before.screen.contains("Is this what you want to say?"))
    #expect(after.screen.ranges(of: "Is this what you want to say?").count == 1)
    #expect(after.screen.contains("\nThat is all.\n"))
    #expect(after.entry?.snapshot.edited == [:] && after.answers == before.answers)
    #expect(after.requests.count == before.requests.count + 2 && after.outcome == .done)
  }

  @Test func `it rests until tomorrow`() throws {
    let run = try run([try number(of: "let it rest until tomorrow")])
    #expect(run.entry?.rests == true && run.outcome == .done)
    #expect(run.screen.contains("It can rest. It is here tomorrow."))
  }

  @Test func `not now leads to the page for herself and back to the draft`() throws {
    let page = SessionSets.small.replacing("A small one", with: "My page")
    let more = [try number(of: "not now: a page for myself"), "hold on", "", "", "", "2", ""]
    let run = try run(more, others: ["not-now": page])
    #expect(run.screen.contains("You are back in “A long one”."))
    #expect(views(run) == 2 && run.outcome == .done)
  }

  @Test func `a fresh one takes the place of her own only if she says so`() throws {
    let changed = ["7", "2", "By hand."]
    let kept = try run(changed + ["7", "5", "", ""])
    #expect(kept.screen.contains("Enter: keep mine · 2: give mine up for this one."))
    #expect(kept.entry?.snapshot.edited[1]?.text == "By hand.")
    let fresh = try run(changed + ["7", "5", "2", ""])
    #expect(fresh.entry?.snapshot.edited.isEmpty == true)
  }

  @Test(arguments: ["10", "0", "nonsense", "/skip", "/why"])
  func `what is not on it is asked for again, and nothing changes`(typed: String) throws {
    let run = try run([typed, ""])
    #expect(run.outcome == .done && run.requests.count == toMenu.count + 2)
  }

  @Test func `a number means the same under every draft`() throws {
    let other = try run(["3", "1"]).screen
    for screen in [try run([]).screen, other] {
      let rows = screen.components(separatedBy: "What would you like to do with it?").last
      #expect(rows?.contains("  4: look at the wording\n") == true)
      #expect(rows?.contains("  7: change it\n") == true)
    }
    #expect(other.contains("\nA page for me\n"))
  }

  @Test func `from the draft there is a way back to the picked sentences`() throws {
    let run = try run(["7", "3", "2", ""])
    #expect(run.answers["heard"] == .picked(["Two."]))
    #expect(views(run) == 2 && run.outcome == .done)
  }

  @Test func `from the draft there is a way back to the names`() throws {
    let run = try run(["7", "4", "Ruth", "Mara", ""])
    #expect(run.entry?.snapshot.names.therapist == "Ruth")
    #expect(run.screen.contains("Ruth") && run.screen.contains("\n  Mara\n"))
    let again = try self.run(["7", "4", "Ruth", "Mara", "7", "4"])
    #expect(again.requests.last?.prefill == "Ruth")
  }

  @Test func `what is put in stands before the signature, and no flood again`() throws {
    let add = try number(of: "put in what is not in it")
    let run = try run(["7", "4", "Ruth", "Mara", add, "2", ""])
    #expect(run.screen.contains("\n  At home\n\n  Mara\n"))
    #expect(!run.screen.contains("What happened?\n  One. Two."))
  }

  private let forFriend = SessionSets.small.replacing(
    "kind: card\n", with: "kind: message\n    to: someone\n"
  ).replacing("for: client\n", with: "for: client\nmessages: yes\naddress: ruth@example.org\n")

  @Test func `under a draft for somebody else nothing is said of the therapist`() throws {
    let run = try SessionRun(forFriend, typing: "you left", "", "", "2", "2", "")
    let shown = try #require(run.screen.components(separatedBy: "\nA card\n").last)
    // The way to the harm set stands at every end, and speaks of one.
    let ending = try #require(shown.range(of: "If your therapist crossed a line"))
    #expect(!shown[..<ending.lowerBound].contains("therapist"))
    #expect(run.screen.contains("  To: nobody yet\n") && !run.screen.contains("ruth@"))
    let mail = try SessionRun(
      forFriend.replacing("    to: someone\n", with: ""), typing: "you left", "", "", "2", "2")
    #expect(mail.screen.contains("  To: ruth@example.org\n"))
    #expect(mail.screen.contains("Your therapist reads what you send between sessions."))
  }

  /// Only while they felt something.
  private let whenFelt = SessionSets.small.replacing(
    "kind: card\n", with: "kind: card\n    when: feel is answered\n")

  @Test func `a draft changed by hand stays when the answers no longer call for it`() throws {
    let run = try SessionRun(
      whenFelt, typing: "you left", "tiny", "", "6", "Mine.", "/review", "delete 2", "2", "", "2",
      "", "2")
    let words = run.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("You changed this one by hand. Your answers no longer call for it."))
    #expect(run.screen.contains("\n  Mine.\n"))
    let shown = try #require(run.entry).overview(date: SessionRun.now)
    #expect(shown.hasPrefix("A card (card) (changed by hand)\nYou changed this one by hand."))
    #expect(shown.contains("\nMine.\n") && shown.contains("you left"))
    let gone = try SessionRun(
      whenFelt, typing: "you left", "tiny", "", "6", "Mine.", "/review", "delete 2", "2", "", "7",
      "3", "2")
    #expect(gone.entry?.snapshot.edited.isEmpty == true)
    #expect(gone.screen.contains("There is no draft for this."))
  }

  @Test(arguments: [LineReply.answered("", wasPasted: false), .left(.endOfInput, draft: "")])
  func `words typed into a menu are shown at the end, if they found no place`(end: LineReply)
    throws
  {
    let typed = (toMenu + ["I wanted to say this"]).map {
      LineReply.answered($0, wasPasted: false)
    }
    let run = try SessionRun(set, typed + [end])
    let words = "You also typed this, and it found no place:\nI wanted to say this\n"
    #expect(run.screen.components(separatedBy: words).count == 2)
    #expect(run.outcome == .done)
  }

  @Test func `words typed at the last question are shown too, though all is deleted`() throws {
    let run = try SessionRun(
      SessionSets.small, typing: "you left", "", "", "", "but I meant it", "2",
      keeping: .untilDraft)
    #expect(run.screen.contains("What was kept here is deleted."))
    #expect(run.screen.contains("and it found no place:\nbut I meant it\n"))
    #expect(run.entry == nil)
  }
}
