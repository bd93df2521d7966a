import Entries
import Foundation
import Notebook
import Script
import Terminal
import TestSupport
import Testing

@testable import BroachCLI

@Suite("Taking a draft along", .timeLimit(.minutes(15)))
struct SessionExportTests {
  /// Up to the ways in which an email can leave; it has a small subject.
  let toMail = ["far", "", "2", "Ruth", "Mara", "2"]
  /// The same of a card.
  let toCard = ["you left", "", "", "2"]

  func run(
    _ set: String, _ lines: [String], environment: [String: String] = [:], canDraw: Bool = false,
    height: Int = .max, keeping: Keeping = .keep
  ) throws -> SessionRun {
    try SessionRun(
      set, lines.map { .answered($0, wasPasted: false) }, keeping: keeping,
      environment: environment, canDraw: canDraw, height: height)
  }

  /// The same through the set with the email.
  func run(
    _ lines: [String], environment: [String: String] = [:], canDraw: Bool = false,
    height: Int = .max, keeping: Keeping = .keep
  ) throws -> SessionRun {
    try run(
      SessionSets.flood, lines, environment: environment, canDraw: canDraw, height: height,
      keeping: keeping)
  }

  func flowing(_ run: SessionRun) -> String {
    run.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A folder with a program that takes what it reads or is told.
  func taker(_ name: String) throws -> Scratch {
    let folder = try Scratch()
    let write = #"printf '#!/bin/sh\n/bin/cat > "%s"; echo "$*" > "%s"\n' "$1" "$2" > "$3""#
    let run = try #require(Tool("sh")).run(
      [
        "-c", write + #" && chmod 700 "$3""#, "sh", folder.file("taken"), folder.file("told"),
        folder.file(name),
      ])
    #expect(run.status == 0)
    return folder
  }

  func contents(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  // MARK: - The ways

  @Test func `copying comes first for what is sent, and printing for what is brought along`() throws
  {
    let mail = try run(toMail).screen
    #expect(mail.contains("  Enter: copy it, to paste it anywhere\n  2: an email file, not sent\n"))
    let card = try run(SessionSets.small, toCard).screen
    #expect(card.contains("  Enter: a page to print\n  2: copy it, to paste it anywhere\n"))
    #expect(!mail.contains("Markdown") && !card.contains("Markdown"))
  }

  @Test func `what the machine cannot do is not offered`() throws {
    let folder = try taker("xdg-open")
    let mail = try run(
      toMail, environment: ["PATH": folder.path, "DISPLAY": ":0"], canDraw: true
    ).screen
    #expect(mail.contains("  2: open it as a new email\n  3: show it to my phone\n"))
    let bare = try run(toMail, environment: ["PATH": folder.path]).screen
    #expect(!bare.contains("open it as a new email") && !bare.contains("show it to my phone"))
  }

  @Test func `a private draft is not offered as mail`() throws {
    let set = SessionSets.small.replacing("kind: card\n", with: "kind: card\n    private: yes\n")
    let screen = try run(set, toCard, canDraw: true).screen
    #expect(screen.contains("copy it") && screen.contains("a page to print"))
    #expect(!screen.contains("an email file") && !screen.contains("my phone"))
  }

  // MARK: - Copied

  @Test func `the words alone are copied, and then the subject if she says so`() throws {
    let folder = try taker("xclip")
    let screen = ["PATH": folder.path, "DISPLAY": ":0"]
    let copied = try run(toMail + ["", ""], environment: screen)
    #expect(try contents(folder.file("taken")) == "Hi Ruth,\n\nFar.\n\nMara")
    #expect(
      copied.screen.contains("It is copied.") && copied.screen.contains("Nothing has been sent."))
    let both = try run(toMail + ["", "2"], environment: screen)
    #expect(both.screen.contains("The subject is copied."))
    #expect(try contents(folder.file("taken")) == "A few words")
  }

  @Test func `where a copy cannot be known of, it is not claimed`() throws {
    let asked = try run(toMail + [""], canDraw: true)
    #expect(flowing(asked).contains("does not say if it did. If pasting shows nothing"))
    #expect(!asked.screen.contains("It is copied."))
    let nowhere = flowing(try run(toMail + [""]))
    #expect(nowhere.contains("There is no way to copy from here. Save it as a file."))
    #expect(!nowhere.contains("copy the subject now") && !nowhere.contains("your phone"))
    let console = try run(toMail + [""], environment: ["TERM": "linux"], canDraw: true)
    #expect(flowing(console).contains("Save it as a file, or show it to your phone."))
  }

  @Test func `of a text message its parts are told`() throws {
    let set = SessionSets.small.replacing("kind: card\n", with: "kind: message\n")
    let one = try run(set, toCard + [""])
    #expect(one.screen.contains("As a text message it is one part.\n"))
    let long = String(repeating: "so long ", count: 60) + "ש"
    let many = try run(set, [long, "", "", "2", ""])
    #expect(many.screen.contains("As a text message it is eight parts. It has letters or signs"))
  }

  // MARK: - Mail

  @Test func `a draft is saved as a file that opens as mail, and nothing is sent`() throws {
    let folder = try Scratch()
    let path = folder.file("letter.eml")
    let run = try run(toMail + ["2", "ruth@example.org", "", path])
    let words = flowing(run)
    #expect(run.screen.contains("  To: ruth@example.org\n  Subject: A few words\n"))
    #expect(run.screen.contains("It is saved here:\n\(path)\n"))
    #expect(words.contains("Thunderbird and the older Outlook open it as a message"))
    #expect(words.contains("Apple Mail, the new Outlook and web pages do not: copy it there."))
    #expect(words.contains("Deleting what is kept here does not delete it. "))
    #expect(run.screen.contains("\nNothing has been sent.\n"))
    let text = try contents(path)
    #expect(text.contains("To: ruth@example.org\r\n"))
    #expect(text.contains("X-Unsent: 1\r\n"))
    #expect(text.contains("\r\nFar.\r\n"))
  }

  @Test func `address and subject can be changed before it goes`() throws {
    let folder = try Scratch()
    let path = folder.file("letter.eml")
    let run = try run(
      toMail + [
        "2", "ruth@example.org", "2", "\"Doe, Dr.\" <ana@example.org>", "ana@example.org", "3",
        "Thursday", "", path,
      ])
    #expect(run.screen.contains("That does not work: type the address alone: ana@example.org."))
    #expect(run.screen.contains("  To: ana@example.org\n  Subject: Thursday\n"))
    let text = try contents(path)
    #expect(text.contains("To: ana@example.org\r\nSubject: Thursday\r\n"))
    let prefills = run.requests.map(\.prefill)
    #expect(prefills.contains("ruth@example.org") && prefills.contains("A few words"))
  }

  @Test(arguments: [LineReply.Departure.interrupted, .hungUp, .quickLeave, .endOfInput])
  func `what stands ready is no words of her own, and an address or a path is none`(
    departure: LineReply.Departure
  ) throws {
    let ready = ["2", "ruth@example.org"]
    let ways: [(lines: [String], typed: String)] = [
      (["2"], "Ruth Meyer ruth@example.org"), (ready + ["2"], "ruth@example.org"),
      (ready + ["3"], "A few words"), (ready + [""], "my letter.eml"),
      (ready + [""], "~/my letters/one"), (ready + [""], "letter"),
    ]
    for (lines, typed) in ways {
      let run = try SessionRun(
        SessionSets.flood,
        (toMail + lines).map { .answered($0, wasPasted: false) } + [.left(departure, draft: typed)])
      #expect(run.entry?.halfTyped[.aside] == nil, "\(typed)")
    }
  }

  @Test func `an address that is none is not offered again`() throws {
    let run = try run(toMail + ["2", "ruth@", "", "", ""])
    #expect(run.screen.contains("Type it again, or press Enter to leave it open."))
    #expect(run.screen.contains("  To: nobody yet\n"))
    #expect(run.screen.contains("It is saved here:"))
  }

  @Test func `not now writes nothing`() throws {
    let run = try run(toMail + ["2", "", "4", ""])
    #expect(!run.screen.contains("Under which name?") && run.outcome == .done)
  }

  @Test func `the address that the set gives is taken for the therapist and for nobody else`()
    throws
  {
    let set = SessionSets.flood.replacing(
      "for: client\n", with: "for: client\naddress: ruth@example.org\n")
    let mine = try run(set, toMail + ["2"])
    #expect(mine.screen.contains("  To: ruth@example.org\n"))
    #expect(flowing(mine).contains("By law, a therapist may have to tell"))
    let friend = set.replacing("kind: email\n", with: "kind: email\n    to: someone\n")
    let other = try run(friend, toMail + ["2", ""])
    #expect(!other.screen.contains("ruth@example.org"))
    #expect(other.screen.contains("  To: nobody yet\n"))
    #expect(!flowing(other).contains("a therapist may have to"))
  }

  @Test func `it is opened as a new email, with every word in the link`() throws {
    let folder = try taker("xdg-open")
    let run = try run(
      toMail + ["2", "ruth@example.org", ""], environment: ["PATH": folder.path, "DISPLAY": ":0"])
    #expect(
      try contents(folder.file("told"))
        == "mailto:ruth@example.org?subject=A%20few%20words&body=Hi%20Ruth%2C%0D%0A%0D%0AFar.%0D%0A%0D%0AMara\n"
    )
    #expect(flowing(run).contains("If nothing opens, copy it instead."))
    #expect(flowing(run).contains("the text will stand in its address line"))
  }

  @Test func `what is too long for a link is copied, and that is said`() throws {
    let folder = try taker("xdg-open")
    let long = String(repeating: "so it goes ", count: 300)
    let run = try run(
      [long, "", "2", "", "", "2", "2", "", ""],
      environment: ["PATH": folder.path, "DISPLAY": ":0"], canDraw: true)
    #expect(try contents(folder.file("told")) == "mailto:?subject=A%20few%20words\n")
    #expect(flowing(run).contains("The new email has no text yet, and you paste it in."))
    #expect(run.screen.contains("\u{1B}]52;c;"))
  }

  // MARK: - Files

  @Test func `Enter takes the name that is offered, and 2 saves nothing`() throws {
    let saved = try run(SessionSets.small, toCard + ["", ""])
    #expect(saved.screen.contains("Enter: draft-2025-11-20.html · 2: do not save it."))
    #expect(saved.files.contains("draft-2025-11-20.html"))
    #expect(saved.requests.allSatisfy { !$0.prefill.contains("draft-") })
    let unsaved = try run(SessionSets.small, toCard + ["", "2"])
    #expect(unsaved.screen.contains("Nothing was saved as a file."))
  }

  @Test func `a page that was saved can be opened at once`() throws {
    let folder = try taker("xdg-open")
    let run = try run(
      SessionSets.small, toCard + ["", "", "2"],
      environment: ["PATH": folder.path, "DISPLAY": ":0"])
    #expect(try contents(folder.file("told")) == run.folder.file("draft-2025-11-20.html") + "\n")
    #expect(run.screen.contains("Your computer was asked to open it."))
  }

  @Test func `a file that is there is never written over`() throws {
    let folder = try Scratch()
    let file = try folder.write("mine", to: "a.html")
    let run = try run(SessionSets.small, toCard + ["", file.path, ""])
    #expect(flowing(run).contains("is there already"))
    // A long path is broken at the margin.
    let whole = run.screen.filter { !$0.isWhitespace }
    #expect(whole.contains("Enter:\(folder.url.path)/a-2.html·2:donotsaveit."))
    #expect(try contents(file.path) == "mine")
    #expect(FileManager.default.fileExists(atPath: folder.file("a-2.html")))
  }

  @Test func `marks that turn the way of reading are told, and leave with nothing`() throws {
    let run = try SessionRun(
      SessionSets.small,
      [.answered("you \u{202E}left", wasPasted: true)]
        + ["", "", "2", "4", ""].map { .answered($0, wasPasted: false) })
    #expect(flowing(run).contains("Marks that turn the way of reading are left out."))
    #expect(try contents(run.folder.file("draft-2025-11-20.txt")) == "You left\n")
    let plain = try self.run(SessionSets.small, toCard + [""])
    #expect(!plain.screen.contains("Marks that turn"))
  }
}
