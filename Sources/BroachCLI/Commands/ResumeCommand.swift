import ArgumentParser
import Notebook

/// Goes on where a walk was left.
struct ResumeCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Go on where you left off.",
    discussion: """
      For example:
        broach resume
        broach resume 2026-11-20-1
      """)

  @Argument(help: .entry(without: "the last one"), completion: .entries)
  var entry: String?

  @Flag(help: "No bold, no colour. ACCESSIBLE=1 says so for all times.")
  var plain = false

  func run(in program: Program) throws {
    let notebook = try program.notebook()
    let listed = try entry == nil ? notebook.list() : []
    guard let name = entry ?? Unfinished.latest(in: listed)?.name.text else {
      guard listed.isEmpty else {
        throw Failure(
          "what is kept cannot be read", help: "'broach entries' lists it", .notFound)
      }
      throw Failure(
        "there is nothing to go on with", help: "to begin something new, type: broach", .notFound)
    }
    let (page, found) = try notebook.open(try EntryChoice.name(name, in: notebook))
    try Walking(program, isPlain: plain).resume(found, on: page).exit()
  }
}
