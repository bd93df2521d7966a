/// What was typed after a command, from which each word is taken by whoever knows it.
struct PlainWords {
  private var rest: [String]

  init(_ words: some Sequence<String>) {
    rest = Array(words)
  }

  /// Whether every word was taken.
  var areAllTaken: Bool { rest.isEmpty }

  /// Takes an option that has no value, if it is there.
  mutating func flag(_ name: String) -> Bool {
    guard let place = rest.firstIndex(of: name) else { return false }
    rest.remove(at: place)
    return true
  }

  /// Takes an option with its value; nil where it is not there, or no plain word follows it.
  mutating func option(_ name: String) -> String? {
    guard let place = rest.firstIndex(of: name), place + 1 < rest.count,
      Self.isPlain(rest[place + 1])
    else { return nil }
    let value = rest[place + 1]
    rest.removeSubrange(place...place + 1)
    return value
  }

  /// Takes the first word that is no option; options with a value are taken before.
  mutating func word() -> String? {
    rest.firstIndex(where: Self.isPlain).map { rest.remove(at: $0) }
  }

  private static func isPlain(_ word: String) -> Bool { !word.isEmpty && !word.hasPrefix("-") }
}
