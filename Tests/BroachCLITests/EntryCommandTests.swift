import Foundation
import Post
import Terminal
import TestSupport
import Testing
import Text
import Words

@testable import BroachCLI

@Suite("The commands around an entry", .timeLimit(.minutes(15)))
struct EntryCommandTests {
  @Test func `list it, show it and delete it`() throws {
    let program = try Program()
    let entry = try program.writeEntry()
    #expect(entry.hasSuffix("-1"))
    #expect(try program.run("show", entry).output.contains("You looked at the clock."))
    #expect(try program.run("discard", entry, "--yes").status == 0)
    #expect(try program.run("show", entry).status == 66)
    #expect(try program.run("entries").output == "")
  }

  @Test func `show what no draft says and what was half typed`() throws {
    let program = try Program()
    let file = try program.file("small.yaml", SessionSets.small)
    _ = try program.run("begin", file, "--keep", input: "you left\n\nit was cruel\n")
    let name = try program.run("entries").output.split(separator: " ").first.map(String.init)
    let whole = try program.run("show", try #require(name)).output
    #expect(whole.hasPrefix("A card (card)\n\nYou left\n"))
    #expect(
      whole.contains("You also wrote this. It is in no draft:\n\nAnything else?\nit was cruel\n"))
    let half = try SessionRun(SessionSets.small, [.left(.hungUp, draft: "you went aw")])
    #expect(
      half.entry?.overview(date: SessionRun.now) == "You were in the middle of: you went aw\n")
  }

  @Test(arguments: [("1 2", false), ("2", true)])
  func `of sentences that were picked, show only what is left`(picked: String, isLeft: Bool) throws
  {
    let program = try Program()
    _ = try program.run(
      "begin", "first-words", "--keep", input: "One is here.\nTwo is here.\n\n\n\(picked)\n")
    let name = try program.run("entries").output.split(separator: " ").first.map(String.init)
    let whole = try program.run("show", try #require(name)).output
    #expect(whole.contains("(what you picked of it is in)\nOne is here.\nTwo") == isLeft)
    #expect(whole.contains("You also wrote this.") == isLeft)
  }

  @Test func `list them in columns, with the time`() throws {
    let program = try Program()
    _ = try program.writeEntry()
    let folder = program.home.url.appending(path: "broach/entries")
    let first = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasSuffix("-1") })
    try FileManager.default.copyItem(
      at: folder.appending(path: first), to: folder.appending(path: "\(first)0"))
    let rows = try program.run("entries").output.split(separator: "\n")
    let times = rows.compactMap { $0.firstRange(of: /20\d\d-\d\d-\d\d \d\d:\d\d  \S+/) }
    #expect(rows.count == 2 && times.count == 2)
    #expect(
      Set(zip(rows, times).map { $0.distance(from: $0.startIndex, to: $1.lowerBound) }).count == 1)
  }

  @Test func `a set with mistakes is nothing that a client did`() throws {
    let program = try Program()
    let file = try program.file("set.yaml", CheckCommandTests.wrong)
    let outcome = try program.run("begin", file)
    #expect(outcome.status == 65)
    let words = outcome.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words == Words.Opening.unusable.plainText)
  }

  @Test func `begin with a letter is answered with how to begin from one`() throws {
    let program = try Program()
    let file = try program.file("letter.txt", "Dear Ruth,\n\nI asked you: why?\n")
    let outcome = try program.run("begin", file)
    #expect(outcome.status == 65)
    let words = outcome.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.hasSuffix("broach begin first-words --from \(file)"))
  }

  @Test func `delete nothing unless it was said`() throws {
    let program = try Program()
    let entry = try program.writeEntry()
    #expect(try program.run("discard", entry, input: "y\n").status == 0)
    let unanswered = try program.run("discard", entry, input: "")
    #expect(unanswered.status == 1)
    #expect(unanswered.errors.contains("► Delete \(entry)? This cannot be undone."))
    #expect(try program.run("show", entry).status == 0)
    #expect(try program.run("discard", entry, input: " Yes \n").status == 0)
    #expect(try program.run("show", entry).status == 66)
  }

  @Test func `delete nothing on Ctrl-C`() throws {
    let program = try Program()
    let entry = try program.writeEntry()
    let terminal = try PseudoTerminal(
      BuiltProduct.path("broach"), ["discard", entry], environment: program.environment)
    try terminal.wait(for: "Type yes to delete: ")
    try terminal.send("\u{3}")
    #expect(try terminal.waitForEnd() == .exited(130))
    #expect(terminal.screen.contains("Nothing was deleted."))
    #expect(try program.run("show", entry).status == 0)
  }

  @Test func `are not asked about where there are none`() throws {
    let outcome = try Program().run("discard", "--all")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "Nothing was deleted.\n")
  }

  @Test(arguments: ["\n\n", " \n\t\n", "\u{FEFF}\n"])
  func `begin from no file of blank lines`(text: String) throws {
    let program = try Program()
    let file = try program.file("blank.txt", text)
    let outcome = try program.run("begin", "first-words", "--keep", "--from", file, input: "\n")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("help: name a text file"))
  }

  @Test func `export a draft as a mail file that was not sent`() throws {
    let program = try Program()
    let entry = try program.writeEntry()
    let path = program.home.url.appending(path: "out.eml").path
    let first = try program.run(
      "export", entry, "--draft", "card", "--as", "eml", "--to", "ruth@example.org", "-o", path)
    #expect(first.status == 0)
    #expect(first.errors.contains("Nothing has been sent."))
    let mail = try String(contentsOfFile: path, encoding: .utf8)
    #expect(mail.contains("X-Unsent: 1\r\n"))
    #expect(mail.contains("You looked at the clock."))
    let again = try program.run(
      "export", entry, "--draft", "card", "--as", "eml", "-o", path)
    #expect(again.status == 73)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == mail)
    let forced = try program.run(
      "export", entry, "--draft", "card", "--as", "text", "-o", path, "--force")
    #expect(forced.status == 0)
  }

  @Test(
    "refuse an address that could become another",
    arguments: ["a@b.c\nBcc: d@e.f", "Ana, Dr <a@b.c>", "a@b.c, d@e.f", "a b@c.d", ""])
  func address(_ address: String) throws {
    let program = try Program()
    let entry = try program.writeEntry()
    let outcome = try program.run(
      "export", entry, "--draft", "card", "--as", "eml", "--to", address)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
  }

  @Test func `suggest the nearest name`() throws {
    let program = try Program()
    let entry = try program.writeEntry()
    let outcome = try program.run("show", "\(entry.dropLast())2")
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("did you mean \(entry)?"))
    #expect(try program.run("begin", "frist-words").errors.contains("'first-words'"))
    #expect(try program.run("begin", "frist-words").status == 66)
  }

  @Test func `take a draft by its title too`() throws {
    let program = try Program()
    let entry = try program.writeEntry()
    let card = try program.run("show", entry, "--draft", "card")
    let titled = try program.run("show", entry, "--draft", "a card to hand over")
    #expect(card.output == titled.output && !card.output.isEmpty)
    #expect(try program.run("show", entry).output.contains("A card to hand over (card)\n"))
    let unknown = try program.run("show", entry, "--draft", "the letter")
    #expect(unknown.status == 66)
    #expect(unknown.errors.contains("A card to hand over (card), A text message (message)"))
  }

  @Test(arguments: [
    ("$home/no/such.txt", "there is no folder '"), ("$home", "' is a folder, not a file"),
    ("$home/", "' is a folder, not a file"), ("/dev/null", "' is a device, not a file"),
  ])
  func `say what stands where a file cannot`(path: String, words: String) throws {
    let program = try Program()
    let entry = try program.writeEntry()
    for force in ["", "--force"] {
      let outcome = try program.shell(
        "\"$broach\" export \(entry) --draft card --as text -o \"\(path)\" \(force)")
      #expect(outcome.status == 73)
      #expect(outcome.errors.replacing("\n  ", with: " ").contains(words))
    }
  }

  @Test(arguments: ["../../no/such/passwd", "..", "/etc/passwd", "2026-11-20-1/../x", ""])
  func `nothing but a name leads to one`(name: String) throws {
    let program = try Program()
    let entry = try program.writeEntry()
    for command in [["show", name], ["resume", name], ["discard", name, "--yes"]] {
      let outcome = try program.run(command, input: "\n")
      // Going on is also possible with a file, and these have no entry in them.
      let isFile = command[0] == "resume" && name == "/etc/passwd"
      #expect(outcome.status == (isFile ? 65 : 66))
      #expect(outcome.output == "")
    }
    #expect(try program.run("show", entry).status == 0)
  }

  @Test(arguments: [[], ["begin", "first-words", "--no-keep"]])
  func `what was let rest is mentioned once, at the next start alone`(start: [String]) throws {
    let program = try Program()
    _ = try program.run(
      "begin", "first-words", "--keep",
      input: "You looked at the clock.\n\n\n\n\n2\n\n\nlet it rest\n")
    try program.ageEntries(to: "2020-01-02 03:04")
    let words = "What you let rest is here."
    let before = try program.run("entries").output
    #expect(before.contains("2020-01-02 03:04"))
    #expect(try program.run(start).errors.ranges(of: words).count == 1)
    #expect(try !program.run(start).errors.contains(words))
    #expect(try program.run("entries").output == before)
  }

  @Test func `are shown to nobody who only tries a set`() throws {
    let program = try Program()
    _ = try program.writeEntry()
    let words = "There is an earlier draft"
    #expect(try program.run("begin", "afterwards", "--no-keep").errors.contains(words))
    #expect(try !program.run("preview", "afterwards").errors.contains(words))
  }

  @Test func `list how much was written, and what is half way`() throws {
    let program = try Program()
    _ = try program.run("begin", "first-words", "--keep", input: "You looked at the clock.\n\n\n")
    let listing = try program.run("entries").output
    #expect(listing.contains("  half way  5 words  First words"))
  }

  @Test func `begin from standard input, and ask at the terminal`() throws {
    let program = try Program()
    let path = BuiltProduct.path("broach")
    let home = program.home.url.path
    let terminal = try PseudoTerminal(
      "/bin/sh",
      ["-c", "printf 'One is here. Two is here.' | '\(path)' begin first-words --keep --from -"],
      environment: ["XDG_DATA_HOME": home, "HOME": home])
    try terminal.wait(for: "2  Two is here.")
    try terminal.wait(for: "> ")
    try terminal.send("2\r")
    try terminal.wait(for: "What would you like")
    try terminal.wait(for: "> ")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(try program.run("entries").output.contains("6 words"))
  }
}
