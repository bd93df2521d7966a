import ArgumentParser
import Entries
import Notebook
import Post
import Script
import Terminal
import Text
import Walkthrough
import Words

/// Takes a draft of an entry along: to standard output, as a file, to the clipboard, into a new
/// email or onto a phone.
struct ExportCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: Words.Commands.Export.abstract,
    usage: Words.Commands.Export.usage,
    discussion: Words.Commands.Export.discussion)

  @Argument(help: .entry(without: Words.Commands.lastOne), completion: .entries)
  var entry: String?

  @Option(help: .draft(Words.Commands.Export.draft))
  var draft: String?

  @Option(name: .customLong("as"), help: .init(Words.Commands.Export.form, valueName: "form"))
  var format: ExportFormat?

  @Flag(help: .init(Words.Commands.Export.copy))
  var copy = false

  @Flag(help: .init(Words.Commands.Export.open))
  var open = false

  @Flag(help: .init(Words.Commands.Export.code))
  var code = false

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
    if output?.allSatisfy(\.isWhitespace) == true {
      throw ValidationError(Words.Commands.Export.outputIsEmpty)
    }
    if [copy, open, code].count(where: \.self) > 1 {
      throw ValidationError(Words.Commands.Export.oneWay)
    }
    if copy || code, output != nil { throw ValidationError(Words.Commands.Export.copyIsNoFile) }
    if code, format != nil { throw ValidationError(Words.Commands.Export.codeIsLink) }
    if let format { try validate(format) }
  }

  private func validate(_ format: ExportFormat) throws {
    if !format.isMail, hasEnvelope { throw ValidationError(Words.Commands.Export.isForMail) }
    if open, !format.canBeOpened {
      throw ValidationError(Words.Commands.Export.opensThese)
    }
    guard format == .maildir else { return }
    if copy || open { throw ValidationError(Words.Commands.Export.maildirIsStored) }
    if output == nil || output == Delivery.standardOutput {
      throw ValidationError(Words.Commands.Export.maildirWantsFolder)
    }
  }

  private var hasEnvelope: Bool { to != nil || from != nil || subject != nil }

  func run(in program: Program) throws {
    let envelope = try envelope()
    let notebook = try program.notebook()
    let entry = try notebook.read(
      try EntryChoice.name(orLast: entry, in: notebook, telling: program.console.output))
    guard let name = self.draft else {
      let drafts = entry.set.drafts.map(\.id).joined(separator: ", ")
      throw Failure(Words.Exporting.noDraft, help: Words.Exporting.nameDraft(drafts), .usage)
    }
    let draft = try entry.draft(
      try DraftChoice.id(name, in: entry.set), date: program.now)
    let suits = format(for: draft)
    // What a person would only see as code is for files and other programs.
    let isShown =
      format == nil && output == nil && !copy && !open && !code && !hasEnvelope
      && program.console.documents.isScreen && suits.isForPrograms
    let format = isShown ? .text : suits
    // The code of a message has no recipient: the phone asks for one.
    let isMail = code ? draft.kind != .message : format.isMail
    // Of a form that was not named, only the draft says whether it is mail.
    if !isMail, hasEnvelope {
      throw Failure(Phrase(foreign: Words.Commands.Export.isForMail), .usage)
    }
    var outgoing = Outgoing(draft, of: entry.set, date: program.now, in: envelope)
    if outgoing.envelope.subject == nil {
      outgoing.envelope.subject = entry.headings[draft.id]?.givenSubject
    }
    if isMail { address(&outgoing, of: entry, in: program) }
    if draft.losesDirections(of: entry.snapshot.answers) || subject?.turnsReading ?? false {
      program.console.output.write(Words.Export.marksLeftOut)
    }
    let delivery = Delivery(
      outgoing, as: format, width: width, to: output, replacing: force, in: program)
    if copy {
      try delivery.copy()
    } else if open {
      try delivery.open()
    } else if code {
      try delivery.showCode()
    } else {
      try delivery.write()
      if isShown { program.console.output.write(Words.Exporting.isPlainText) }
    }
    draft.tellIfByHand(on: program.console.output)
    if let wait = program.helpCard().wait { program.console.output.write(wait) }
  }

  /// The form that was asked for, or the one that suits the draft and what is done with it.
  private func format(for draft: Draft) -> ExportFormat {
    if let format { return format }
    if copy { return .text }
    return open && draft.kind.isMail ? .mailto : .natural(for: draft.kind)
  }

  /// Addresses a draft as the person did, or one for the therapist as its set says or as it was kept,
  /// unless it has an address already.
  private func address(_ outgoing: inout Outgoing, of entry: Entry, in program: Program) {
    guard outgoing.envelope.to == nil else { return }
    var text = entry.headings.address(for: outgoing.draft.id, in: entry.set)
    if text == nil, outgoing.draft.reader == .therapist {
      text = outgoing.set.address ?? keptAddress(in: program)
    }
    guard let text, !text.isEmpty else { return }
    do throws(Address.Fault) {
      outgoing.envelope.to = try Address(text)
      program.console.output.write(Words.Exporting.goesTo(text))
    } catch {}  // settings were looked at when they were read; what is half typed stays open
  }

  /// The address that the settings have; that they could not all be read is said.
  private func keptAddress(in program: Program) -> String? {
    let own = program.readSettings()
    if own.trouble != nil { program.console.output.write(Words.Settings.trouble) }
    return own.settings.address
  }

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
