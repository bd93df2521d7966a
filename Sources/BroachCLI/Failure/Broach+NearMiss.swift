import ArgumentParser
import Disk
import Notebook
import Text
import Words

extension Broach {
  /// Answers a command that is not there with the nearest that is, before anything is parsed.
  /// - Parameters:
  ///   - arguments: all that was typed after the program's name.
  ///   - catalog: the sets that may have been meant.
  static func checkCommand(_ arguments: [String], _ catalog: Catalog) throws(Failure) {
    var words = arguments[...]
    let asksForHelp = words.first == "help"
    if asksForHelp { words.removeFirst() }
    guard let word = words.popFirst() else { return }
    if word.hasPrefix("-") { return try checkOption(word) }
    guard names(of: Broach.self).contains(word) else {
      throw unknown(word, after: asksForHelp, catalog)
    }
    if word == SetsCommand.configuration.commandName, let inner = words.first,
      !inner.hasPrefix("-"), !names(of: SetsCommand.self).contains(inner)
    {
      throw unknown(inner, of: word, catalog)
    }
    try checkSpaces(words, catalog)
  }

  /// Answers an option by which somebody wants help, and which there is not.
  private static func checkOption(_ option: String) throws(Failure) {
    guard option.hasPrefix("--"), !["--help", "--help-hidden"].contains(option),
      seeksHelp(String(option.dropFirst(2)))
    else { return }
    throw Failure(Words.Usage.noOption(option), help: Words.Usage.helpNow, .usage)
  }

  /// Answers a name that has spaces and no quotation marks, and so came as several.
  private static func checkSpaces(_ arguments: ArraySlice<String>, _ catalog: Catalog)
    throws(Failure)
  {
    let words = arguments.prefix { !$0.hasPrefix("-") }
    guard words.count > 1, let first = words.first else { return }
    let whole = words.joined(separator: " ")
    if SiblingPaths.isFile(whole), !SiblingPaths.isFile(first) { throw .unquoted(whole) }
    let name = words.joined(separator: "-").lowercased()
    if catalog.knows(name) {
      throw Failure(
        Words.Usage.noSet(whole), help: Words.Usage.didYouMean(name), .notFound)
    }
  }

  /// What was typed for a command: `begin`, `sets show`, or nothing.
  static func path(in arguments: [String]) -> String {
    let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    guard let word = words.first, names(of: Broach.self).contains(word) else { return "" }
    guard let inner = words.dropFirst().first, word == SetsCommand.configuration.commandName,
      names(of: SetsCommand.self).contains(inner)
    else { return word }
    return "\(word) \(inner)"
  }

  static func names(of command: any ParsableCommand.Type) -> [String] {
    command.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// What other programs call what a command does.
  private static let otherNames = [
    "delete": "discard", "remove": "discard", "rm": "discard", "list": "entries", "ls": "entries",
    "continue": "resume", "save": "export",
    "a11y": "accessibility", "version": "--version",
  ]

  /// - Parameter asksForHelp: whether `help` stood before it.
  private static func unknown(
    _ word: String, after asksForHelp: Bool, _ catalog: Catalog
  ) -> Failure {
    let help: Phrase
    let near =
      otherNames[word.lowercased()] ?? Suggestion.nearest(to: word, among: names(of: Broach.self))
    if seeksHelp(word) || asksForHelp && near == nil {
      help = Words.Usage.helpNow
    } else if let near {
      help = Words.Usage.didYouMean("broach \(near)")
    } else if catalog.knows(word) || SiblingPaths.isFile(word) {
      help = Words.Usage.didYouMean("broach begin \(word)")
    } else {
      help = Words.Usage.listed
    }
    return Failure(Words.Usage.noCommand(word), help: help, .usage)
  }

  private static func unknown(_ word: String, of command: String, _ catalog: Catalog) -> Failure {
    let near =
      catalog.knows(word)
      ? "show \(word)" : Suggestion.nearest(to: word, among: names(of: SetsCommand.self))
    return Failure(
      Words.Usage.noCommand("\(command) \(word)"),
      help: near.map { Words.Usage.didYouMean("broach \(command) \($0)") }
        ?? Words.Usage.listed(of: command), .usage)
  }

  /// Whether somebody may want help rather than a command: the word itself, nearly, or a number
  /// such as one that is called.
  private static func seeksHelp(_ word: String) -> Bool {
    let word = word.lowercased()
    return word.hasPrefix("help") || !word.isEmpty && word.allSatisfy(\.isNumber)
      || Suggestion.nearest(to: word, among: ["help", "help-now"]) != nil
  }
}
