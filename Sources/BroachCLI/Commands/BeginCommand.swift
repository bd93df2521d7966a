import ArgumentParser
import Disk
import Entries
import Notebook
import Terminal
import Text
import Words

/// Begins a walk.
struct BeginCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "begin", abstract: Words.Commands.Begin.abstract,
    discussion: Words.Commands.Begin.discussion)

  @Argument(help: .init(Words.Commands.Begin.set), completion: .sets)
  var set: String?

  @Option(
    help: .init(Words.Commands.Begin.from, valueName: "file"),
    completion: .file())
  var from: String?

  @Flag(help: .init(Words.Commands.Begin.short))
  var short = false

  @Flag(
    inversion: .prefixedNo, exclusivity: .exclusive,
    help: .init(Words.Commands.Begin.keep))
  var keep: Bool?

  @Flag(help: .init(Words.Commands.plain))
  var plain = false

  var request: Request {
    Request(set: set, from: from, isShort: short, keep: keep, isPlain: plain)
  }

  static func request(of words: inout PlainWords) -> Request? {
    let (isPlain, isShort) = (words.flag("--plain"), words.flag("--short"))
    let keep = words.flag("--keep") ? true : words.flag("--no-keep") ? false : nil
    let from = words.option("--from")
    guard let set = words.word() else { return nil }
    return Request(set: set, from: from, isShort: isShort, keep: keep, isPlain: isPlain)
  }

  struct Request: AskingRequest {
    let set: String?
    let from: String?
    let isShort: Bool
    let keep: Bool?
    let isPlain: Bool

    func run(in program: Program) throws {
      let named = try usable(in: program)
      let text = try from.map(WrittenText.read)
      if from == BoundedFile.standardInput, !program.console.returnToTerminal() {
        throw Failure(Words.Usage.usedUp, help: Words.Usage.nameFile, .failed)
      }
      let keeping = keep.map { $0 ? Keeping.keep : .nothing }
      try Walking(program, isPlain: isPlain)
        .begin(named, from: text, isShort: isShort, keeping: keeping).exit()
    }

    /// The set, or the end. Whoever was handed one with mistakes did not make them, and is told so;
    /// `broach check` shows them to whoever did.
    private func usable(in program: Program) throws -> NamedSet {
      guard let set else {
        throw Failure(Words.Sets.notSaid, help: Words.Sets.seeSets, .usage)
      }
      do {
        return try program.catalog.find(set)
      } catch let mistakes as Mistakes {
        guard mistakes.source.looksLikeSet else {
          throw Failure.noSet(
            set,
            help: Words.Sets.beginFrom(set))
        }
        program.console.output.write(Words.Opening.unusable)
        throw ExitCode(ExitStatus.mistakes.rawValue)
      }
    }
  }
}
