import ArgumentParser
import Notebook
import Script
import Terminal
import Text
import Words

/// Shows the help card, and puts a person's own people on it.
struct HelpNowCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "help-now", abstract: Words.Commands.HelpNow.abstract,
    discussion: Words.Commands.HelpNow.discussion)

  @Option(
    help: .init(Words.Commands.HelpNow.add, valueName: Words.Commands.HelpNow.person))
  var add: [String] = []

  func run(in program: Program) throws {
    for person in add { try program.readSettings().add(person) }
    let own = program.readSettings()
    let documents = program.console.documents
    let card = program.helpCard(for: own.settings).lines + [Phrase()] + Self.closing(own)
    try documents.write(flowing: Self.text(of: card))
    if let file = own.file, !own.settings.people.isEmpty {
      try documents.write("\(Sanitiser.cleanLine(file.path))\n")
    }
  }

  /// What to do about one's own people, and about settings that could not be read.
  private static func closing(_ own: OwnSettings) -> [Phrase] {
    let hasPeople = !own.settings.people.isEmpty
    return [own.trouble, hasPeople ? Words.Help.changePeople : Words.Help.addPeople]
      .compactMap(\.self)
  }

  private static func text(of lines: [Phrase]) -> String {
    lines.map { $0.pieces.map(\.text).joined() + "\n" }.joined()
  }
}
