import ArgumentParser
import Disk
import Script
import Text
import Walkthrough
import Words

/// Writes a set of one's own, to be changed.
struct NewCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: Words.Commands.New.abstract,
    discussion: Words.Commands.New.discussion)

  @Argument(help: .init(Words.Commands.New.file), completion: .file())
  var file: String

  func run(in program: Program) throws {
    let path = try path()
    guard NewFile.isFree(path) else { throw Failure.isThere(path) }
    let name = SetName.made(of: path)
    guard !program.catalog.isBuiltIn(name) else {
      throw Failure(Words.Sets.isBuiltIn(name), help: Words.NewSet.ownName(name), .usage)
    }
    // Nobody is asked eight things in vain.
    do throws(FileError) { try NewFile.tryPlace(of: path) } catch { throw Failure.writing(error) }
    var set = NewSet(in: path)
    let output = program.console.output
    if program.console.hasTerminal {
      do throws(Leaving) {
        var talk = NewSetTalk(program, path: path)
        set = try talk.run()
      } catch {
        if error == .quickly { output.clear() }
        if error == .paused || error == .interrupted { output.write(Words.NewSet.notWritten) }
        return try (error == .paused || error == .quickly ? Outcome.done : .interrupted).exit()
      }
    } else {
      output.write(Words.NewSet.nobodyAsked)
    }
    do throws(FileError) {
      try NewFile.write(Array(set.text.utf8), to: path)
    } catch .taken {
      throw Failure.isThere(path)
    } catch {
      throw Failure.writing(error)
    }
    output.write()
    output.write(Words.NewSet.isWritten(path))
    output.write(Words.NewSet.preview)
    output.write(whole: Words.NewSet.command("preview", path))
    output.write(Words.NewSet.change)
    output.write(whole: Words.NewSet.command("check", path))
  }

  /// The file's name; one without an ending is given that of sets.
  private func path() throws(Failure) -> String {
    guard ExampleFile.set(meantBy: file) == file else {
      throw Failure(Words.NewSet.isForExamples(file), help: Words.NewSet.nameSet, .usage)
    }
    let name = file.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    return name.isEmpty || name.contains(".") ? file : file + ".yaml"
  }

  /// What there is to say about the text of a set.
  static func findings(_ text: String, _ program: Program) -> [Diagnostic] {
    let source = SourceText(name: "new", text: text)
    let checked = Checked.check(
      source, examples: .success(nil), offering: program.catalog.allNames, today: Rehearsal.today)
    guard case .success(let found) = checked else { return [] }
    return found.parts.flatMap { $0.diagnostics.all }
  }
}

extension Failure {
  /// A file that is not to be written over.
  fileprivate static func isThere(_ path: String) -> Failure {
    Failure(Words.Files.taken(path), help: Words.NewSet.otherName(path), .cannotWrite)
  }
}
