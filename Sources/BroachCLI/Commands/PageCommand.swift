import ArgumentParser
import Disk
import Page
import Script
import Terminal
import Text
import Words

/// Writes one HTML file in which a set can be walked in any browser, to be handed out.
struct PageCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "page", abstract: Words.Commands.Page.abstract,
    discussion: Words.Commands.Page.discussion)

  @Argument(help: .init(Words.Commands.Page.sets), completion: .sets)
  var sets: [String] = []

  @Option(
    name: [.short, .long], help: .init(Words.Commands.Page.output, valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: .init(Words.Commands.Page.force))
  var force = false

  @Option(
    help: .init(Words.Commands.Page.all, valueName: "folder"), completion: .directory)
  var all: String?

  @Flag(help: .init(Words.Commands.Page.write))
  var write = false

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError(Words.Commands.Export.outputIsEmpty) }
    if all?.isEmpty == true { throw ValidationError(Words.Commands.Page.folderIsEmpty) }
    if write, all != nil || sets.count > 1 {
      throw ValidationError(Words.Pages.writesOne.plainText)
    }
    if all != nil, !sets.isEmpty || output != nil {
      throw ValidationError(Words.Pages.allOrSets.plainText)
    }
  }

  func run(in program: Program) throws {
    let maker = try PageMaker(program.catalog)
    if write { return try deliverWriting(maker, in: program) }
    if let all { return try PageFolder(all, maker, program, replacing: force).write() }
    let asked = try maker.asked(sets)
    let page = maker.page(of: asked)
    guard output != Self.standardOutput else {
      return try program.console.documents.write(String(decoding: page.bytes, as: UTF8.self))
    }
    var note = maker.note(of: asked)
    if note.isIncomplete, program.console.hasTerminal {
      try NoteQuestions(program.console).complete(&note)
    }
    let other = asked.lazy.compactMap { $0.set.language }
      .first { !LanguageTag.primary($0).elementsEqual("en") }
    try deliver(page.bytes, note, for: other, in: program)
  }

  /// What stands for standard output.
  private static let standardOutput = "-"
  private static let name = "notes.html"
  private static let noteName = "note.txt"

  private static let writingName = "write.html"

  /// The page on which a set is written: what was named, mistakes and all, or a small one to begin
  /// with.
  private func deliverWriting(_ maker: PageMaker, in program: Program) throws {
    let page: WritingFile
    if let name = sets.first {
      let source = try program.catalog.source(name)
      guard let text = String(validating: source.bytes, as: UTF8.self) else {
        throw Failure(Words.Pages.notText(name), .mistakes, code: .otherEncoding)
      }
      page = try maker.writing(text, name: CarriedSet.name(of: source.name))
    } else {
      page = try maker.writing(NewSet(in: "").textForPage, name: nil)
    }
    guard output != Self.standardOutput else {
      return try program.console.documents.write(String(decoding: page.bytes, as: UTF8.self))
    }
    let path = try save(page.bytes, as: Self.writingName)
    program.console.output.write(Words.Pages.writing(path), hanging: 2)
    program.console.output.write(Words.Pages.openIt)
  }

  /// Writes a page where it was asked for, or under a free name.
  /// - Returns: where it is.
  private func save(_ page: [UInt8], as name: String) throws(Failure) -> String {
    let path = output ?? (force ? name : NewFile.free(like: name))
    do throws(FileError) {
      try NewFile.write(page, to: path, replacing: force)
    } catch .taken(let path) {
      throw Failure(
        Words.Files.taken(path), help: Words.Entries.isFree(NewFile.free(like: path)), .cannotWrite)
    } catch {
      throw .writing(error)
    }
    return path
  }

  /// - Parameter language: that of a set, where it is not the note's.
  private func deliver(
    _ page: [UInt8], _ note: Note, for language: String?, in program: Program
  ) throws(Failure) {
    let path = try save(page, as: Self.name)
    let folder = path.dropLast(SystemCalls.name(of: path).count)
    let beside =
      force ? "\(folder)\(Self.noteName)" : NewFile.free(like: "\(folder)\(Self.noteName)")
    do throws(FileError) {
      try NewFile.write(Array(note.text.utf8), to: beside, replacing: force)
    } catch {
      throw .writing(error)
    }
    let output = program.console.output
    output.write(Words.Pages.saved(path), hanging: 2)
    output.write(Words.Pages.note(beside), hanging: 2)
    if let language { output.write(Words.Pages.noteIsEnglish(language)) }
    output.write(note.isIncomplete ? Words.Pages.noteLeavesOut : Words.Pages.readNote)
    output.write(Words.Pages.howToHandOut)
  }
}
