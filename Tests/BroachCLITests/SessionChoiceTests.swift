import Terminal
import TestSupport
import Testing

@testable import BroachCLI

@Suite("Choosing", .timeLimit(.minutes(15)))
struct SessionChoiceTests {
  @Test func `where one answer is wanted every screen says so`() throws {
    let twice = SessionSets.flood.replacing(
      "id: all",
      with: "id: other\n    kind: choice\n    options:\n      - a lot\n  - ask: B?\n    id: all")
    let run = try SessionRun(twice, typing: "far", "a lot")
    #expect(run.screen.contains("Type one number, or your own words. Press Enter to skip."))
    #expect(run.screen.contains("1  a lot\nChoose one, or say it your way."))
    let listed = twice.replacing("    options:", with: "    own-words: no\n    options:")
    let short = try SessionRun(listed, typing: "far", "a lot")
    #expect(short.screen.contains("1  a lot\nChoose one.\n"))
  }

  private func choosing(_ lines: String...) throws -> SessionRun {
    let lines = lines.map { LineReply.answered($0, wasPasted: false) }
    return try SessionRun(SessionSets.flood, lines)
  }

  @Test(arguments: ["1 and 2", "1 or 2, please", "the first and the second", "both 1 and 2"])
  func `several numbers where one fits get the same question`(typed: String) throws {
    let run = try choosing(typed, "2")
    #expect(run.screen.contains("Only one fits here. Which one is nearest?"))
    #expect(run.answers["word"] == .chosen([.option(1)]))
  }

  @Test(arguments: ["all of them", "none of these", "the", "not 2", "z", "un"])
  func `what may be a slip is asked about, and is her answer only if she says so`(typed: String)
    throws
  {
    let slip = try choosing(typed, "", "2")
    #expect(slip.screen.contains("► You typed “\(typed)”. Enter: choose from the list"))
    #expect(slip.answers["word"] == .chosen([.option(1)]))
    #expect(slip.entry?.halfTyped == [:])
    let hers = try choosing(typed, "2")
    #expect(hers.answers["word"] == .chosen([.own(typed)]))
  }

  @Test func `a command that there is not is asked about`() throws {
    let run = try choosing("/exlpain", "", "1")
    #expect(run.screen.contains("There is no /exlpain. /help shows what there is."))
    #expect(run.answers["word"] == .chosen([.option(0)]))
  }

  @Test(arguments: [
    "q", "stop", "leave", "review", "why", "q.", "stop.", "Stop!", "STOP!!", "quit.", "exit!",
    "bye…", "End?", "leave ;", "go back.", "next.", "“stop”", "'quit'", "(exit)", "*stop*", ":q.",
    "Help!", "--help.",
  ])
  func `a command's word is asked about, and can be the answer`(word: String) throws {
    let run = try choosing(word, "2")
    #expect(run.screen.contains("► You typed \(word)"))
    #expect(run.screen.contains("Enter: I meant /"))
    #expect(run.answers["word"] == .chosen([.own(word)]))
  }

  @Test(arguments: [
    "Stop here.", "Please stop!", "stop it", "I want to stop.", "end of story", "why not?",
  ])
  func `a sentence that holds such a word is hers`(words: String) throws {
    #expect(try choosing(words).answers["word"] == .chosen([.own(words)]))
  }

  @Test func `a slip stays half typed until it is settled`() throws {
    let run = try SessionRun(
      SessionSets.flood,
      [.answered("none of these", wasPasted: false), .left(.hungUp, draft: "")])
    #expect(run.entry?.halfTyped == [.question(0): "none of these"])
  }
}
