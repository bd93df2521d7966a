import ArgumentParser
import Entries
import Notebook
import Terminal
import Text
import Words

/// Removes entries for good.
struct DiscardCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "discard", abstract: Words.Commands.Discard.abstract,
    discussion: Words.Commands.Discard.discussion)

  @Argument(help: .entry(without: Words.Commands.asksWhich), completion: .entries)
  var entry: String?

  @Flag(help: .init(Words.Commands.Discard.all))
  var all = false

  @Flag(help: .init(Words.Commands.Discard.yes))
  var yes = false

  func validate() throws {
    if all, entry != nil { throw ValidationError(Words.Commands.Discard.oneOrAll) }
  }

  func run(in program: Program) throws {
    let notebook = try program.notebook()
    let console = program.console
    // One for all questions: a reader of a pipe has more than its line in hand.
    let talk = (output: console.output, reader: console.makeReader(saying: .own))
    if all {
      try discardAll(notebook, beside: program.catalog.added, talk)
    } else if let name = try entry.map({ try EntryChoice.name($0, in: notebook) })
      ?? asked(which: notebook.list(), talk)
    {
      try discard(try notebook.name(of: name), in: notebook, talk)
    }
  }

  private typealias Talk = (output: Output, reader: any LineReader)

  /// Asks which entry is meant.
  /// - Returns: its name; nil if the person wants to delete none.
  private func asked(which entries: [Listing], _ talk: Talk) throws -> String? {
    guard let only = entries.first else {
      talk.output.write(Words.Entries.none)
      return nil
    }
    if entries.count == 1, !yes { return only.name.text }  // asked about by its name
    for (number, entry) in entries.enumerated() {
      talk.output.write(
        Words.Entries.row(number + 1, entry.name.text, title: entry.title), hanging: 4)
    }
    talk.output.write(.marked(Words.Entries.whichToDelete), hanging: 2)
    while let typed = try answer(
      to: Words.Entries.number, talk, help: Words.Entries.nameOne)
    {
      if typed.isEmpty {
        talk.output.write(Words.Entries.nothingDeleted)
        return nil
      }
      if let place = NamedThings(entries.map(\.name.text)).place(of: typed)
        ?? NamedThings(entries.map { $0.title ?? "" }).place(of: typed)
      {
        return entries[place].name.text
      }
      talk.output.write(Words.Entries.notInList(entries.count))
    }
    return nil
  }

  private func discard(_ entry: EntryName, in notebook: Notebook, _ talk: Talk) throws {
    func countCopies() throws -> Int {
      try notebook.copies().first { $0.name == entry }?.paths.count ?? 0
    }
    let (wasThere, copies) = (notebook.has(entry), try countCopies())
    guard try isSure(Words.Entries.delete(entry.text, copies: copies), talk) else { return }
    do throws(NotebookError) {
      try notebook.discard(entry.text)
    } catch {
      let gone = copies - (try countCopies())
      let isGone = wasThere && !notebook.has(entry)
      if isGone { talk.output.write(Words.Entries.deleted(entry.text, copies: gone)) }
      let stuck = Self.stuck(entry, in: notebook, error)
      for words in stuck.dropLast() { talk.output.write(words, hanging: 2) }
      throw Failure(
        stuck.last ?? Phrase(),
        help: isGone ? Words.Entries.byHand : Words.Entries.stillThere, .failed)
    }
    talk.output.write(Words.Entries.deleted(entry.text, copies: copies))
  }

  /// - Parameter sets: the sets that were added, which stay.
  private func discardAll(_ notebook: Notebook, beside sets: [String], _ talk: Talk) throws {
    // Without own words there is nothing to ask about, and leftovers of a crash go all the same.
    let isEmpty = try notebook.isEmpty() && notebook.strays.isEmpty
    guard try isEmpty || isSure(Words.Entries.deleteAll, talk) else { return }
    let gone = try notebook.discardAll()
    var stuck = gone.flatMap { one in
      one.failure.map { Self.stuck(one.name, in: notebook, $0) } ?? []
    }
    var deleted = gone.count { $0.isGone }
    for leaf in notebook.strays {
      do throws(NotebookError) {
        try leaf.remove()
        deleted += 1
      } catch {
        stuck.append(Words.Entries.stuck(leaf.file, Failure.sentence(error)))
      }
    }
    for words in stuck { talk.output.write(words, hanging: 2) }
    talk.output.write(
      deleted == 0 ? Words.Entries.nothingDeleted : Words.Entries.deleted(deleted))
    for set in sets { talk.output.write(Words.Entries.setStays(set), hanging: 2) }
    if !stuck.isEmpty { throw ExitCode(ExitStatus.failed.rawValue) }
  }

  /// What could not be deleted, where it is, and why.
  private static func stuck(_ entry: EntryName, in notebook: Notebook, _ error: NotebookError)
    -> [Phrase]
  {
    let path = notebook.path(of: entry)
    switch error {
    case .stuck(let errors):
      return errors.map { Words.Entries.stuck($0.path, Failure.reason($0)) }
    case .disk(let error): return [Words.Entries.stuck(path, Failure.reason(error))]
    default: return [Words.Entries.stuck(path, Failure.sentence(error))]
    }
  }

  private func isSure(_ question: Phrase, _ talk: Talk) throws -> Bool {
    if yes { return true }
    talk.output.write(.marked("\(question) \(Words.Entries.noUndo)"), hanging: 2)
    if try answer(to: Words.Entries.typeYes, talk, help: Words.Entries.sayYes)?.lowercased()
      == "yes"
    {
      return true
    }
    talk.output.write(Words.Entries.nothingDeleted)
    return false
  }

  /// What is typed after a few words; nil for a command, which does nothing here.
  /// - Parameter help: what to do where nobody answers.
  private func answer(to words: Phrase, _ talk: Talk, help: Phrase) throws -> String? {
    switch talk.reader.ask(LineRequest(.line, prompt: words)) {
    case .answered(let answer, _): return answer.trimmed
    case .command: return nil
    case .left(.endOfInput, _):
      throw Failure(Words.Entries.wasNotDeleted, help: help, .failed)
    case .left:
      talk.output.write(Words.Entries.nothingDeleted)
      throw ExitCode(ExitStatus.interrupted.rawValue)
    }
  }
}
