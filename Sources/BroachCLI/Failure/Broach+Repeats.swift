import Post
import Text
import Words

extension Broach {
  /// Answers an option that stands there twice with different values in mind: the parser would take
  /// the last one silently, and a letter would be addressed to somebody.
  /// - Parameter arguments: all that was typed after the program's name.
  static func checkRepeats(_ arguments: [String]) throws(Failure) {
    let typed = arguments.prefix { $0 != "--" }
    if typed.contains("--keep"), typed.contains("--no-keep") {
      throw Failure(
        Words.Usage.both("--keep", "--no-keep"), help: Words.Usage.howTyped("begin"), .usage)
    }
    try checkForm(typed)
    var seen: Set<String> = []
    for argument in arguments.prefix(while: { $0 != "--" }) {
      let typed = String(argument.prefix { $0 != "=" })
      guard let option = single[typed] else { continue }
      if !seen.insert(option).inserted {
        throw .usage(Words.Entries.twice(option).plainText, of: path(in: arguments))
      }
    }
  }

  /// Answers the name of a form of export that there is not, before the parser does.
  private static func checkForm(_ arguments: ArraySlice<String>) throws(Failure) {
    guard arguments.first == ExportCommand.configuration.commandName else { return }
    let whole = arguments.first { $0.hasPrefix("--as=") }.map { String($0.dropFirst(5)) }
    let next = arguments.firstIndex(of: "--as").map { $0 + 1 }
    let after = next.flatMap { arguments.indices.contains($0) ? arguments[$0] : nil }
    guard let form = whole ?? after, !form.hasPrefix("-"), ExportFormat(rawValue: form) == nil
    else { return }
    let names = ExportFormat.allCases.map(\.rawValue)
    let help =
      form.lowercased() == "pdf"
      ? Words.Exporting.printsPDF
      : Suggestion.nearest(to: form, among: names).map { Words.Usage.didYouMean($0) }
        ?? Words.Exporting.forms(names)
    throw Failure(Words.Exporting.noForm(form), help: help, .usage)
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
