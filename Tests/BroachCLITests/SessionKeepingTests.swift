import Disk
import Entries
import Foundation
import Notebook
import Script
import Terminal
import TestSupport
import Testing
import Text

@testable import BroachCLI

@Suite("Keeping", .timeLimit(.minutes(15)))
struct SessionKeepingTests {
  @Test func `keep nothing touches no disk`() throws {
    let run = try SessionRun(
      SessionSets.small, typing: "you left", "1", "/pause", "2", keeping: .nothing)
    #expect(run.files.isEmpty)
    #expect(run.screen.contains("Nothing was kept."))
  }

  @Test(arguments: [[], ["/why"], ["/pause"]])
  func `a walk that was only looked into leaves no entry`(lines: [String]) throws {
    let run = try SessionRun(
      SessionSets.small, lines.map { .answered($0, wasPasted: false) }, keeping: .keep)
    #expect(run.entries.isEmpty)
    #expect(!run.screen.contains("is kept here"))
  }

  @Test func `keep nothing asks before all is gone, and it can be kept after all`() throws {
    let run = try SessionRun(
      SessionSets.small, typing: "you left", "/pause", "3", keeping: .nothing)
    #expect(run.answers == ["moment": .text("you left")])
  }

  @Test func `the opening asks once what becomes of it`() throws {
    let run = try SessionRun(SessionSets.small, typing: "2", "you left", keeping: nil)
    #expect(
      run.screen.contains(
        "► Enter: keep it on this computer\n  2: keep until I have my draft\n  3: keep nothing\n"))
    #expect(run.entry?.keeping == .untilDraft)
  }

  @Test func `kept until the draft is there, and then gone`() throws {
    let folder = try Scratch()
    let path = folder.url.appending(path: "mine.html").path
    let run = try SessionRun(
      SessionSets.small, typing: "you left", "", "", "2", "", path, "", "2", keeping: .untilDraft)
    #expect(run.screen.contains("What was kept here is deleted."))
    #expect(run.entry == nil)
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: [Keeping.untilDraft, .nothing])
  func `what is not in the file she saved goes by a number alone`(keeping: Keeping) throws {
    let folder = try Scratch()
    let path = folder.url.appending(path: "mine.txt").path
    let lines = ["you left", "", "", "2", "", path, "", "", "", "", ""]
    let run = try SessionRun(
      SessionSets.small, lines.map { .answered($0, wasPasted: false) }, keeping: keeping)
    let asked = keeping == .nothing ? "Only the file you saved is kept." : "You wanted it kept"
    #expect(run.screen.contains(asked))
    #expect(!run.screen.contains("is deleted"))
    #expect(keeping == .nothing || run.entry != nil)
  }

  @Test func `what cannot be deleted is told with its place, and not as gone or unkept`() throws {
    let stuck = SystemCalls { $0.name == .remove ? .fail(EACCES) : .go }
    let run = try SessionRun(
      SessionSets.small, typing: "you left", "", "", "", "2", keeping: .untilDraft, calls: stuck)
    #expect(run.screen.contains("What was kept could not be deleted:"))
    #expect(run.screen.contains("What you wrote is kept here:"))
    #expect(!run.screen.contains("is not kept yet"))
    #expect(!run.screen.contains("is deleted"))
    #expect(run.entry != nil)
  }

  @Test func `a draft changed after it was saved is not in her hand yet`() throws {
    let folder = try Scratch()
    let path = folder.url.appending(path: "mine.txt").path
    let run = try SessionRun(
      SessionSets.small, typing: "you left", "", "", "2", "", path, "6", "You left me.", "", "",
      keeping: .untilDraft)
    #expect(run.screen.contains("You wanted it kept until you have your draft."))
    #expect(run.entry?.snapshot.edited[0]?.text == "You left me.")
    let lost = try SessionRun(
      SessionSets.small, typing: "you left", "", "", "2", "", path + "2", "6", "You left me.", "",
      "2", keeping: .nothing)
    #expect(lost.screen.contains("Nothing is kept. If you stop now, what you wrote is gone."))
  }

  @Test(arguments: [
    (LineReply.Departure.interrupted, Outcome.interrupted), (.hungUp, .interrupted),
    (.terminated, .interrupted), (.quickLeave, .done), (.endOfInput, .done),
  ])
  func `half a word is kept however she leaves`(how: LineReply.Departure, outcome: Outcome) throws {
    let run = try SessionRun(SessionSets.small, [.left(how, draft: "you lo")])
    #expect(run.entry?.halfTyped == [.question(0): "you lo"])
    #expect(run.outcome == outcome)
  }

  @Test func `a disk that cannot be written to is told once, and all can be saved elsewhere`()
    throws
  {
    let folder = try Scratch()
    let path = folder.url.appending(path: "mine").path
    let run = try SessionRun(
      SessionSets.small, typing: "you left", "1", "", "", path, home: "/proc/broach-is-not-there")
    #expect(run.screen.components(separatedBy: "cannot be kept just now").count == 2)
    #expect(run.screen.contains("What you wrote is saved here:"))
    #expect(!run.screen.contains("Nothing was kept."))
    #expect(run.outcome == .done)
    let saved = try String(contentsOfFile: path, encoding: .utf8)
    #expect(saved.contains("text: \"you left\""))
  }

  @Test(arguments: ["2", "mine"])
  func `a disk that fills up on the way keeps a part, and it is called one`(file: String) throws {
    let disk = FillingDisk(after: 2)
    let run = try SessionRun(
      SessionSets.small, typing: "you left", "1", "it was May", "", "", file, calls: disk.gate)
    #expect(run.answers.count == 2)
    #expect(run.screen.contains("An earlier part of it is kept here, without what came last:"))
    #expect(!run.screen.contains("What you wrote is kept here:"))
    #expect(run.outcome == (file == "2" ? .notKept : .done))
  }

  @Test func `what could be kept nowhere ends with a status that says so`() throws {
    let run = try SessionRun(
      SessionSets.small, typing: "you left", "/pause", "2", home: "/proc/broach-is-not-there")
    #expect(run.outcome.status == .cannotWrite)
  }

  @Test func `Enter at the end lets nothing go that is kept nowhere`() throws {
    let folder = try Scratch()
    let path = folder.url.appending(path: "mine").path
    let run = try SessionRun(
      SessionSets.small, typing: "you left", "/pause", "", "", path,
      home: "/proc/broach-is-not-there")
    #expect(run.screen.components(separatedBy: "It cannot be kept yet:").count == 3)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("you left"))
  }

  @Test(arguments: ["1", "1.", "１"])
  func `a number is no file name where another place is asked for`(number: String) throws {
    let folder = try Scratch()
    let path = folder.url.appending(path: "mine").path
    let run = try SessionRun(
      SessionSets.small, typing: "you left", "/pause", number, path,
      home: "/proc/broach-is-not-there")
    #expect(run.screen.components(separatedBy: "It cannot be kept yet:").count == 2)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("you left"))
    let gone = try SessionRun(
      SessionSets.small, typing: "you left", "/pause", "２", home: "/proc/broach-is-not-there")
    #expect(gone.outcome == .notKept)
  }

  @Test func `quick leave says nothing and clears the screen`() throws {
    let run = try SessionRun(SessionSets.small, [.left(.quickLeave, draft: "")], isPlain: false)
    #expect(run.screen.hasSuffix("\u{1B}[3J"))
  }

  @Test func `review shows all answers, changes one, and deletes one for good`() throws {
    let run = try SessionRun(
      SessionSets.small, typing: "you left", "1 3", "/review", "1", "you went", "delete 2", "2", "")
    #expect(run.screen.contains("2  What was that like?\n   hurt, angry"))
    #expect(run.answers == ["moment": .text("you went")])
  }

  @Test func `a set from a file is announced with who wrote it and what she says`() throws {
    let text = SessionSets.small.replacing(
      "for: client",
      with: "for: client\nauthor: Dr Example\ninvitation: Take your time.\nmessages: no")
    let run = try SessionRun(text, typing: "", name: "./small.yaml")
    #expect(run.screen.contains("This set is “A small one”, by Dr Example."))
    #expect(run.screen.contains("It comes from this file: ./small.yaml"))
    let code = SetCode(of: SourceText(name: "", text: text)).text
    #expect(run.screen.contains("\nCode to compare: \(code)\n"))
    #expect(run.screen.contains("Take your time."))
    #expect(run.screen.contains("Your therapist does not read messages between sessions."))
  }

  private static let beside = "I wanted to say this"

  @Test func `words put aside have a place of their own, and stand ready after a crash`() throws {
    let run = try SessionRun(
      SessionSets.small,
      [
        .answered("you left", wasPasted: false), .answered("", wasPasted: false),
        .answered("/hepl", wasPasted: false), .answered(Self.beside, wasPasted: false),
        .left(.hungUp, draft: ""),
      ])
    #expect(run.entry?.halfTyped == [.question(2): "/hepl", .aside: Self.beside])
    let other = SessionSets.small.replacing(
      "id: feel\n    kind: choices", with: "id: feel\n    kind: choices\n    own-words: no")
    let asked = try SessionRun(other, typing: "you left", Self.beside + " today")
    #expect(asked.entry?.halfTyped == [.aside: Self.beside + " today"])
    let next = try asked.resumed(typing: "")
    #expect(next.requests.last?.prefill == Self.beside + " today")
    #expect(next.entry?.halfTyped == [.question(2): Self.beside + " today"])
  }

  @Test func `a private answer and the names are asked about once, however often she comes back`()
    throws
  {
    let run = try SessionRun(
      SessionSets.flood.replacing("id: help\n", with: "id: help\n    private: yes\n"),
      typing: "far", "One. Two.", "1", "", "a walk", "", "", "", "/pause")
    #expect(run.screen.contains("You said this in private:"))
    #expect(run.screen.contains("How do you want to sign?"))
    let next = try run.resumed(typing: "")
    #expect(!next.screen.contains("You said this in private:"))
    #expect(!next.screen.contains("How do you want to sign?"))
    #expect(next.screen.contains("An email"))
  }

  @Test func `Ctrl-C offers another place before unkept words are gone`() throws {
    let folder = try Scratch()
    let path = folder.url.appending(path: "mine").path
    let run = try SessionRun(
      SessionSets.small,
      [
        .answered("you left", wasPasted: false), .left(.interrupted, draft: "hu"),
        .answered(path, wasPasted: false),
      ], home: "/proc/broach-is-not-there")
    #expect(run.screen.contains("What you wrote is saved here:"))
    #expect(run.outcome == .interrupted)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("you left"))
    let twice = try SessionRun(
      SessionSets.small,
      [.left(.interrupted, draft: "you l"), .left(.interrupted, draft: "")],
      home: "/proc/broach-is-not-there")
    #expect(twice.screen.contains("Nothing was kept."))
    #expect(twice.outcome == .interrupted)
  }

  @Test func `Ctrl-C where nothing is kept asks once before all is gone`() throws {
    let run = try SessionRun(
      SessionSets.small,
      [.left(.interrupted, draft: "you l"), .answered("3", wasPasted: false)], keeping: .nothing)
    #expect(run.screen.contains("Nothing is kept. If you stop now, what you wrote is gone."))
    #expect(run.entry?.halfTyped == [.question(0): "you l"])
  }

  @Test func `what could not be deleted ends with a status that says so`() throws {
    let stuck = SystemCalls { $0.name == .remove ? .fail(EACCES) : .go }
    let run = try SessionRun(
      SessionSets.small, typing: "you left", "", "", "", "2", keeping: .untilDraft, calls: stuck)
    #expect(run.outcome.status == .failed)
  }

  @Test func `what she said in private is not asked about where no draft has a place for it`()
    throws
  {
    let set = SessionSets.small.replacing("      {else}", with: "")
    let run = try SessionRun(set, typing: "you left", "", "it was cruel", "")
    #expect(!run.screen.contains("You said this in private:"))
  }
}
