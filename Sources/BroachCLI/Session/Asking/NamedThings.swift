import Text
import Walkthrough

/// Things in a list, counted from 1, of which a person names one.
struct NamedThings {
  private let names: [String]

  /// The things, by their words.
  init(_ names: [String]) {
    self.names = names.map(Self.plain)
  }

  /// The place of the one that is meant: by its number, by its first word, or by the beginning of
  /// its words; nil where that is none of them, or more than one.
  func place(of words: String) -> Int? {
    let typed = words.withPlainDigits
    let digits = typed.trimmed
    if let place = Ordinal.place(digits.hasSuffix(".") ? digits.dropLast() : digits[...]) {
      return names.indices.contains(place) ? place : nil
    }
    let name = Self.plain(typed)
    guard !name.isEmpty else { return nil }
    let word = name == "y" ? "yes" : name == "n" ? "no" : name
    return only { $0 == name }
      ?? only { $0.prefix(while: \.isLetter) == word }
      ?? (name.count < 3 ? nil : only { $0.hasPrefix(name) })
      ?? Reply.place(in: typed, of: names.count, BuiltIn.english)
      ?? spelledOut(in: name)
  }

  /// The one of which a reply says the number and words, or all its words, with nothing around them
  /// but politeness: "3 keep nothing please".
  private func spelledOut(in typed: String) -> Int? {
    let words = typed.split { $0.isWhitespace || ",;:.!()–—".contains($0) }.map(String.init)
    guard words.count < 30 else { return nil }
    let found = names.indices.filter { place in
      let ownWords = names[place].split(separator: " ").map(String.init)
      let own = words.filter(ownWords.contains)
      let around = words.filter { !ownWords.contains($0) }
      guard !own.isEmpty else { return false }
      let isNumbered = Self.place(in: around, of: names.count) == place
      return isNumbered
        || own == ownWords && Self.place(in: around + [String(place + 1)], of: names.count) == place
    }
    return found.count == 1 ? found.first : nil
  }

  private static func place(in words: [String], of count: Int) -> Int? {
    Reply.place(in: words.joined(separator: " "), of: count, BuiltIn.english)
  }

  private func only(_ isMeant: (String) -> Bool) -> Int? {
    let found = names.indices.filter { isMeant(names[$0]) }
    return found.count == 1 ? found.first : nil
  }

  /// Words as they are compared: in small letters, with one space between them or for a hyphen, and
  /// no mark at the end.
  private static func plain(_ words: String) -> String {
    var plain = words.lowercased().split { $0.isWhitespace || $0 == "-" }.joined(separator: " ")
    while let last = plain.last, ".!?…".contains(last) { plain.removeLast() }
    return plain
  }
}
