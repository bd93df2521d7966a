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

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError(Words.Commands.Export.outputIsEmpty) }
    if all?.isEmpty == true { throw ValidationError(Words.Commands.Page.folderIsEmpty) }
    if all != nil, !sets.isEmpty || output != nil {
      throw ValidationError(Words.Pages.allOrSets.plainText)
    }
  }

  func run(in program: Program) throws {
    let maker = try PageMaker(program.catalog)
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
    try deliver(page.bytes, note, in: program)
  }

  /// What stands for standard output.
  private static let standardOutput = "-"
  private static let name = "notes.html"
  private static let noteName = "note.txt"

  private func deliver(_ page: [UInt8], _ note: Note, in program: Program) throws(Failure) {
    let path = output ?? (force ? Self.name : NewFile.free(like: Self.name))
    do throws(FileError) {
      try NewFile.write(page, to: path, replacing: force)
    } catch .taken(let path) {
      throw Failure(
        Words.Files.taken(path), help: Words.Entries.isFree(NewFile.free(like: path)), .cannotWrite)
    } catch {
      throw .writing(error)
    }
    let folder = path.dropLast(SystemCalls.name(of: path).count)
    let beside =
      force ? "\(folder)\(Self.noteName)" : NewFile.free(like: "\(folder)\(Self.noteName)")
    do throws(FileError) {
      try NewFile.write(Array(note.text.utf8), to: beside, replacing: force)
    } catch {
      throw .writing(error)
    }
    let output = program.console.output
    output.write(Words.Pages.saved(path), hanging: 2, cutsWords: false)
    output.write(Words.Pages.note(beside), hanging: 2, cutsWords: false)
    output.write(note.isIncomplete ? Words.Pages.noteLeavesOut : Words.Pages.readNote)
    output.write(Words.Pages.howToHandOut)
  }
}
