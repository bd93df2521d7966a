import Text

/// What can be typed alone on a line instead of an answer.
enum Command: String, CaseIterable, Sendable {
  case back, skip, why, example, `private`, edit, review, letter, mirror, pause, help, leave

  /// As it is typed.
  var typed: String { "/\(rawValue)" }

  /// All of them, as Tab completes them.
  static let completions = allCases.map(\.typed)

  /// Whether it does something at any menu of a walk.
  var movesTheWalk: Bool { [.back, .review, .letter, .mirror, .skip].contains(self) }

  /// What a line may be, if it is not an answer.
  enum Reading: Hashable {
    case exact(Command)
    /// Close to one; asked about before it counts.
    case near(Command)
  }

  /// Whether a line is one of them, to the letter.
  static func isExact(_ line: String) -> Bool {
    if case .exact = read(line) { true } else { false }
  }

  /// What a word means that is a command but for its slash; nil for any other. A mark after it, or
  /// quotation marks around it, change nothing.
  static func plain(_ words: String) -> Command? {
    let word = words.trimmed.withPlainWidth.lowercased()
    return plain(word: word) ?? plain(word: bare(word))
  }

  /// Words in small letters, without marks after them and around them.
  static func bare(_ words: String) -> String {
    var rest = words.lowercased()[...]
    while let first = rest.first, first.isWhitespace || "\"'“”„‘’«»(*¡¿`".contains(first) {
      rest.removeFirst()
    }
    while let last = rest.last, last.isWhitespace || last.isPunctuation || last == "`" {
      rest.removeLast()
    }
    return String(rest)
  }

  private static func plain(word: String) -> Command? {
    switch word {
    case "-h", "--help", "?", "??": .help
    case "q", "leave", ":q", ":q!", ":wq", ":x": .pause
    default: Command(rawValue: word) ?? inOwnLanguage(word)
    }
  }

  /// What a word means in any of the languages that people think in; `languages.yaml` has them.
  private static func inOwnLanguage(_ word: String) -> Command? {
    guard !word.isEmpty, word.utf8.count <= 24 else { return nil }
    let words = BuiltIn.english.commandWords
    if words.askingHelp.contains(word) { return .help }
    if words.stopping.contains(word) { return .pause }
    if words.goingBack.contains(word) { return .back }
    return words.passingOver.contains(word) ? .skip : nil
  }

  /// Whether words were asked about already, since a command may have been meant.
  static func mayBe(_ words: String) -> Bool { plain(words) != nil || read(words) != nil }

  /// Reads a line; nil for an answer, even one that begins with a slash.
  static func read(_ line: String) -> Reading? {
    let line = line.withPlainWidth
    guard line.hasPrefix("/"), line.utf8.count <= 20, !line.contains(where: \.isWhitespace)
    else { return nil }
    let word = line.dropFirst().lowercased()
    if let command = Command(rawValue: word) { return .exact(command) }
    guard word.count > 1 else { return nil }
    return Suggestion.nearest(to: word, among: allCases.map(\.rawValue))
      .flatMap(Command.init).map { .near($0) }
  }
}

extension String {
  /// The text with signs as an English keyboard has them, for those that other keyboards make as wide
  /// as their letters.
  fileprivate var withPlainWidth: String { String(map { $0.narrowed }) }
}
