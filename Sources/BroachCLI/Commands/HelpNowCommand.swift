import ArgumentParser
import Terminal
import Text

/// Shows the help card.
struct HelpNowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help-now", abstract: "Where to turn if something cannot wait.")

  func run() throws {
    let card = HelpCard.lines.map { $0.pieces.map(\.text).joined() + "\n" }.joined()
    try Console(isPlain: true).documents.write(flowing: card)
  }
}
