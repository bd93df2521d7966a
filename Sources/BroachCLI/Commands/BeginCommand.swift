import ArgumentParser
import Disk
import Entries
import Notebook
import Terminal
import Text
import Words

/// Begins a walk.
struct BeginCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "begin", abstract: "Begin with a set, by its name or its file.",
    discussion: """
      For example:
        broach begin first-words
        broach begin "what Ruth sent me.yaml"
        broach begin first-words --from letter.txt
      """)

  @Argument(help: "A built-in set, or the file of one.", completion: .sets)
  var set: String

  @Option(
    help: .init(
      "What you have already written, as text; you pick what must be heard. - is standard input.",
      valueName: "file"),
    completion: .file())
  var from: String?

  @Flag(help: "Only the short path.")
  var short = false

  @Flag(
    inversion: .prefixedNo, exclusivity: .exclusive,
    help: "Keep it on this computer, or keep nothing.")
  var keep: Bool?

  @Flag(help: "No bold, no colour. ACCESSIBLE=1 says so for all times.")
  var plain = false

  func run(in program: Program) throws {
    let named = try usable(in: program)
    let text = try from.map(WrittenText.read)
    if from == BoundedFile.standardInput, !program.console.returnToTerminal() {
      throw Failure(Words.Usage.usedUp, help: Words.Usage.nameFile, .failed)
    }
    let keeping = keep.map { $0 ? Keeping.keep : .nothing }
    try Walking(program, isPlain: plain)
      .begin(named, from: text, isShort: short, keeping: keeping).exit()
  }

  /// The set, or the end. Whoever was handed one with mistakes did not make them, and is told so;
  /// `broach check` shows them to whoever did.
  private func usable(in program: Program) throws -> NamedSet {
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
