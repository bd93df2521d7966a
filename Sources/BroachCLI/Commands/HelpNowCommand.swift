import ArgumentParser
import Notebook
import Script
import Terminal
import Text

/// Shows the help card, and puts a person's own people on it.
struct HelpNowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help-now", abstract: "Where to turn if something cannot wait.")

  @Option(help: "Somebody of your own to stand there first: \"a name, a number\".")
  var add: [String] = []

  func run() throws {
    for person in add { try Self.add(person) }
    let own = OwnSettings.here()
    let documents = Console(isPlain: true).documents
    let card = HelpCard(own.settings).lines + [Phrase()] + Self.closing(own)
    try documents.write(flowing: Self.text(of: card))
    if let file = own.file, !own.settings.people.isEmpty {
      try documents.write("\(file.path)\n")
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

extension HelpNowCommand {
  /// Writes somebody into the settings, which change in nothing else.
  private static func add(_ person: String) throws {
    let person = Sanitiser.clean(person).trimmed
    guard !person.isEmpty, !person.contains(where: \.isNewline) else {
      throw Failure(
        "--add wants one line", help: "type: broach help-now --add \"a name, a number\"", .usage)
    }
    let own = OwnSettings.here()
    guard let file = own.file else {
      throw Failure(own.trouble ?? Words.Settings.noPlace, .cannotWrite)
    }
    let source: SourceText?
    do throws(FileError) { source = try file.read() } catch { throw Failure.reading(error) }
    if let source, own.isPartlyRead {
      throw Mistakes(source: source, diagnostics: Settings.read(source).diagnostics)
    }
    guard let bytes = Settings.adding(person, to: source) else {
      throw Failure(
        "this line could not be added to '\(inline: file.path)'",
        help: "write it there by hand, with any text editor, below 'people:'", .failed)
    }
    do throws(FileError) { try file.write(bytes) } catch { throw Failure.writing(error) }
  }
}
