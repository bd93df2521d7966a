import ArgumentParser
import Notebook
import Terminal
import Text

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
          "'\(inline: name)' comes with the program, and stays",
          help: "only a set that was added can be taken away", .usage)
      }
      guard try Shelf.here().remove(name) else {
        let near = Suggestion.nearest(to: name, among: Catalog.added)
        throw Failure(
          "no set '\(inline: name)' was added",
          help: near.map { "did you mean '\(inline: $0)'?" } ?? "'broach sets' lists them",
          .notFound)
      }
      Console().output.write("'\(inline: name)' is taken away. What was written with it stays.")
    }
  }
}
