import Text
import Words

extension Failure {
  /// Arguments that no command takes as they are.
  /// - Parameters:
  ///   - message: what is wrong, as the argument parser says it.
  ///   - command: what was typed for a command, such as `sets show`; empty for the program itself.
  static func usage(_ message: String, of command: String) -> Failure {
    Failure(
      plain(message),
      help: command.isEmpty ? Words.Usage.howTyped : Words.Usage.howTyped(command), .usage)
  }

  /// The parser's sentence without its capital letter and its full stop, and in words for
  /// somebody who never heard of an argument.
  private static func plain(_ message: String) -> Phrase {
    func rest(after opening: String) -> Substring? {
      message.hasPrefix(opening) ? message.dropFirst(opening.count) : nil
    }
    if let missing = rest(after: "Missing expected argument ") {
      return Words.Usage.missing("\(missing)")
    }
    if let word = rest(after: "Unexpected argument ") { return Words.Usage.tooMany("\(word)") }
    let sentence = message.prefix(1).lowercased() + message.dropFirst()
    return "\(inline: sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence)"
  }

  /// A name with spaces that the shell took for several.
  /// - Parameter name: the name as it was meant.
  static func unquoted(_ name: String) -> Failure {
    Failure(Words.Usage.unquoted, help: Words.Usage.quoted(name), .usage)
  }
}
