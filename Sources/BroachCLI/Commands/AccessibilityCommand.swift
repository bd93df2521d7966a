import ArgumentParser
import Notebook
import Terminal
import Text
import Words

/// Says in one place what is offered to whoever reads or types in another way.
struct AccessibilityCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "accessibility", abstract: Words.Commands.Accessibility.abstract,
    discussion: Words.Commands.Accessibility.discussion)

  func run(in program: Program) throws {
    let lines = Words.Accessibility.lines(settings: program.readSettings().file?.path)
    try program.console.documents.write(
      flowing: lines.map { $0.plainText + "\n" }.joined(), hanging: 2)
  }
}
