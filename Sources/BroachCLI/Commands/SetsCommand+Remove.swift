import ArgumentParser
import Notebook
import Terminal
import Text
import Words

extension SetsCommand {
  /// Takes a set away that was added.
  struct Remove: ProgramCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: Words.Commands.Sets.Remove.abstract,
      discussion: Words.Commands.Sets.Remove.discussion)

    @Argument(help: .init(Words.Commands.Sets.Remove.name), completion: .addedSets)
    var name: String

    func run(in program: Program) throws {
      guard !program.catalog.isBuiltIn(name) else {
        throw Failure(
          Words.Sets.stays(name), help: Words.Sets.onlyAdded, .usage)
      }
      guard try program.catalog.addedSets().remove(name) else {
        let near = Suggestion.nearest(to: name, among: program.catalog.added)
        throw Failure(
          Words.Sets.notAdded(name),
          help: near.map { Words.Usage.didYouMean($0) } ?? Words.Sets.listed,
          .notFound)
      }
      program.console.output.write(Words.Sets.isTakenAway(name))
    }
  }
}
