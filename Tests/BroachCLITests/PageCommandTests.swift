import Foundation
import TestSupport
import Testing

@Suite("broach page", .timeLimit(.minutes(15)))
struct PageCommandTests {
  private static let text = """
    broach: 1
    title: Before Friday
    author: Ana Ruiz
    invitation: Take your time.
    messages: no
    replies: Within two days.
    address: ana@example.org
    steps:
      - ask: What was it like?
        id: felt
        kind: line
    drafts:
      - id: card
        kind: card
        body: |
          I felt {felt}.

    """

  #if Page
    private func mode(_ url: URL) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int
    }

    /// Runs it in its home, where files go that are named without a folder.
    private func run(_ program: Program, _ arguments: String) throws -> Tool.Outcome {
      try program.shell("cd \"$home\" && \"$broach\" \(arguments)")
    }

    @Test func `writes one file and a note, under names that tell nothing`() throws {
      let program = try Program()
      _ = try program.file("Before Friday.yaml", Self.text)
      let outcome = try run(program, "page 'Before Friday.yaml'")
      #expect(outcome.status == 0 && outcome.output.isEmpty)
      let names = try FileManager.default.contentsOfDirectory(atPath: program.home.url.path)
      #expect(names.sorted() == ["Before Friday.yaml", "note.txt", "notes.html"])
      for name in ["notes.html", "note.txt"] {
        #expect(try mode(program.home.url.appending(path: name)) == 0o600)
      }
      let note = try String(
        contentsOf: program.home.url.appending(path: "note.txt"), encoding: .utf8)
      #expect(note.hasPrefix("Subject: As we agreed\n"))
      #expect(!note.contains("Friday"))
      #expect(note.contains("I do not read messages between sessions."))
      #expect(note.contains("Within two days.") && note.contains("ana@example.org"))
    }

    @Test func `takes the next free name, and writes over a file only with --force`() throws {
      let program = try Program()
      _ = try program.file("notes.html", "mine")
      _ = try program.file("note.txt", "mine")
      #expect(try run(program, "page first-words").errors.contains("notes-2.html"))
      let home = program.home.url
      #expect(try String(contentsOf: home.appending(path: "notes.html"), encoding: .utf8) == "mine")
      #expect(try String(contentsOf: home.appending(path: "note.txt"), encoding: .utf8) == "mine")
      let refused = try run(program, "page first-words --output notes.html")
      #expect(refused.status == 73)
      #expect(refused.errors.contains("'notes.html' is there already"))
      #expect(refused.errors.contains("'notes-3.html' is free"))
      #expect(try run(program, "page first-words --output notes.html --force").status == 0)
      let page = try String(contentsOf: home.appending(path: "notes.html"), encoding: .utf8)
      #expect(page.hasPrefix("<!doctype html>"))
    }

    @Test func `carries what every client's page does, and nothing with a therapist's`() throws {
      let program = try Program()
      let client = try program.run("page", "first-words", "--output", "-")
      #expect(client.status == 0 && client.errors.isEmpty)
      for name in ["first-words", "crossed-a-line", "not-now"] {
        #expect(client.output.matches(of: try Regex("program \(name)\\\\n")).count == 1, "\(name)")
      }
      let therapist = try program.run("page", "own-my-side", "--output", "-")
      #expect(!therapist.output.contains("program crossed-a-line\\n"))
      let all = try program.run("page", "--output", "-")
      #expect(all.output.matches(of: /"program [a-z-]+\\n/).count == 15)
    }

    @Test func `of a set with mistakes shows them, and writes no file`() throws {
      let program = try Program()
      _ = try program.file("mine.yaml", Self.text.replacing("kind: line", with: "kind: lin"))
      let outcome = try run(program, "page mine.yaml")
      #expect(outcome.status == 65 && outcome.errors.contains("'lin'"))
      let names = try FileManager.default.contentsOfDirectory(atPath: program.home.url.path)
      #expect(names == ["mine.yaml"])
      #expect(try run(program, "page no-such-set").status == 66)
    }

    @Test func `is read back by check, which knows what this program writes`() throws {
      let program = try Program()
      _ = try program.file("mine.yaml", Self.text)
      #expect(try run(program, "page mine.yaml").status == 0)
      let own = try run(program, "check notes.html")
      #expect(own.status == 0)
      #expect(own.errors.contains("This page holds three sets."))
      #expect(own.errors.contains("letter for letter"))
      let file = program.home.url.appending(path: "notes.html")
      let page = try String(contentsOf: file, encoding: .utf8)
      try page.replacing("Take your time.", with: "Take my money.").write(
        to: file, atomically: true, encoding: .utf8)
      #expect(
        try run(program, "check notes.html").errors.contains("Something else in the file is not."))
      try page.replacing("\"use strict\"", with: "\"use loose\"").write(
        to: file, atomically: true, encoding: .utf8)
      #expect(try run(program, "check notes.html").errors.contains("may be of another version"))
      try page.replacing("<footer>", with: "<footer><b>free money</b>").write(
        to: file, atomically: true, encoding: .utf8)
      let changed = try run(program, "check notes.html").errors
      #expect(changed.contains("Something else in the file is not."))
      try page.replacing("kind: line", with: "kind: lin").write(
        to: file, atomically: true, encoding: .utf8)
      let broken = try run(program, "check notes.html")
      #expect(broken.status == 65 && broken.errors.contains("'lin'"))
    }

    @Test func `writes everything for one who has no terminal, with a sum for each file`() throws {
      let program = try Program()
      let outcome = try handouts(program)
      #expect(outcome.status == 0)
      #expect(
        outcome.errors.contains("There are no PDF files") && outcome.errors.contains("print"))
      let folder = program.home.url.appending(path: "handouts")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.count == 4 + 2 * 15)
      #expect(names.allSatisfy { !$0.contains("words") && !$0.contains("line") })
      let sums = try String(contentsOf: folder.appending(path: "SHA256SUMS"), encoding: .utf8)
      #expect(sums.split(separator: "\n").count == names.count - 2)
      if Tool.exists("sha256sum") {
        #expect(
          try program.shell("cd \"$home/handouts\" && sha256sum -c --quiet SHA256SUMS").status == 0)
      }
      #expect(try handouts(program).status == 73)
      #expect(try run(program, "page --all handouts first-words").status == 64)
    }

    /// Writes everything, on a computer that has these programs and no others.
    private func handouts(_ program: Program, programs: String = "/nowhere", more: String = "")
      throws
      -> Tool.Outcome
    {
      try program.shell(
        "cd \"$home\" && PATH=\"\(programs)\" \"$broach\" page --all handouts\(more)")
    }

    /// A folder with a browser that does what a script says with its last words, `$pdf` and `$page`.
    private func browser(_ name: String, doing script: String) throws -> Scratch {
      let folder = try Scratch()
      try folder.addProgram(
        name,
        """
        for word; do
          case $word in
            --print-to-pdf=*) pdf=${word#*=} ;;
            --user-data-dir=*) own=${word#*=} ;;
          esac
          page=$word
        done
        \(script)
        """)
      return folder
    }

    @Test(arguments: ["chromium", "google-chrome"])
    func `has a browser make PDF files of what is to be printed`(name: String) throws {
      let program = try Program()
      let browser = try browser(
        name,
        doing: #"/bin/mkdir -p "$own/a/b"; : > "$own/a/b/c"; echo "%PDF-1.4 of $page" > "$pdf""#)
      let kept = program.home.url.appending(path: "handouts/printing")
      try FileManager.default.createDirectory(at: kept, withIntermediateDirectories: true)
      _ = try program.file("handouts/printing/mine", "mine")
      let outcome = try handouts(program, programs: browser.path)
      #expect(outcome.status == 0 && outcome.errors.contains("That takes a moment."))
      #expect(!outcome.errors.contains("There are no PDF files"))
      let folder = program.home.url.appending(path: "handouts")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.count == 4 + 3 * 15 + 1 && !names.contains("printing-2"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: kept.path) == ["mine"])
      let pdf = folder.appending(path: "paper-03.pdf")
      #expect(try mode(pdf) == 0o600)
      let text = try String(contentsOf: pdf, encoding: .utf8)
      #expect(text.hasPrefix("%PDF-1.4 of file:///") && text.hasSuffix("/handouts/paper-03.html\n"))
      let sums = try String(contentsOf: folder.appending(path: "SHA256SUMS"), encoding: .utf8)
      #expect(sums.contains("  paper-03.pdf\n"))
      #expect(sums.split(separator: "\n").count == names.count - 3)
      let list = try String(contentsOf: folder.appending(path: "contents.txt"), encoding: .utf8)
      #expect(list.contains("\npaper-03.pdf  the same, ready to print\n"))
      if Tool.exists("sha256sum") {
        #expect(
          try program.shell("cd \"$home/handouts\" && sha256sum -c --quiet SHA256SUMS").status == 0)
      }
    }

    @Test(arguments: ["exit 1", "exit 0", #"echo "no PDF" > "$pdf""#])
    func `says so where a browser makes no PDF files, and writes the rest`(script: String) throws {
      let program = try Program()
      let browser = try browser("chromium", doing: script)
      let outcome = try handouts(program, programs: browser.path)
      #expect(outcome.status == 0 && outcome.errors.contains("did not make the PDF files"))
      let folder = program.home.url.appending(path: "handouts")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.count == 4 + 2 * 15 && !names.contains { $0.hasSuffix(".pdf") })
    }
  #else
    @Test func `says why it cannot where a build has no core`() throws {
      let program = try Program()
      let outcome = try program.run("page", "first-words")
      #expect(outcome.status == 69)
      #expect(outcome.errors.contains("this quick build leaves pages out"))
    }
  #endif
}

@Suite("broach resume FILE", .timeLimit(.minutes(15)))
struct ResumeFileTests {
  /// What a page saves is an entry as the notebook has it, with a line for whoever finds it.
  private func saved(_ program: Program) throws -> String {
    let name = try program.writeEntry()
    let entry = program.home.url.appending(path: "broach/entries/\(name)")
    let text = try String(contentsOf: entry, encoding: .utf8)
    #expect(try program.run("discard", name, "--yes").status == 0)
    return try program.file("only-for-me-2026-11-20.txt", "# Only for you.\n" + text)
  }

  @Test func `goes on with what a page saved, keeps a copy, and leaves the file as it is`() throws {
    let program = try Program()
    let file = try saved(program)
    let before = try String(contentsOfFile: file, encoding: .utf8)
    let first = try program.run("resume", file, input: "\n\n")
    #expect(first.errors.contains("keep it on this computer"))
    #expect(first.errors.contains("You go on where you were."))
    #expect(first.errors.contains("looked at the clock"))
    #expect(!first.errors.contains("This set is"))
    #expect(try program.run("entries").output.split(separator: "\n").count == 1)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == before)
    let again = try program.run("resume", file, input: "\n")
    #expect(again.errors.contains("You went on with this file before."))
    #expect(try program.run("entries").output.split(separator: "\n").count == 1)
    let anew = try program.run("resume", file, input: "2\n\n")
    #expect(anew.errors.contains("keep it on this computer"))
    #expect(try program.run("entries").output.split(separator: "\n").count == 2)
  }

  @Test func `keeps nothing where she says so`() throws {
    let program = try Program()
    let file = try saved(program)
    let outcome = try program.run("resume", file, input: "3\n\n")
    #expect(outcome.errors.contains("looked at the clock"))
    #expect(try program.run("entries").output.isEmpty)
  }

  @Test func `announces a set that is none of the program's`() throws {
    let program = try Program()
    let file = try saved(program)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("What has stayed with you?", with: "What else has stayed with you?")
      .write(toFile: file, atomically: true, encoding: .utf8)
    let outcome = try program.run("resume", file, input: "\n")
    #expect(outcome.errors.contains("This set is “First words”"))
    // A long path goes over several rows.
    let said = outcome.errors.filter { !$0.isWhitespace }
    #expect(said.contains(file.filter { !$0.isWhitespace }))
  }

  @Test(arguments: [
    ("letter.txt", "Dear Ruth,\n", 65, "holds nothing that can be gone on with"),
    ("page.html", "<!doctype html><p>x", 65, "is a page, and what you wrote is not in it"),
    ("empty.txt", "", 65, "is empty"),
  ])
  func `says in one line what a file is not`(
    name: String, text: String, status: Int32, words: String
  ) throws {
    let program = try Program()
    let outcome = try program.run("resume", try program.file(name, text))
    let said = outcome.errors.split { $0.isWhitespace }.joined(separator: " ")
    #expect(outcome.status == status && said.contains(words))
    #expect(said.matches(of: /help:/).count <= 1)
  }

  @Test func `says so where a file is damaged, cut off or not there`() throws {
    let program = try Program()
    let file = try saved(program)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    // In the middle of a key; at the end of a line of the set, what is left could be a shorter one.
    let drafts = try #require(text.firstRange(of: "drafts:")).lowerBound
    try (text[..<drafts] + "dra").write(toFile: file, atomically: true, encoding: .utf8)
    let cut = try program.run("resume", file)
    let said = cut.errors.split { $0.isWhitespace }.joined(separator: " ")
    #expect(cut.status == 65 && said.contains("something in it is damaged"))
    #expect(try program.run("resume", "./no-such-file.txt").status == 66)
  }
}
