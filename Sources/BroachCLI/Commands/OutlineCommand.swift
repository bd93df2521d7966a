import ArgumentParser
import Words

/// Says what a set asks, when, and where each answer goes.
struct OutlineCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline", abstract: Words.Commands.Outline.abstract,
    discussion: Words.Commands.Outline.discussion)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, dot }

  @Argument(help: .init(Words.Commands.set), completion: .sets)
  var set: String

  @Option(help: .init(Words.Commands.Outline.format, valueName: "form"))
  var format = Format.text

  func run(in program: Program) throws {
    let set = try program.catalog.find(set).set
    switch format {
    case .text: try program.console.documents.write(flowing: Outline(set).text, hanging: 6)
    case .dot: try program.console.documents.write(OutlineGraph(set).text)
    }
  }
}
