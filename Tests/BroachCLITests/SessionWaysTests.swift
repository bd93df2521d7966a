import Entries
import Notebook
import Script
import Terminal
import TestSupport
import Testing

@testable import BroachCLI

@Suite("Ways through a set", .timeLimit(.minutes(15)))
struct SessionWaysTests {
  private let stops = """
    broach: 1
    title: With a stop
    for: client
    closing: Nothing has been sent. Rest.

    steps:
      - say: Some words first.
      - signpost: yes
      - ask: Do you want to go on?
        id: ready
        kind: choice
        own-words: no
        options:
          - label: "yes"
          - label: not today
            then: stop
      - say: Some words between.
      - ask: What happened?
        id: what
        kind: text

    drafts:
      - id: note
        title: A note
        kind: note
        body: |
          {what}
    """

  @Test func `an option that stops ends kindly, and more comes back to it`() throws {
    let run = try SessionRun(stops, typing: "", "2", "2", "1", "It was May.", "")
    #expect(run.screen.contains("There is no draft for this."))
    #expect(run.answers["what"] == .text("It was May."))
  }

  @Test func `where nothing was said, no words are spoken of`() throws {
    let run = try SessionRun(stops, typing: "", "", "")
    #expect(run.screen.contains("Nothing is written, and that is all right."))
    #expect(!run.screen.contains("What you said"))
  }

  @Test func `going back passes over what is only read`() throws {
    let run = try SessionRun(stops, typing: "", "1", "/back", "yes", "It was May.", "")
    #expect(run.answers["ready"] == .chosen([.option(0)]))
    #expect(run.answers["what"] == .text("It was May."))
  }

  @Test func `a sentence typed where Enter was asked for stands at the next place to write`() throws
  {
    let run = try SessionRun(stops, typing: "I never said this before.", "", "1", "")
    #expect(run.requests.contains { $0.kind == .text && $0.prefill == "I never said this before." })
  }

  @Test func `one sentence need not be picked, forth or back`() throws {
    let run = try SessionRun(SessionSets.flood, typing: "far", "It was May.", "/back", "")
    #expect(!run.screen.contains("Which must be heard?"))
    #expect(run.requests.contains { $0.prefill == "It was May." })
  }

  @Test func `the short path is short, and one thing more is still there`() throws {
    let set = SessionSets.flood.replacing("kind: text", with: "kind: text\n    short: yes")
    let run = try SessionRun(set, typing: "It was May.", "", "listen", isShort: true)
    #expect(!run.screen.contains("Which word is nearest?"))
    #expect(run.answers["help"] == .text("listen"))
  }

  @Test func `the card waits until it was read`() throws {
    let run = try SessionRun(stops, typing: "")
    #expect(run.screen.contains("local emergency number.\nThis is not therapy"))
    #expect(run.screen.contains("► Enter: go on.\n"))
  }

  @Test func `that nothing was sent is said once on the last screen`() throws {
    let run = try SessionRun(stops, typing: "", "1", "It was May.", "")
    #expect(run.screen.components(separatedBy: "Nothing has been sent.").count == 2)
  }

  @Test func `nine options are shown, and the others when asked for`() throws {
    let options = (1...12).map { "      - option number \($0)\n" }.joined()
    let set = """
      broach: 1
      title: Many
      for: client

      steps:
        - ask: Which?
          id: which
          kind: choice
          options:
      \(options)
      """
    let run = try SessionRun(set, typing: "more", "12")
    #expect(run.screen.contains("9  option number 9\nType more to see three others."))
    #expect(run.screen.contains("12  option number 12"))
    #expect(run.answers["which"] == .chosen([.option(11)]))
  }

  @Test func `a menu takes numbers, beginnings and Enter, and asks again for the rest`() throws {
    let run = try SessionRun(SessionSets.flood, typing: "far", "", "7", "eno", "", "")
    #expect(run.screen.contains("Type 2 or 3, or press Enter."))
    #expect(run.entry?.state == .draftReady)
  }

  @Test(arguments: ["-9223372036854775808", "99999999999999999999", "0", "-1"])
  func `a number that names nothing is asked for again, whatever its size`(number: String) throws {
    let run = try SessionRun(
      SessionSets.flood, typing: "far", "/review", number, "delete \(number)", "", "It was May.",
      number, "2", "", "")
    #expect(run.screen.contains("Type a number from the list, such as 1"))
    #expect(run.screen.contains("Type 2 or 3, or press Enter."))
    #expect(run.entry?.state == .draftReady)
  }

  @Test(arguments: ["２", "two", "number 2", "2, please", "the second one"])
  func `a menu and a list take a number with words around it`(number: String) throws {
    let run = try SessionRun(
      SessionSets.flood, typing: "far", "It was May.", "/review", "delete \(number)", "", "",
      number,
      "", "")
    #expect(run.screen.contains("Delete your answer to “What happened?” for good?"))
    #expect(run.answers["all"] == .text("It was May."))
    #expect(run.entry?.state == .draftReady)
  }

  @Test(arguments: ["quit", "Exit", "q", "stop", ":q"])
  func `at a menu a command needs no slash`(word: String) throws {
    let run = try SessionRun(SessionSets.small, typing: "you left", "", "", "help", "", word)
    #expect(run.screen.contains("“help” is taken as /help."))
    #expect(run.screen.contains("“\(word)” is taken as /pause."))
    #expect(run.screen.components(separatedBy: "What would you like to do with it?").count == 3)
    #expect(run.screen.contains("To go on where you were, type: broach"))
  }

  @Test func `not now leaves a page for oneself, and the letter waits`() throws {
    let page = SessionSets.small.replacing("A small one", with: "Not now")
    let run = try SessionRun(
      SessionSets.flood, typing: "far", "", "3", "2", "it can wait", "", "", "", "2",
      others: ["not-now": page])
    #expect(run.screen.contains("When it can wait") || run.screen.contains("It can wait"))
    #expect(run.screen.contains("You are back in “A long one”."))
  }

  @Test func `a set cannot pass for a question of the program`() throws {
    let set = SessionSets.small.replacing("What happened?", with: "► Your passphrase?")
    let run = try SessionRun(set, typing: "")
    #expect(!run.screen.contains("► Your passphrase?"))
  }

  @Test func `an answer cannot steer the screen`() throws {
    let run = try SessionRun(
      SessionSets.small, typing: "\u{1B}[2Jyou left\u{202E}", "", "", "")
    #expect(!run.screen.contains("\u{1B}") && !run.screen.contains("\u{202E}"))
  }

  @Test(arguments: [Keeping.keep, .nothing])
  func `afterwards can look back at the draft it follows`(keeping: Keeping) throws {
    let first = try SessionRun(SessionSets.small, typing: "you looked away", "", "", "", "")
    let next = try first.followed(by: "afterwards", typing: "2", "", keeping: keeping)
    let offer = try #require(next.screen.firstRange(of: "There is an earlier draft, from "))
    let shown = try #require(next.screen.firstRange(of: "You looked away"))
    #expect(offer.upperBound < shown.lowerBound)
    #expect(next.screen.contains("Enter: go on · 2: look at the card."))
    let unasked = try first.followed(by: "afterwards", typing: "", keeping: keeping)
    #expect(!unasked.screen.contains("You looked away"))
    let other = try first.followed(by: "small", typing: "")
    #expect(!other.screen.contains("earlier draft"))
  }

  @Test func `afterwards offers nothing where nothing is kept`() throws {
    let first = try SessionRun(
      SessionSets.small, typing: "you looked away", "", "", "", "2", keeping: .nothing)
    let next = try first.followed(by: "afterwards", typing: "", keeping: .nothing)
    #expect(!next.screen.contains("earlier draft"))
  }
}
