import Foundation
import Notebook
import Script
import Terminal
import TestSupport
import Testing

@testable import BroachCLI

@Suite("The draft", .timeLimit(.minutes(15)))
struct SessionDraftTests {
  @Test func `own words stand apart from the set's where there is no bold`() throws {
    let run = try SessionRun(SessionSets.small, typing: "you looked away", "tiny", "")
    #expect(run.screen.contains("[When] you looked away, [I felt] tiny."))
  }

  @Test func `own words are bold where there is bold`() throws {
    let run = try SessionRun(
      SessionSets.small, typing: "you looked away", "tiny", "", isPlain: false)
    #expect(run.screen.contains("When \u{1B}[1myou looked away\u{1B}[22m, I felt"))
  }

  @Test func `a private answer is asked about and stays out unless she lets it in`() throws {
    let out = try SessionRun(SessionSets.small, typing: "you left", "", "it was cruel", "")
    #expect(out.screen.contains("You said this in private:"))
    #expect(out.entry?.snapshot.included == [])
    let put = try SessionRun(SessionSets.small, typing: "you left", "", "it was cruel", "2")
    #expect(put.entry?.snapshot.included == [2])
    #expect(put.screen.contains("\n  It was cruel"))
  }

  @Test func `names are asked for after the questions, and only where they are needed`() throws {
    let card = try SessionRun(SessionSets.small, typing: "you left", "", "")
    #expect(!card.screen.contains("What do you call your therapist?"))
    let email = try SessionRun(SessionSets.flood, typing: "far", "", "2", "Ruth", "Mara")
    #expect(email.screen.contains("Hi[] Ruth") || email.screen.contains("[Hi] Ruth"))
    #expect(email.entry?.snapshot.names.me == "Mara")
  }

  @Test func `the checkpoint shows the draft and asks: enough, or one thing more`() throws {
    let more = try SessionRun(SessionSets.flood, typing: "far", "", "", "listen")
    #expect(more.screen.contains("The draft so far:"))
    #expect(more.answers["help"] == .text("listen"))
    let enough = try SessionRun(SessionSets.flood, typing: "far", "", "2", "", "")
    #expect(enough.answers["help"] == nil)
    #expect(enough.screen.contains("What would you like to do with it?"))
  }

  @Test func `what was picked of a text that is there whole is not told as missing`() throws {
    let set = SessionSets.flood.replacing("{heard}\n      or: {all}", with: "{all}")
    let run = try SessionRun(set, typing: "far", "One. Two.", "2", "2", "", "")
    #expect(run.screen.contains("What would you like to do with it?"))
    #expect(!run.screen.contains("It is not in this draft"))
  }

  @Test func `not now at a checkpoint rests until tomorrow where there is no page for it`() throws {
    let run = try SessionRun(SessionSets.flood, typing: "far", "", "3")
    #expect(run.screen.contains("It can rest. It is here tomorrow.\nNothing has been sent."))
    #expect(run.entry?.rests == true && run.outcome == .done)
    #expect(try run.resumed(typing: "3").screen.contains("That could go."))
    #expect(try run.resumed(typing: "1").entry?.rests == false)
  }

  @Test func `not now at a checkpoint leads to the page, and the draft rests after it`() throws {
    let page = SessionSets.small.replacing("A small one", with: "A page")
    let run = try SessionRun(
      SessionSets.flood, typing: "far", "", "3", "2", "it is hard", "", "", "", "",
      others: ["not-now": page])
    #expect(run.entries.map(\.set.title) == ["A long one", "A page"])
    #expect(run.entries.map(\.rests) == [true, false])
    #expect(run.outcome == .done)
  }

  @Test func `not now at a checkpoint may mean to stop, and Enter stops`() throws {
    let page = ["not-now": SessionSets.small]
    let kept = try SessionRun(SessionSets.flood, typing: "far", "", "3", "", others: page)
    #expect(kept.screen.contains("► Enter: stop, it is kept · 2: a page for me."))
    #expect(kept.outcome == .done && kept.entries.count == 1)
    #expect(kept.screen.contains("To go on where you were, type: broach"))
    let again = try SessionRun(
      SessionSets.flood, typing: "far", "", "3", "/back", "", "listen", others: page)
    #expect(again.answers["help"] == .text("listen"))
  }

  @Test func `where nothing is kept, stopping at a checkpoint is asked about once more`() throws {
    let run = try SessionRun(
      SessionSets.flood, typing: "far", "", "3", "", "", keeping: .nothing,
      others: ["not-now": SessionSets.small])
    #expect(run.screen.contains("► Enter: stop here · 2: a page for me."))
    #expect(!run.screen.contains("it is kept"))
    #expect(run.screen.contains("If you stop now, what you wrote is gone."))
    #expect(run.screen.components(separatedBy: "That could go.").count == 3)
  }

  @Test func `the draft so far is shown once for each time it is asked for`() throws {
    let run = try SessionRun(SessionSets.flood, typing: "far", "", "/letter", "/why", "/private")
    #expect(run.screen.components(separatedBy: "The draft so far:").count == 3)
  }

  @Test func `a draft can be changed by hand, and an empty one leaves it as it was`() throws {
    let changed = try SessionRun(SessionSets.small, typing: "you left", "", "", "6", "You left me.")
    #expect(changed.entry?.snapshot.edited[0]?.text == "You left me.")
    #expect(changed.screen.contains("You changed this one by hand."))
    let same = try SessionRun(SessionSets.small, typing: "you left", "", "", "6", "")
    #expect(same.entry?.snapshot.edited.isEmpty == true)
    #expect(same.screen.contains("It stands as it was."))
  }

  private let toChange = ["you left", "", "", "6"].map { LineReply.answered($0, wasPasted: false) }

  @Test func `a draft that was being changed stands there again after the window closed`() throws {
    let run = try SessionRun(SessionSets.small, toChange + [.left(.hungUp, draft: "You left m")])
    #expect(run.entry?.snapshot.edited.isEmpty == true)
    #expect(run.entry?.halfTyped == [.draft(0): "You left m"])
    #expect(run.outcome == .interrupted)
    let next = try run.resumed(typing: "You left me.", "", "")
    #expect(next.requests.first?.prefill == "You left m")
    #expect(next.entry?.snapshot.edited[0]?.text == "You left me.")
    #expect(next.entry?.halfTyped == [:])
  }

  @Test(arguments: ["", " ", "You left"])
  func `a change that ends empty or as it began leaves the draft as it was`(end: String) throws {
    let run = try SessionRun(
      SessionSets.small,
      toChange + [.command("/why", draft: "You lef"), .answered(end, wasPasted: false)])
    #expect(run.requests.dropLast().last?.prefill == "You lef")
    #expect(run.entry?.snapshot.edited.isEmpty == true)
    #expect(run.entry?.halfTyped == [:])
    #expect(run.screen.contains("It stands as it was."))
  }

  @Test func `the last screen says that nothing was sent, where it is, and how it goes`() throws {
    let run = try SessionRun(SessionSets.small, typing: "you left", "", "", "")
    #expect(
      run.screen.contains("That is all.\nNothing has been sent.\nWhat you wrote is kept here:"))
    #expect(run.screen.contains("To delete it, type:\nbroach discard 20"))
    #expect(run.outcome == .done)
  }
}
