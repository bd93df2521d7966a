import ArgumentParser
import Disk
import Script
import Text
import Words

/// Puts sets, their examples and files of answers into their form.
struct FmtCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", abstract: Words.Commands.Fmt.abstract,
    discussion: Words.Commands.Fmt.discussion)

  @Argument(help: .init(Words.Commands.Fmt.files), completion: .file())
  var files: [String]

  @Flag(help: .init(Words.Commands.Fmt.check))
  var check = false

  func run(in program: Program) throws {
    var worst: ExitStatus?
    for path in asked {
      do {
        guard try !put(path, program), check else { continue }
        worst = worst ?? .failed
      } catch let failure as Failure {
        program.tell(failure)
        worst = worst ?? failure.status
      } catch let mistakes as Mistakes {
        program.tell(mistakes)
        worst = .mistakes
      }
    }
    if let worst { throw ExitCode(worst.rawValue) }
  }

  /// The files that were named, each set with the examples beside it, each once.
  private var asked: [String] {
    var seen: Set<String> = []
    return files.flatMap { file in
      let set = ExampleFile.set(meantBy: file)
      // One that is not there is told of where it is read.
      let beside = ExampleFile.path(beside: set).flatMap { NewFile.isFree($0) ? nil : $0 }
      return (set == file || !NewFile.isFree(set) ? [set] : []) + (beside.map { [$0] } ?? [])
    }.filter { seen.insert($0).inserted }
  }

  /// Puts one file into its form, or says whether it is.
  /// - Returns: whether it was in its form.
  private func put(_ path: String, _ program: Program) throws -> Bool {
    let source: SourceText
    do throws(FileError) {
      source = try BoundedFile.read(path)
    } catch {
      if case .disk(let failed) = error, failed.isMissing, program.catalog.isBuiltIn(path) {
        throw Failure(
          Words.Authoring.comesAlong(path), help: Words.Authoring.copyFirst(path), .usage,
          code: .builtInSet)
      }
      throw Failure.readingSet(error, meantBy: path)
    }
    guard let sort = CanonicalForm.Sort(of: source) else {
      throw Failure.noSet(path, help: Words.Sets.beginOther)
    }
    let reading = CanonicalForm.of(source, sort)
    guard let bytes = reading.value else {
      throw Mistakes(
        source: source, diagnostics: reading.diagnostics, consequence: Mistakes.leftAsItIs)
    }
    let output = program.console.output
    if bytes == source.bytes {
      output.write(Words.Forming.isFormed(path), hanging: 2)
      tellOfMistakes(in: bytes, sort, path, program)
      return true
    }
    if !check {
      do throws(FileError) { try path.write(bytes) } catch {
        throw Failure.writingInPlace(error)
      }
    }
    output.write(
      check ? Words.Forming.isNotFormed(path) : Words.Forming.wasFormed(path), hanging: 2)
    tellOfMistakes(in: bytes, sort, path, program)
    return false
  }

  /// A set in its form may have mistakes of other kinds.
  private func tellOfMistakes(
    in bytes: [UInt8], _ sort: CanonicalForm.Sort, _ path: String, _ program: Program
  ) {
    guard case .set = sort else { return }
    let reading = PromptSet.read(
      SourceText(name: path, bytes: bytes), offering: program.catalog.allNames,
      languages: BuiltIn.languages)
    let count = reading.diagnostics.all.count { $0.severity == .error }
    guard count > 0 else { return }
    program.console.output.write(Words.Forming.hasMistakes(count, path))
  }
}

extension String {
  /// Writes a file of the user's own in place of what stands there: who may read it still may, and
  /// a link still leads to it.
  func write(_ bytes: [UInt8]) throws(FileError) {
    try NewFile.write(
      bytes, to: self, replacing: true, followingLinks: true, keepingPermissions: true)
  }
}

extension CanonicalForm.Sort {
  /// Which keys a file has; nil if it is none of these.
  init?(of source: SourceText) {
    let rows = String(decoding: source.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    func has(_ keys: [String]) -> Bool {
      rows.contains { row in keys.contains { row.drop { $0 == "\u{FEFF}" }.hasPrefix("\($0):") } }
    }
    let isExamples = ExampleFile.set(meantBy: source.name) != source.name
    if isExamples {
      self = .examples
    } else if has(["answers", "include"]), !has(["broach", "steps", "title"]) {
      self = .answers
    } else if source.looksLikeSet {
      self = .set
    } else if has(["examples"]) {
      self = .examples
    } else {
      return nil
    }
  }
}
