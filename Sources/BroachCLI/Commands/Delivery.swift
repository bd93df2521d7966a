import ArgumentParser
import Disk
import PhoneCode
import Post
import Terminal
import Text
import Words

/// A draft that a command takes along, and how.
struct Delivery {
  /// What stands for standard output.
  static let standardOutput = "-"

  private let outgoing: Outgoing
  private let format: ExportFormat
  private let width: Int?
  private let output: String?
  private let force: Bool
  private let program: Program
  private var told: Output { program.console.output }

  /// A draft in a form.
  /// - Parameters:
  ///   - width: for plain text, the most columns of a line.
  ///   - output: the file; nil or `-` for standard output.
  ///   - force: whether a file that is there is written over.
  init(
    _ outgoing: Outgoing, as format: ExportFormat, width: Int?, to output: String?,
    replacing force: Bool, in program: Program
  ) {
    self.outgoing = outgoing
    self.format = format
    self.width = width
    self.output = output.map(program.withHome)
    self.force = force
    self.program = program
  }

  private func text() throws(Failure) -> String {
    do throws(MailRefusal) {
      return try outgoing.text(as: format, width: width)
    } catch {
      throw Failure(error.words, .failed)
    }
  }

  // MARK: - To a file or standard output

  /// Writes it to the file that was named, or to standard output.
  func write() throws {
    let text = try text()
    if format == .mailto { try tellOfLongLink() }
    guard let output, output != Self.standardOutput else {
      return try program.console.documents.write(text)
    }
    if format == .maildir { return try store(Array(text.utf8), in: output) }
    // What is there already is meant as it is, with or without an ending.
    let path = NewFile.isFree(output) ? format.withEnding(output) : output
    try write(Array(text.utf8), to: path)
    tellSaved(path)
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do throws(FileError) {
      try NewFile.write(bytes, to: path, replacing: force)
    } catch .taken(let path) {
      let free = format.freeName(like: path) { NewFile.isFree($0) }
      throw Failure(Words.Files.taken(path), help: Words.Entries.isFree(free), .cannotWrite)
    } catch {
      throw Failure.writing(error)
    }
  }

  private func store(_ bytes: [UInt8], in folder: String) throws(Failure) {
    do throws(FileError) {
      tellSaved(try MailFolder.storeDraft(bytes, in: folder, at: program.clock.now.seconds))
    } catch {
      throw Failure.writing(error)
    }
  }

  private func tellSaved(_ path: String) {
    told.write(Words.Entries.saved(path), hanging: 2)
    for phrase in format.saidOfFile { told.write(phrase) }
    told.write(Words.Export.notSent)
  }

  /// Says what a link for a long letter leaves out.
  private func tellOfLongLink() throws(Failure) {
    let link = try link()
    if !link.holdsBody { told.write(Words.Exporting.bodyLeftOut) }
    if !link.holdsSubject { told.write(Words.Exporting.subjectLeftOut) }
  }

  private func link() throws(Failure) -> MailtoLink {
    do throws(MailRefusal) {
      return try MailtoLink(outgoing.letter, in: outgoing.envelope)
    } catch {
      throw Failure(error.words, .failed)
    }
  }

  // MARK: - To the clipboard

  /// Copies it.
  func copy() throws(Failure) {
    if outgoing.draft.kind == .message, format == .text {
      told.write(TextMessageLength(outgoing.letter).words)
    }
    let result = program.clipboard.copy(try text().withoutFinalBreaks)
    guard result != .nowhere else {
      let link = try? outgoing.phoneLink()
      let hasCode = link.map { PhoneCode($0) != nil } ?? false
      throw Failure(
        Words.Exporting.noClipboard,
        help: hasCode ? Words.Exporting.saveInstead : Words.Exporting.saveText, .failed)
    }
    told.write(result.words)
    told.write(Words.Export.notSent)
  }

  // MARK: - To the desktop

  /// Opens it: a link as it is, anything else from a file.
  func open() throws(Failure) {
    let path = format == .mailto ? nil : try writtenToBeOpened()
    guard program.desktop.isThere else {
      throw Failure(
        Words.Exporting.noDesktop,
        help: path == nil ? Words.Exporting.copyInstead : Words.Exporting.openIt, .failed)
    }
    let (what, wayOut) =
      if let path { (path, Words.Exporting.openIt) } else { try linkToBeOpened() }
    guard program.desktop.open(what) == .handedOver else {
      throw Failure(Words.Exporting.refused, help: wayOut, .failed)
    }
    told.write(path == nil ? Words.Export.opened : Words.Export.openedFile)
    told.write(Words.Export.notSent)
  }

  /// The link, and what helps where nothing opens it. Where the letter is too long for one, it is
  /// copied instead.
  private func linkToBeOpened() throws(Failure) -> (link: String, wayOut: Phrase) {
    let link = try link()
    guard !link.holdsBody else {
      told.write(Words.Export.openNote)
      return (link.text, Words.Exporting.copyInstead)
    }
    told.write(Words.Exporting.bodyCopied)
    if !link.holdsSubject { told.write(Words.Exporting.subjectLeftOut) }
    let result = program.clipboard.copy(outgoing.copied)
    guard result != .nowhere else {
      told.write(Words.Exporting.bodyNotCopied)
      return (link.text, Words.Exporting.saveText)
    }
    told.write(result.words)
    return (link.text, Words.Exporting.pasteIt)
  }

  /// The file, where it was asked for or else among the downloads, which programs may see that see
  /// little else.
  private func writtenToBeOpened() throws(Failure) -> String {
    let bytes = Array(try text().utf8)
    let path: String
    if let output, output != Self.standardOutput {
      path = program.path(of: NewFile.isFree(output) ? format.withEnding(output) : output)
    } else {
      let folder = program.downloads.map { "\($0)/" } ?? ""
      let name = format.freeName(like: folder + format.fileName(on: program.now)) {
        NewFile.isFree(program.path(of: $0))
      }
      path = program.path(of: name)
    }
    try write(bytes, to: path)
    told.write(Words.Entries.saved(path), hanging: 2)
    let isReachable = program.downloads.map { path.hasPrefix("\($0)/") } ?? false
    if !isReachable { told.write(Words.Exporting.notReachable) }
    for phrase in format.saidOfFile { told.write(phrase) }
    return path
  }

  // MARK: - To a phone

  /// Shows a code until Enter is pressed, and clears the screen then.
  func showCode() throws {
    let link: String
    do throws(MailRefusal) {
      link = try outgoing.phoneLink()
    } catch {
      throw Failure(error.words, .failed)
    }
    guard program.console.hasTerminal else {
      throw Failure(Words.Exporting.noWindow, help: Words.Exporting.copyInstead, .failed)
    }
    let code = CodeView(link, on: told)
    if let obstacle = code.obstacle {
      throw Failure(obstacle.failure, help: obstacle.help, .failed)
    }
    if outgoing.draft.kind == .message { told.write(TextMessageLength(outgoing.letter).words) }
    told.write(Words.Export.codeNote)
    code.show()
    let reader = program.console.makeReader(saying: .own)
    let reply = reader.ask(LineRequest(.line, prompt: Words.Exporting.pressEnter))
    told.clear()
    if case .left(let departure, _) = reply, departure != .endOfInput {
      throw ExitCode(ExitStatus.interrupted.rawValue)
    }
    told.write(Words.Export.codeGone)
    told.write(Words.Export.notSent)
  }
}

extension TextMessageLength {
  /// How it is said.
  var words: Phrase { Words.Export.length(parts: parts, isPlain: alphabet == .gsm7) }
}

extension CodeView.Obstacle {
  /// What is wrong, without a full stop.
  fileprivate var failure: Phrase {
    switch self {
    case .tooLong: Words.Exporting.codeTooLong
    case .noScreen: Words.Exporting.noWindow
    case .window(let rows, let columns, let has):
      Words.Exporting.codeNeeds(rows: rows, columns: columns, has: (has.rows, has.columns))
    }
  }

  fileprivate var help: Phrase {
    if case .window = self { Words.Exporting.largerWindow } else { Words.Exporting.copyInstead }
  }
}
