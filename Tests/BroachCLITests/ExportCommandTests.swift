import Foundation
import TestSupport
import Testing

@testable import BroachCLI

@Suite("The command that takes a draft along", .timeLimit(.minutes(15)))
struct ExportCommandTests {
  private let program: Program
  private let tools: Scratch

  init() throws {
    program = try Program()
    tools = try Scratch()
  }

  /// A small set that says where its therapist reads mail, with an email, a message and a card.
  private static let set = """
    broach: 1
    title: Small
    for: client
    address: ruth@example.org
    steps:
      - ask: What happened?
        id: moment
        kind: line
    drafts:
      - id: email
        kind: email
        subject: Last Thursday
        body: |
          {moment}
      - id: message
        kind: message
        body: |
          {moment}
      - id: friend
        kind: email
        to: someone
        body: |
          {moment}
    """

  private func write(_ moment: String = "You looked at the clock.") throws {
    let file = try program.file("set.yaml", Self.set)
    _ = try program.run("begin", file, "--keep", input: "\(moment)\n1\n\n\n")
  }

  /// Surroundings with nothing but some of our own programs in them.
  private func surroundings(_ more: [String: String] = ["DISPLAY": ":0"]) -> [String: String] {
    [
      "PATH": tools.path, "DISPLAY": "", "WAYLAND_DISPLAY": "", "TMUX": "", "STY": "",
      "SSH_CONNECTION": "", "SSH_TTY": "", "WSL_DISTRO_NAME": "",
    ].merging(more) { $1 }
  }

  /// A program that notes what it reads and is told.
  private func taker(_ name: String) throws {
    let write = #"printf '#!/bin/sh\n/bin/cat > "%s"; echo "$*" > "%s"\n' "$1" "$2" > "$3""#
    let run = try #require(Tool("sh")).run([
      "-c", write + #" && chmod 700 "$3""#, "sh", tools.file("taken"), tools.file("told"),
      tools.file(name),
    ])
    #expect(run.status == 0)
  }

  private func export(_ arguments: String..., environment: [String: String]? = nil) throws
    -> Tool.Outcome
  {
    try program.run(["export"] + arguments, environment: environment ?? surroundings())
  }

  private func contents(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `copies the words alone, and prints none of them`() throws {
    try write()
    try taker("xclip")
    let outcome = try export("--draft", "email", "--copy")
    #expect(outcome.status == 0 && outcome.output == "")
    #expect(try contents(tools.file("taken")) == "You looked at the clock.")
    #expect(
      outcome.errors.contains("It is copied.") && outcome.errors.contains("Nothing has been sent."))
    #expect(try export("--draft", "email", "--copy", "--as", "subject").status == 0)
    #expect(try contents(tools.file("taken")) == "Last Thursday")
    let message = try export("--draft", "message", "--copy")
    #expect(message.errors.contains("As a text message it is one part."))
  }

  @Test func `without a clipboard says what to do instead`() throws {
    try write()
    let outcome = try export("--draft", "email", "--copy")
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(
      outcome.errors.contains(
        "broach: there is no way to a clipboard from here\nhelp: save it with --output"))
  }

  @Test func `takes the address of the set for the therapist, and for nobody else`() throws {
    try write()
    let mail = try export("--draft", "email", "--as", "eml")
    #expect(mail.output.contains("\r\nTo: ruth@example.org\r\nSubject: Last Thursday\r\n"))
    #expect(mail.errors.contains("It is addressed to ruth@example.org"))
    let other = try export("--draft", "email", "--as", "mailto", "--to", "ana@example.org")
    #expect(other.output.hasPrefix("mailto:ana@example.org?subject=Last%20Thursday&body=You%20"))
    let friend = try export("--draft", "friend", "--as", "eml")
    #expect(!friend.output.contains("To: ") && !friend.errors.contains("ruth"))
    try program.settle("address: kept@example.org\n")
    #expect(try export("--draft", "friend", "--as", "mailto").output.hasPrefix("mailto:?subject="))
  }

  @Test func `answers an address with a name in it`() throws {
    try write()
    let outcome = try export(
      "--draft", "email", "--as", "eml", "--to", "\"Surname, Dr.\" <a@b.org>")
    #expect(outcome.status == 64 && outcome.output == "")
    #expect(outcome.errors.contains("broach: --to: type the address alone: a@b.org"))
  }

  @Test(arguments: [
    ("email", "Subject: Last Thursday\r\n"), ("message", "You looked at the clock.\n"),
    ("friend", "X-Unsent: 1\r\n"),
  ])
  func `takes the form that suits the draft where none is named`(draft: String, part: String) throws
  {
    try write()
    #expect(try export("--draft", draft).output.contains(part))
  }

  @Test func `a link that would be too long holds no half of the letter, and says so`() throws {
    try write(String(repeating: "so it goes ", count: 300))
    let outcome = try export("--draft", "email", "--as", "mailto")
    #expect(outcome.output == "mailto:ruth@example.org?subject=Last%20Thursday\n")
    #expect(words(outcome.errors).contains("It is too long for a link"))
    try taker("xdg-open")
    try taker("xclip")
    let opened = try export("--draft", "email", "--open")
    #expect(opened.status == 0 && opened.errors.contains("It is copied."))
    #expect(
      try contents(tools.file("told")) == "mailto:ruth@example.org?subject=Last%20Thursday\n")
  }

  @Test func `opens a mail file from where programs may see it`() throws {
    try write()
    try taker("xdg-open")
    let downloads = program.home.file("Downloads")
    try FileManager.default.createDirectory(atPath: downloads, withIntermediateDirectories: true)
    for number in ["", "-2"] {
      let outcome = try export("--draft", "email", "--as", "eml", "--open")
      let path = "\(downloads)/draft-2026-11-20\(number).eml"
      #expect(outcome.status == 0 && outcome.output == "")
      #expect(outcome.errors.filter { !$0.isWhitespace }.contains("Savedas\(path)"))
      #expect(try contents(tools.file("told")) == "\(path)\n")
      #expect(try contents(path).contains("X-Unsent: 1\r\n"))
      #expect(!words(outcome.errors).contains("may not find the file"))
    }
    let elsewhere = try export(
      "--draft", "email", "--as", "eml", "--open", "-o", program.home.file("a.eml"))
    #expect(words(elsewhere.errors).contains("may not find the file there"))
  }

  @Test func `finds the folder for downloads by the name that it has in another language`() throws {
    try write()
    try taker("xdg-open")
    let downloads = program.home.file("Stahování")
    let settings = program.home.file("settings")
    for folder in [downloads, settings] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    let said = """
      # of this desktop
      XDG_DESKTOP_DIR="$HOME/Plocha"
      XDG_DOWNLOAD_DIR="\(downloads)"

      """
    try Data(said.utf8).write(to: URL(filePath: settings + "/user-dirs.dirs"))
    let outcome = try export(
      "--draft", "email", "--as", "eml", "--open",
      environment: surroundings(["DISPLAY": ":0", "XDG_CONFIG_HOME": settings]))
    #expect(outcome.status == 0 && !words(outcome.errors).contains("may not find the file"))
    #expect(try contents(downloads + "/draft-2026-11-20.eml").contains("X-Unsent: 1\r\n"))
  }

  @Test func `without a desktop the file is there all the same`() throws {
    try write()
    let path = program.home.file("a.html")
    let outcome = try export(
      "--draft", "email", "--as", "html", "--open", "-o", path, environment: surroundings([:]))
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("broach: there is no desktop here that opens anything"))
    #expect(try contents(path).contains("<p dir=\"auto\">You looked at the clock.</p>"))
  }

  @Test func `stores it among the drafts of a program of the terminal`() throws {
    try write()
    let box = program.home.file("Drafts")
    let outcome = try export(
      "--draft", "email", "--as", "maildir", "-o", box, "--from", "me@example.org")
    #expect(outcome.status == 0 && outcome.errors.contains("Nothing has been sent."))
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(box)/cur")
    #expect(names.count == 1 && names.allSatisfy { $0.hasSuffix(":2,DS") })
    let mail = try contents("\(box)/cur/\(names.first ?? "")")
    #expect(mail.contains("\nFrom: me@example.org\nTo: ruth@example.org\n"))
    #expect(!mail.contains("X-Unsent") && !mail.contains("\r"))
    let full = try export("--draft", "email", "--as", "maildir", "-o", program.home.path)
    #expect(full.status == 73 && words(full.errors).contains("holds other things, and no mail"))
  }

  @Test func `prints JSON that says whose words they are`() throws {
    try write()
    let json = try export("--draft", "email", "--as", "json").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["text"] as? String == "You looked at the clock.")
    #expect(
      json.contains(
        #"{"text": "You looked at the clock.", "whose": "person", "question": "moment"}"#))
  }

  // MARK: - On a phone

  private func terminal(_ arguments: [String], rows: UInt16, columns: UInt16 = 120) throws
    -> PseudoTerminal
  {
    try PseudoTerminal(
      BuiltProduct.path("broach"), ["export"] + arguments,
      environment: program.environment.merging(["PATH": tools.path]) { $1 }, rows: rows,
      columns: columns)
  }

  @Test func `shows a code until Enter is pressed, and clears the screen with what scrolled`()
    throws
  {
    try write("שלום, you looked at the clock.")
    let terminal = try terminal(["--draft", "message", "--code"], rows: 50)
    try terminal.wait(for: "Press Enter when your phone has it.")
    #expect(terminal.screen.contains("\u{1B}[48;5;231m") && terminal.screen.contains("▄"))
    try terminal.send("\r")
    try terminal.wait(for: "\u{1B}[3J")
    let after = try terminal.wait(for: "Nothing has been sent.")
    #expect(!after.contains("▄"))
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func `a text message's code takes no recipient`() throws {
    try write()
    let refused = try export("--draft", "message", "--code", "--to", "ruth@example.org")
    #expect(refused.status == 64 && refused.errors.contains("--to"))
    let plain = try export("--draft", "message", "--code")
    #expect(!plain.errors.contains("addressed to"))
    #expect(try export("--draft", "email", "--code").errors.contains("addressed to"))
  }

  @Test func `what was saved is told with who can read it and where it opens`() throws {
    try write()
    let mail = words(
      try export("--draft", "email", "--as", "eml", "-o", tools.file("a.eml")).errors)
    #expect(mail.contains("Whoever opens the file can read it."))
    #expect(mail.contains("Apple Mail, the new Outlook and web pages do not"))
    let page = words(try export("--draft", "email", "--as", "html", "-o", tools.file("a")).errors)
    #expect(page.contains("Any browser opens it, and can print it."))
  }

  @Test func `a letter too long for a code is not offered as one where nothing copies`() throws {
    try write(String(repeating: "It was a long day. ", count: 300))
    let refused = try export("--draft", "message", "--copy")
    #expect(refused.status == 1 && refused.errors.contains("save it with --as text --output"))
    #expect(!refused.errors.contains("--code"))
  }

  @Test func `without room for a code says how much it needs`() throws {
    try write()
    let terminal = try terminal(["--draft", "email", "--code"], rows: 10)
    #expect(try terminal.waitForEnd() == .exited(1))
    let told = words(terminal.screen)
    #expect(told.contains("broach: the code needs") && told.contains("this window has 10 and 120"))
    #expect(!terminal.screen.contains("▄"))
    let piped = try export("--draft", "email", "--code")
    #expect(piped.status == 1 && piped.output == "")
    #expect(piped.errors.contains("a code needs a window"))
  }

  @Test func `Ctrl-C over a code clears it too`() throws {
    try write()
    let terminal = try terminal(["--draft", "email", "--code"], rows: 60)
    try terminal.wait(for: "Press Enter when your phone has it.")
    try terminal.send("\u{3}")
    try terminal.wait(for: "\u{1B}[3J")
    #expect(try terminal.waitForEnd() == .exited(130))
  }
}
