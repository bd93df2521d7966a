import Notebook
import Script
import Terminal
import TestSupport
import Testing

@testable import BroachCLI

@Suite("Being asked", .timeLimit(.minutes(15)))
struct SessionQuestionTests {
  @Test func `Enter on nothing passes over a question`() throws {
    let run = try SessionRun(SessionSets.small, typing: "", "", "")
    #expect(run.answers.isEmpty)
    #expect(run.entry?.snapshot.skipped == [0, 1, 2])
  }

  @Test func `an answer is kept as soon as it is given`() throws {
    let run = try SessionRun(SessionSets.small, typing: "you looked away")
    #expect(run.answers == ["moment": .text("you looked away")])
    #expect(run.outcome == .done)
  }

  @Test func `a stem is the prompt itself`() throws {
    let run = try SessionRun(SessionSets.small, typing: "")
    #expect(run.requests.first?.prompt.plainText == "When ")
  }

  @Test func `the beginning of a label is said back before it counts`() throws {
    let run = try SessionRun(SessionSets.small, typing: "", "ang", "")
    #expect(run.screen.contains("yes, “angry”"))
    #expect(run.answers["feel"] == .chosen([.option(2)]))
  }

  @Test func `a beginning can stay the person's own word`() throws {
    let run = try SessionRun(SessionSets.small, typing: "", "ang", "2")
    #expect(run.answers["feel"] == .chosen([.own("ang")]))
  }

  @Test(arguments: [
    ("9", "There is no 9 here. The numbers go from 1 to 4."),
    ("1 2 3", "That is more than two. Which two matter most?"),
    ("1 4", "“no words yet” stands alone."),
  ])
  func `what cannot be taken is said kindly, and asked again`(typed: String, words: String) throws {
    let run = try SessionRun(SessionSets.small, typing: "", typed, "1")
    #expect(run.screen.contains(words))
    #expect(run.answers["feel"] == .chosen([.option(0)]))
  }

  @Test func `hints are said once and not again`() throws {
    let run = try SessionRun(SessionSets.small, typing: "a", "b", "c")
    #expect(run.screen.components(separatedBy: "\nPress Enter to skip.").count == 2)
  }

  @Test func `a near miss is asked about, and can be the answer`() throws {
    let run = try SessionRun(SessionSets.small, typing: "/hepl", "2")
    #expect(run.screen.contains("You typed /hepl. Enter: I meant /help"))
    #expect(run.answers["moment"] == .text("/hepl"))
  }

  @Test func `a command's word without its slash is asked about, and can be the answer`() throws {
    let run = try SessionRun(SessionSets.small, typing: "skip", "2", "back", "2", "")
    #expect(run.screen.contains("► You typed skip. Enter: I meant /skip · 2: it is part of"))
    #expect(run.answers["moment"] == .text("skip"))
    #expect(run.answers["feel"] == .chosen([.own("back")]))
    #expect(run.entry?.halfTyped == [:])
  }

  @Test func `or does what it says, and is no half-typed answer`() throws {
    let back = try SessionRun(SessionSets.small, typing: "one", "back", "", "two")
    #expect(back.answers["moment"] == .text("two"))
    let help = try SessionRun(SessionSets.small, typing: "help", "", "", "one")
    #expect(help.screen.contains("Alone on a line you can type:"))
    #expect(help.answers["moment"] == .text("one"))
    let quit = try SessionRun(SessionSets.small, typing: "one", "quit", "")
    #expect(quit.outcome == .done && quit.entry?.halfTyped == [:])
    #expect(quit.screen.contains("To go on where you were, type: broach"))
  }

  private func nearMiss(_ next: LineReply...) throws -> SessionRun {
    try SessionRun(
      SessionSets.flood,
      [.answered("", wasPasted: false), .command("/hepl", draft: "One.\nThree.", line: 1)] + next)
  }

  @Test func `a near miss in the middle of a text stays in its place`() throws {
    let run = try nearMiss(.answered("2", wasPasted: false))
    #expect(run.requests.last?.prefill == "One.\n/hepl\nThree.")
    let end = try SessionRun(
      SessionSets.flood,
      [
        .answered("", wasPasted: false), .command("/hepl", draft: "One."),
        .answered("2", wasPasted: false),
      ])
    #expect(end.requests.last?.prefill == "One.\n/hepl")
  }

  @Test func `leaving at the question about a near miss keeps the line`() throws {
    let run = try nearMiss(.left(.hungUp, draft: ""))
    #expect(run.entry?.halfTyped == [.question(1): "One.\n/hepl\nThree."])
    let line = try SessionRun(
      SessionSets.small,
      [.command("/hepl", draft: ""), .left(.hungUp, draft: "")])
    #expect(line.entry?.halfTyped == [.question(0): "/hepl"])
  }

  @Test func `a near miss that was meant leaves the text as it was`() throws {
    let run = try nearMiss(.answered("", wasPasted: false))
    #expect(run.entry?.halfTyped == [.question(1): "One.\nThree."])
    #expect(run.screen.contains("/back  one question back"))
  }

  @Test(arguments: ["/tmp is full", "/", "/s", "/ help"])
  func `anything else that begins with a slash is an answer`(words: String) throws {
    let run = try SessionRun(SessionSets.small, typing: words)
    #expect(run.answers["moment"] == .text(words))
  }

  @Test func `going back shows the answer and Enter keeps it`() throws {
    let run = try SessionRun(SessionSets.small, typing: "you left", "/back", "you left", "1")
    #expect(run.requests[2].prefill == "you left")
    #expect(run.answers["moment"] == .text("you left"))
    #expect(run.answers["feel"] == .chosen([.option(0)]))
  }

  @Test func `an answer that was chosen is said above an empty line, and Enter keeps it`() throws {
    let run = try SessionRun(SessionSets.small, typing: "", "small", "/back", "", "")
    #expect(
      run.screen.contains("Your answer: “small”. Press Enter to keep it. /review can delete it."))
    #expect(run.requests[3].prefill.isEmpty)
    #expect(run.answers["feel"] == .chosen([.option(1)]))
  }

  @Test func `numbers and own words mean the same when there is an answer already`() throws {
    let numbered = try SessionRun(SessionSets.small, typing: "", "I went quiet", "/back", "1")
    #expect(numbered.answers["feel"] == .chosen([.option(0)]))
    let own = try SessionRun(SessionSets.small, typing: "", "1", "/back", "I went quiet")
    #expect(own.answers["feel"] == .chosen([.own("I went quiet")]))
  }

  @Test func `half a choice is offered, and Enter goes on with it`() throws {
    let run = try SessionRun(
      SessionSets.small,
      [
        .answered("", wasPasted: false), .command("/why", draft: "I went"),
        .answered("", wasPasted: false), .answered("I went quiet", wasPasted: false),
      ])
    #expect(run.screen.contains("You had begun: “I went”. Press Enter to go on with it."))
    #expect(run.requests[3].prefill == "I went")
    #expect(run.answers["feel"] == .chosen([.own("I went quiet")]))
  }

  @Test(arguments: ["/letter", "/help"])
  func `what is long shows the question again`(command: String) throws {
    let run = try SessionRun(SessionSets.small, typing: "you left", command, "")
    #expect(run.screen.components(separatedBy: "What was that like?").count == 3)
    #expect(run.screen.components(separatedBy: "2  small").count == 3)
  }

  @Test(arguments: ["/letter", "/help"])
  func `how a longer text ends is said in one line where the question is shown again`(
    command: String
  ) throws {
    let run = try SessionRun(
      SessionSets.flood,
      [
        .answered("far", wasPasted: false), .command(command, draft: "It began"),
        .answered("2", wasPasted: false), .answered("May.", wasPasted: false),
      ])
    let lines = run.screen.split(separator: "\n")
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(
        !(line.hasPrefix("Press Enter three times")
          && next.hasPrefix("Press Enter three times")))
    }
  }

  @Test func `every longer text says how it ends`() throws {
    let twice = SessionSets.flood.replacing(
      "id: all", with: "id: before\n    kind: text\n  - ask: B?\n    id: all")
    let run = try SessionRun(twice, typing: "far", "May.", "June.")
    #expect(run.screen.contains("Press Enter three times to finish."))
    #expect(run.screen.contains("Press Enter three times when you are done."))
  }

  @Test func `an emptied answer is asked about before it goes`() throws {
    let kept = try SessionRun(SessionSets.small, typing: "you left", "/back", "", "", "you left")
    #expect(kept.screen.contains("You emptied it. Enter: keep my old answer · 2: delete it."))
    #expect(kept.answers["moment"] == .text("you left"))
    let gone = try SessionRun(SessionSets.small, typing: "you left", "/back", "", "2")
    #expect(gone.answers.isEmpty)
  }

  @Test func `what was typed before a command stands there again`() throws {
    let run = try SessionRun(
      SessionSets.flood,
      [
        .answered("", wasPasted: false), .command("/why", draft: "It began in"),
        .answered("It began in May.", wasPasted: false),
      ])
    #expect(run.requests[2].prefill == "It began in")
    #expect(run.answers["all"] == .text("It began in May."))
  }

  @Test func `what was typed before going back is kept as the answer`() throws {
    let run = try SessionRun(
      SessionSets.flood, [.answered("", wasPasted: false), .command("/back", draft: "It began\n")])
    #expect(run.answers["all"] == .text("It began"))
  }

  @Test func `what was typed before a question is skipped is kept as the answer`() throws {
    let run = try SessionRun(SessionSets.small, [.command("/skip", draft: "you left")])
    #expect(run.answers["moment"] == .text("you left"))
    #expect(run.entry?.snapshot.place.step == 1)
  }

  @Test func `an answer can be made private, and open again`() throws {
    let hidden = try SessionRun(SessionSets.small, typing: "/private", "you left")
    #expect(hidden.entry?.snapshot.privacy == [0: true])
    let open = try SessionRun(SessionSets.small, typing: "/private", "/private", "you left")
    #expect(open.entry?.snapshot.privacy == [0: false])
  }

  @Test func `why and example and mirror answer, and ask again`() throws {
    let run = try SessionRun(SessionSets.small, typing: "/why", "/example", "/mirror", "you left")
    #expect(run.screen.contains("Your answer can go into this draft: “A card”. You see it all"))
    #expect(run.screen.contains("For example: When you looked away"))
    #expect(run.screen.contains("There is no draft yet."))
    #expect(run.answers["moment"] == .text("you left"))
  }

  @Test func `help shows the commands, the card and the way to the harm set`() throws {
    let run = try SessionRun(SessionSets.small, typing: "/help", "2", "you left")
    #expect(run.answers["moment"] == .text("you left"))
    #expect(run.screen.contains("► Enter: go on · 2: where to turn."))
    #expect(run.screen.contains("/back  one question back; nothing is lost"))
    #expect(run.screen.contains("local emergency number"))
    #expect(run.screen.contains("there are separate questions for that"))
    #expect(run.screen.contains("broach begin crossed-a-line"))
  }

  @Test func `help fits a small window, and goes on without the card`() throws {
    let run = try SessionRun(SessionSets.small, typing: "/help", "", "you left")
    let rows = run.screen.components(separatedBy: "Alone on a line").last?
      .components(separatedBy: "► Enter: go on · 2").first?.split(separator: "\n")
    #expect(try #require(rows).count <= 21)
    #expect(run.answers["moment"] == .text("you left"))
  }

  @Test func `own words of another tongue and of any width come through`() throws {
    let run = try SessionRun(SessionSets.small, typing: "日本語で é 👩‍👧")
    #expect(run.answers["moment"] == .text("日本語で é 👩‍👧"))
  }
}
