import ArgumentParser
import Disk
import Notebook
import Post
import Script
import Terminal
import Text
import Walkthrough
import Words

/// Writes a draft of an entry as a file, or to standard output.
struct ExportCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Save a draft as a text, Markdown or email file.",
    usage: """
      broach export [<entry>] --draft <id> --as <form> [--output <file>] [--force]
        [--width <columns>] [--to <address>] [--from <address>]
        [--subject <words>]
      """,
    discussion: """
      Nothing is sent. An exported file is not protected; whoever opens it can read it.

      For example:
        broach export --draft card --as text
        broach export 2026-11-20-1 --draft message --as eml --output draft.eml
      """)

  @Argument(help: .entry(without: "the last one"), completion: .entries)
  var entry: String?

  @Option(help: .draft("The draft, by its id or its title; 'broach show' shows both."))
  var draft: String

  @Option(name: .customLong("as"), help: .init("The form.", valueName: "form"))
  var format: ExportFormat

  @Option(help: .init("The address it would go to, for eml.", valueName: "address"))
  var to: String?

  @Option(help: .init("Your own address, for eml.", valueName: "address"))
  var from: String?

  @Option(help: .init("The subject, for eml; without it, the draft's own.", valueName: "words"))
  var subject: String?

  @Option(
    name: [.short, .long],
    help: .init("The file to write; without it, or with -, standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: .init("The most columns of a line, for text; 20 or more.", valueName: "columns"))
  var width: Int?

  @Flag(help: "Write over a file that is there already.")
  var force = false

  func validate() throws {
    if let width, width < PlainText.narrowest {
      throw ValidationError("--width is a number from \(PlainText.narrowest) on.")
    }
    if width != nil, format != .text { throw ValidationError("--width belongs to --as text.") }
    if output?.isEmpty == true { throw ValidationError("--output wants the name of a file.") }
    if !format.isMail, to != nil || from != nil || subject != nil {
      throw ValidationError("--to, --from and --subject belong to --as eml.")
    }
  }

  func run(in program: Program) throws {
    let envelope = try envelope()
    let notebook = try program.notebook()
    let entry = try notebook.read(
      try EntryChoice.name(orLast: entry, in: notebook, telling: program.console.output))
    let place = try DraftChoice.place(self.draft, in: entry.set)
    let draft = try entry.draft(place, date: program.now)
    let text: String
    do throws(MailRefusal) {
      text = try format.text(
        of: entry.letter(of: draft, date: program.now), in: envelope, width: width)
    } catch {
      throw Failure(error.words, .failed)
    }
    try deliver(text, in: program)
    draft.tellIfByHand(on: program.console.output)
  }

  private func deliver(_ text: String, in program: Program) throws {
    let console = program.console
    if let output, output != Self.standardOutput {
      // What is there already is meant as it is, with or without an ending.
      let path = NewFile.isFree(output) ? format.withEnding(output) : output
      do throws(FileError) {
        try NewFile.write(Array(text.utf8), to: path, replacing: force)
      } catch .taken(let path) {
        let free = format.freeName(like: path) { NewFile.isFree($0) }
        throw Failure(Words.Files.taken(path), help: Words.Entries.isFree(free), .cannotWrite)
      } catch {
        throw Failure.writing(error)
      }
      console.output.write(Words.Entries.saved(path), hanging: 2)
      console.output.write(Words.Closing.notSent)
    } else {
      try console.documents.write(text)
    }
    if let wait = program.helpCard().wait { console.output.write(wait) }
  }

  /// What stands for standard output.
  private static let standardOutput = "-"

  private func envelope() throws(Failure) -> Envelope {
    Envelope(
      from: try Self.read(from, of: "--from", Address.init) { Words.Mail.refused($0) },
      to: try Self.read(to, of: "--to", Address.init) { Words.Mail.refused($0) },
      subject: try Self.read(subject, of: "--subject", Subject.init) { $0.words })
  }

  /// What an option says; a refusal names the option.
  private static func read<Value, Refusal: Error>(
    _ text: String?, of option: String, _ make: (String) throws(Refusal) -> Value,
    words: (Refusal) -> Phrase
  ) throws(Failure) -> Value? {
    guard let text else { return nil }
    do throws(Refusal) {
      return try make(text)
    } catch {
      throw Failure(Words.Mail.of(option, words(error)), .usage)
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}
