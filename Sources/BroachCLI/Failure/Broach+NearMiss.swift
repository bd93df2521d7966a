import ArgumentParser
import Notebook
import Text

extension Broach {
  /// Answers a command that is not there with the nearest that is, before anything is parsed.
  /// - Parameter arguments: all that was typed after the program's name.
  static func checkCommand(_ arguments: [String]) throws(Failure) {
    var words = arguments[...]
    if words.first == "help" { words.removeFirst() }
    guard let word = words.popFirst(), !word.hasPrefix("-") else { return }
    guard names(of: Broach.self).contains(word) else { throw unknown(word) }
    if word == SetsCommand.configuration.commandName, let inner = words.first,
      !inner.hasPrefix("-"), !names(of: SetsCommand.self).contains(inner)
    {
      throw unknown(inner, of: word)
    }
    try checkSpaces(words)
  }

  /// Answers a file's name that has spaces and no quotation marks, and so came as several.
  private static func checkSpaces(_ arguments: ArraySlice<String>) throws(Failure) {
    let words = arguments.prefix { !$0.hasPrefix("-") }
    guard words.count > 1, let first = words.first else { return }
    let whole = words.joined(separator: " ")
    if Neighbours.isFile(whole), !Neighbours.isFile(first) { throw .unquoted(whole) }
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

  private static func names(of command: any ParsableCommand.Type) -> [String] {
    command.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  private static func unknown(_ word: String) -> Failure {
    let help: Phrase
    if seeksHelp(word) {
      help = "did you mean help-now? It shows where to turn. Type: broach help-now"
    } else if let near = Suggestion.nearest(to: word, among: names(of: Broach.self)) {
      help = "did you mean 'broach \(inline: near)'?"
    } else if Catalog.names.contains(word) || Neighbours.isFile(word) {
      help = "did you mean 'broach begin \(inline: word)'?"
    } else {
      help = "'broach --help' lists them"
    }
    return Failure("there is no command '\(inline: word)'", help: help, .usage)
  }

  private static func unknown(_ word: String, of command: String) -> Failure {
    let near =
      Catalog.names.contains(word)
      ? "show \(word)" : Suggestion.nearest(to: word, among: names(of: SetsCommand.self))
    return Failure(
      "there is no command '\(inline: command) \(inline: word)'",
      help: near.map { "did you mean 'broach \(inline: command) \(inline: $0)'?" }
        ?? "'broach help \(inline: command)' lists them", .usage)
  }

  /// Whether somebody may want help rather than a command: the word itself, nearly, or a number
  /// such as one that is called.
  private static func seeksHelp(_ word: String) -> Bool {
    let word = word.lowercased()
    return word.hasPrefix("help") || !word.isEmpty && word.allSatisfy(\.isNumber)
      || Suggestion.nearest(to: word, among: ["help", "help-now"]) != nil
  }
}
