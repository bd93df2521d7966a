import Testing
import Words

@testable import BroachCLI

@Suite("Looking at the wording", .timeLimit(.minutes(15)))
struct SessionMirrorTests {
  private static let look = "look at the wording"

  /// What is shown once somebody asks for it at the draft.
  private func shown(_ run: SessionRun) throws -> String {
    let screen = run.screen
    let start = try #require(screen.firstRange(of: Words.Drafts.menu.plainText))
    return String(screen[start.upperBound...])
  }

  @Test func `it is only shown when asked for`() throws {
    let run = try SessionRun(SessionSets.small, typing: "it is all my fault", "", "", "")
    #expect(!run.screen.contains("Is this what you want to say?"))
    #expect(run.screen.contains(Self.look))
  }

  @Test(arguments: [look, "/mirror"])
  func `it shows her words, one reason, one frame, and Enter keeps them`(asking: String) throws {
    let run = try SessionRun(
      SessionSets.small, typing: "it is all my fault", "", "", asking, "", "")
    #expect(
      try shown(run).contains(
        """
        Here are some of your words. They only change if you change them.

          It is all my fault
        Taking it all on yourself can hide what happened between the two of you.
        If you like: I may have a part in it. I'd like us to look at both.
        ► Is this what you want to say? Enter: keep it · 2: change it · 3: stop showing.
        """))
    #expect(try shown(run).contains("That is all."))
    #expect(run.answers["moment"] == .text("it is all my fault"))
  }

  @Test func `what was kept is not shown again`() throws {
    let run = try SessionRun(
      SessionSets.small, typing: "it is all my fault", "", "", "/mirror", "", "/mirror", "")
    #expect(try shown(run).ranges(of: "Taking it all on yourself").count == 1)
    #expect(try shown(run).contains("There is nothing to show. Your words stand as they are."))
  }

  @Test func `she can change her answer, and the draft is shown with it`() throws {
    let run = try SessionRun(
      SessionSets.small, typing: "it is all my fault", "", "", "/mirror", "2",
      "we both went quiet", "")
    #expect(run.answers["moment"] == .text("we both went quiet"))
    #expect(try shown(run).contains("We both went quiet"))
    #expect(run.entry?.snapshot.edited.isEmpty == true)
  }

  @Test func `she can see no more of it, and is asked before it comes again`() throws {
    let text = "it is all my fault. sorry to bother you."
    let run = try SessionRun(
      SessionSets.small, typing: text, "", "", "/mirror", "3", "/mirror", "", "/mirror", "2", "")
    let screen = try shown(run)
    #expect(screen.contains("No more of these. Your words stand as they are."))
    #expect(screen.ranges(of: "You did not want to see more of these.").count == 2)
    #expect(screen.ranges(of: "Is this what you want to say?").count == 2)
  }

  @Test func `at most three are shown, and what spares the other one only if she goes on`() throws {
    let text = """
      it is all my fault. You never listen. You are cold. You made me cry. \
      If you cared you would call.
      """
    let enough = try shown(
      SessionRun(SessionSets.small, typing: text, "", "", "/mirror", "", "", ""))
    #expect(enough.ranges(of: "Is this what you want to say?").count == 1)
    #expect(enough.contains("There is more. It is about how your words may be heard."))
    let all = try shown(
      SessionRun(SessionSets.small, typing: text, "", "", "/mirror", "", "2", "", "", ""))
    #expect(all.ranges(of: "Is this what you want to say?").count == 3)
    #expect(all.contains("That is all."))
  }

  @Test func `at a question what was typed is kept, looked at, and stands there still`() throws {
    let run = try SessionRun(
      SessionSets.flood,
      [
        .answered("far", wasPasted: false),
        .command("/mirror", draft: "I know it is all my fault."),
        .answered("", wasPasted: false),
      ])
    #expect(run.screen.contains("Taking it all on yourself"))
    #expect(run.requests.last?.prefill == "I know it is all my fault.")
    #expect(run.answers["all"] == .text("I know it is all my fault."))
  }

  @Test func `words that were changed by hand are changed by hand`() throws {
    let run = try SessionRun(
      SessionSets.small, typing: "you left", "", "", "6", "It is all my fault.", "/mirror", "2",
      "You left.", "")
    #expect(run.screen.contains("Taking it all on yourself"))
    #expect(run.entry?.snapshot.edited[0]?.text == "You left.")
  }

  @Test func `a set that says so is not looked at`() throws {
    let quiet = SessionSets.small.replacing("for: client", with: "for: client\nmirror: no")
    let run = try SessionRun(quiet, typing: "/mirror", "it is all my fault", "", "", "/mirror")
    #expect(!run.screen.contains(Self.look))
    #expect(!run.screen.contains("Taking it all on yourself"))
    #expect(run.screen.ranges(of: "This set does not look at wording.").count == 2)
  }

  @Test func `a therapist is told of an apology with an if, at once and with nothing to answer`()
    throws
  {
    let set = SessionSets.small.replacing("for: client", with: "for: therapist")
    let run = try SessionRun(set, typing: "I am sorry if you felt it", "", "")
    #expect(
      run.screen.contains(
        """
          I am sorry if you felt it
        An if leaves it open whether it happened.
        If you like: For what I did: I am sorry that I…
        It stays as you wrote it. /back goes there.
        """), "\(run.screen)")
    #expect(run.answers["moment"] == .text("I am sorry if you felt it"))
    let plain = try SessionRun(set, typing: "I am sorry that I was late", "", "")
    #expect(!plain.screen.contains("It stays as you wrote it."))
  }

  @Test func `a client is told nothing that she did not ask for`() throws {
    let run = try SessionRun(SessionSets.small, typing: "I am sorry if you felt it", "", "")
    #expect(!run.screen.contains("It stays as you wrote it."))
  }

  @Test func `without a draft there is nothing to look at`() throws {
    let run = try SessionRun(SessionSets.small, typing: "/mirror")
    #expect(run.screen.contains("There is no draft yet."))
  }

  @Test func `leaving in the middle keeps everything`() throws {
    let run = try SessionRun(
      SessionSets.small, typing: "it is all my fault", "", "", "/mirror", "/leave")
    #expect(run.answers["moment"] == .text("it is all my fault"))
  }

  @Test func `what was said of it holds when she goes on another day`() throws {
    let first = try SessionRun(
      SessionSets.small, typing: "it is all my fault", "", "", "/mirror", "", "/pause")
    let next = try first.resumed(typing: "/mirror", "")
    #expect(!next.screen.contains("Taking it all on yourself"))
    #expect(next.screen.contains("There is nothing to show."))
    let stopped = try SessionRun(
      SessionSets.small, typing: "it is all my fault", "", "", "/mirror", "3", "/pause")
    #expect(
      try stopped.resumed(typing: "/mirror", "").screen
        .contains("You did not want to see more of these."))
  }

  @Test func `what is deleted for good is not remembered here either`() throws {
    let run = try SessionRun(
      SessionSets.small, typing: "it is all my fault", "", "", "/mirror", "", "/review",
      "delete 1", "2", "")
    let entry = try #require(run.entry)
    #expect(entry.snapshot.mirrored.kept.filter { !$0.words.isEmpty } == [])
    #expect(!String(decoding: entry.text(saved: .now()), as: UTF8.self).contains("fault"))
  }

  @Test func `half an answer and half a draft are kept side by side`() throws {
    let first = try SessionRun(
      SessionSets.small,
      [
        .answered("you left", wasPasted: false), .answered("", wasPasted: false),
        .answered("", wasPasted: false), .answered("6", wasPasted: false),
        .left(.hungUp, draft: "You left m"),
      ])
    #expect(first.entry?.halfTyped == [.draft(0): "You left m"])
    let next = try SessionRun(
      SessionSets.small,
      [
        .answered("it is all my fault", wasPasted: false), .answered("", wasPasted: false),
        .answered("", wasPasted: false), .answered("6", wasPasted: false),
        .answered("It is all my fault. It is.", wasPasted: false),
        .command("/back", draft: ""), .command("/mirror", draft: "half of"),
        .answered("2", wasPasted: false), .left(.hungUp, draft: "It is all mi"),
      ])
    #expect(next.entry?.halfTyped == [.draft(0): "It is all mi"])
    #expect(next.answers["else"] == .text("half of"))
  }
}
