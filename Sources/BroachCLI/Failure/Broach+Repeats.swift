import Text
import Words

extension Broach {
  /// Answers an option that stands there twice with different values in mind: the parser would take
  /// the last one silently, and a letter would be addressed to somebody.
  /// - Parameter arguments: all that was typed after the program's name.
  static func checkRepeats(_ arguments: [String]) throws(Failure) {
    var seen: Set<String> = []
    for argument in arguments.prefix(while: { $0 != "--" }) {
      let typed = String(argument.prefix { $0 != "=" })
      guard let option = single[typed] else { continue }
      if !seen.insert(option).inserted {
        throw .usage(Words.Entries.twice(option).plainText, of: path(in: arguments))
      }
    }
  }

  /// The options that take one value, by what can be typed for them.
  private static let single: [String: String] = {
    let options = [
      "--answers", "--as", "--at", "--draft", "--format", "--from", "--output", "--question",
      "--subject", "--to", "--width", "--walks", "--seed",
    ]
    var single = Dictionary(uniqueKeysWithValues: options.map { ($0, $0) })
    single["-o"] = "--output"
    return single
  }()
}
