import ArgumentParser

/// Walks a set and keeps nothing, for those who write sets.
struct PreviewCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Go through a set as others will, and keep nothing.",
    discussion: """
      For example:
        broach preview mine.yaml
      """)

  @Argument(help: "The file of a set, or the name of a built-in one.", completion: .sets)
  var set: String

  @Flag(help: "No bold, no colour. ACCESSIBLE=1 says so for all times.")
  var plain = false

  func run(in program: Program) throws {
    let named = try program.catalog.find(set)
    try Walking(program, isPlain: plain, isPreview: true).begin(named, keeping: .nothing).exit()
  }
}
