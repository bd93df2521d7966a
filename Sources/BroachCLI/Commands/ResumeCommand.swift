import ArgumentParser
import Disk
import Entries
import Notebook
import Script
import Text
import Walkthrough
import Words

/// Goes on where a walk was left.
struct ResumeCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: Words.Commands.Resume.abstract,
    discussion: Words.Commands.Resume.discussion)

  @Argument(help: .init(Words.Commands.Resume.entry), completion: .entriesAndFiles)
  var entry: String?

  @Flag(help: .init(Words.Commands.plain))
  var plain = false

  var request: Request { Request(entry: entry, isPlain: plain) }

  static func request(of words: inout PlainWords) -> Request? {
    let isPlain = words.flag("--plain")
    return Request(entry: words.word(), isPlain: isPlain)
  }

  struct Request: AskingRequest {
    let entry: String?
    let isPlain: Bool

    func run(in program: Program) throws {
      if let entry, Self.isFile(entry) { return try resume(file: entry, in: program) }
      let notebook = try program.notebook()
      let listed = try entry == nil ? notebook.list() : []
      guard let name = entry ?? Unfinished.latest(in: listed)?.name.text else {
        guard listed.isEmpty else {
          throw Failure(
            Words.Entries.areUnreadable, help: Words.Entries.listed, .notFound)
        }
        throw Failure(
          Words.Entries.nothingToGoOn, help: Words.Entries.begin, .notFound)
      }
      let (page, found) = try notebook.open(try EntryChoice.name(name, in: notebook))
      try Walking(program, isPlain: isPlain).resume(found, on: page).exit()
    }

    /// Whether a file is meant rather than an entry of the notebook.
    private static func isFile(_ typed: String) -> Bool {
      guard EntryName(typed) == nil, !Reply.isAboutList(typed, BuiltIn.english) else {
        return false
      }
      return typed.contains("/") || typed.contains(".") || SiblingPaths.isFile(typed)
    }

    private func resume(file path: String, in program: Program) throws {
      let source = try BoundedFile.read(path, mayBePage: true)
      let reading = Entry.read(source, languages: BuiltIn.languages)
      guard let found = reading.value else {
        let beginning = String(decoding: source.bytes.prefix(15), as: UTF8.self).lowercased()
        if beginning.hasPrefix("<!doctype html") || beginning.hasPrefix("<html") {
          throw Failure(Words.Pages.isPage(path), help: Words.Pages.openPage, .mistakes)
        }
        let isNone = !Entry.isWritten(in: source)
        throw Failure(
          isNone ? Words.Pages.noEntry(path) : Words.Pages.damaged(path),
          help: isNone ? Words.Pages.nameSaved : Words.Pages.asText, .mistakes)
      }
      try Walking(program, isPlain: isPlain).resume(found, from: path).exit()
    }
  }
}
