import ArgumentParser
import Notebook
import Terminal
import Text
import Words

extension SetsCommand {
  /// Takes a set away that was added.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "Take away a set you added; what you wrote with it stays.",
      discussion: """
        For example:
          broach sets remove week-3
        """)

    @Argument(help: "The set's name.", completion: .custom { _, _, _ in Catalog.added })
    var name: String

    func run() throws {
      guard !Catalog.isBuiltIn(name) else {
        throw Failure(
          Words.Sets.stays(name), help: Words.Sets.onlyAdded, .usage)
      }
      guard try AddedSets.here().remove(name) else {
        let near = Suggestion.nearest(to: name, among: Catalog.added)
        throw Failure(
          Words.Sets.notAdded(name),
          help: near.map { Words.Usage.didYouMean($0) } ?? Words.Sets.listed,
          .notFound)
      }
      Console().output.write(Words.Sets.isTakenAway(name))
    }
  }
}
