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
    commandName: "export", abstract: Words.Commands.Export.abstract,
    usage: Words.Commands.Export.usage,
    discussion: Words.Commands.Export.discussion)

  @Argument(help: .entry(without: Words.Commands.lastOne), completion: .entries)
  var entry: String?

  @Option(help: .draft(Words.Commands.Export.draft))
  var draft: String

  @Option(name: .customLong("as"), help: .init(Words.Commands.Export.form, valueName: "form"))
  var format: ExportFormat

  @Option(help: .init(Words.Commands.Export.to, valueName: "address"))
  var to: String?

  @Option(help: .init(Words.Commands.Export.from, valueName: "address"))
  var from: String?

  @Option(help: .init(Words.Commands.Export.subject, valueName: "words"))
  var subject: String?

  @Option(
    name: [.short, .long],
    help: .init(Words.Commands.Export.output, valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: .init(Words.Commands.Export.width, valueName: "columns"))
  var width: Int?

  @Flag(help: .init(Words.Commands.Export.force))
  var force = false

  func validate() throws {
    if let width, width < PlainText.narrowest {
      throw ValidationError(Words.Commands.Export.tooNarrow(PlainText.narrowest))
    }
    if width != nil, format != .text { throw ValidationError(Words.Commands.Export.widthIsForText) }
    if output?.isEmpty == true { throw ValidationError(Words.Commands.Export.outputIsEmpty) }
    if !format.isMail, to != nil || from != nil || subject != nil {
      throw ValidationError(Words.Commands.Export.isForMail)
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
