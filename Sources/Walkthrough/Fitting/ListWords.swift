import Script

/// How the items of a list are joined in the language of a set.
struct ListWords {
  private let and: String?
  private let andBeforeI: String?

  init(_ lists: LanguageLists) {
    and = lists.and
    andBeforeI = lists.andBeforeI
  }

  /// What stands between the last two items.
  /// - Parameter last: the last item, as it will stand.
  func beforeLast(_ last: String) -> String {
    guard let and else { return ", " }
    if let other = andBeforeI, Self.beginsWithI(last) { return " \(other) " }
    return " \(and) "
  }

  /// Whether a word begins with an i-sound: `i`, `hi`, `í`, `hí` with no vowel after it.
  private static func beginsWithI(_ text: String) -> Bool {
    var letters = text.lowercased().drop { !$0.isLetter && !$0.isNumber }
    if letters.first == "h" { letters.removeFirst() }
    guard letters.first == "i" || letters.first == "í" else { return false }
    letters.removeFirst()
    return !(letters.first.map { "aeiouáéíóúü".contains($0) } ?? false)
  }
}
