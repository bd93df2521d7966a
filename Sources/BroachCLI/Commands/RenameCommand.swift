import ArgumentParser
import Script
import Text
import Walkthrough
import Words

/// Renames an id or a label everywhere in a set and its examples.
struct RenameCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: Words.Commands.Rename.abstract,
    discussion: Words.Commands.Rename.discussion)

  @Argument(help: .init(Words.Commands.Rename.set), completion: .file())
  var set: String

  @Argument(help: .init(Words.Commands.Rename.old))
  var old: String

  @Argument(help: .init(Words.Commands.Rename.new))
  var new: String

  @Option(help: .init(Words.Commands.Rename.question, valueName: "id"))
  var question: String?

  func run(in program: Program) throws {
    let authored = try AuthoredSet(set, in: program)
    let result: Renaming.Result
    do throws(Renaming.Obstacle) {
      result = try Renaming(
        authored.source, examples: authored.beside, authored.set, languages: BuiltIn.languages
      )
      .rename(old, to: new, ofQuestion: question)
    } catch {
      throw failure(error)
    }
    // The examples first: should the second fail, `check` says what is missing in the set.
    if let beside = authored.beside, let examples = result.examples, examples != beside.bytes {
      try AuthoredSet.write(examples, to: beside.name)
    }
    try AuthoredSet.write(result.set, to: authored.path)
    let output = program.console.output
    output.write(Words.Renaming.done(old, new, places: result.count))
    if result.subject == .question,
      let asked = authored.set.questions.first(where: { $0.options.contains { $0.label == old } })
    {
      output.write(Words.Renaming.labelStays(old, of: asked.id))
    }
    let notes = Self.notes(naming: old, in: authored.source)
    if case .option = result.subject {
    } else if !notes.isEmpty {
      output.write(Words.Renaming.notesStay(old, lines: notes))
    }
    if case .option = result.subject, try hasOtherLetters(authored.path, program) {
      output.write(Words.Renaming.lettersToo)
      output.write(whole: Words.NewSet.command("check --accept", authored.path))
    }
  }

  /// Whether some letter is other now than its example says.
  private func hasOtherLetters(_ path: String, _ program: Program) throws -> Bool {
    let set = try AuthoredSet(path, in: program).set
    return !Rehearsal.differences(in: set, today: Rehearsal.today).isEmpty
  }

  /// The lines of notes that name something by its id.
  private static func notes(naming id: String, in source: SourceText) -> [Int] {
    let rows = String(decoding: source.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return rows.indices.filter { place in
      let row = rows[place].drop { $0 == " " }
      let words = row.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }
      return row.hasPrefix("#") && words.contains { $0 == id }
    }.map { $0 + 1 }
  }

  private func failure(_ obstacle: Renaming.Obstacle) -> Failure {
    switch obstacle {
    case .unknown(let near):
      Failure(
        Words.Renaming.unknown(old),
        help: near.map { Words.Usage.didYouMean($0) }
          ?? Words.Renaming.names, .notFound)
    case .questionAndDraft:
      Failure(Words.Renaming.isBoth(old), help: Words.Renaming.oneByHand, .usage)
    case .severalQuestions(let ids):
      Failure(Words.Renaming.isSeveral(old, ids), help: Words.Renaming.sayWhich(ids[0]), .usage)
    case .taken where ["therapist", "me", "today", "form"].contains(new):
      Failure(Words.Renaming.isEverywhere(new), help: Words.Renaming.another, .usage)
    case .changesMore where !new.isEmpty && new.allSatisfy { $0.isNumber }:
      Failure(Words.Renaming.isNumber(new), help: Words.Renaming.nothingDone, .failed)
    case .taken: Failure(Words.Renaming.isTaken(new), help: Words.Renaming.another, .usage)
    case .noID: Failure(Words.Renaming.isNoName(new), help: Words.Renaming.idRule, .usage)
    case .isForm: Failure(Words.Renaming.isForm(old), help: Words.Renaming.formRule, .usage)
    case .marks: Failure(Words.Renaming.hasMarks(new), help: Words.Renaming.markRule, .usage)
    case .changesMore:
      Failure(Words.Renaming.changesMore(new), help: Words.Renaming.nothingDone, .failed)
    }
  }
}
