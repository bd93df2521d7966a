import BuiltInSets
import Script
import Text

/// A set that somebody begins: the one that comes along to be changed, with their own words at its
/// head.
struct NewSet {
  /// What they are asked; a key at the head of the set each.
  enum Part: String, CaseIterable {
    case language, title, closest, author, invitation, messages, replies, address
  }

  /// The languages in which it can be begun, by the names that they have in themselves and in
  /// English.
  static let languages: [(tag: String, name: String)] = [
    ("en", "English"), ("de", "Deutsch (German)"), ("es", "español (Spanish)"),
    ("fr", "français (French)"), ("it", "italiano (Italian)"), ("nl", "Nederlands (Dutch)"),
    ("pt", "português (Portuguese)"),
  ]

  /// The tag of a language that somebody names by one of its names; any other is taken for a tag.
  static func tag(of words: String) -> String {
    let typed = words.trimmed.lowercased()
    let named = languages.first { language in
      language.tag == typed
        || language.name.lowercased().split { !$0.isLetter }.contains { $0 == typed }
    }
    return named?.tag ?? words.trimmed
  }

  /// The file it goes to, as it is typed in the commands that its notes name.
  private let file: String
  private var answers: [Part: String] = [:]

  /// A set as it comes along.
  init(in file: String) {
    self.file = file.contains(" ") ? "\"\(file)\"" : file
  }

  subscript(part: Part) -> String? {
    get { answers[part] }
    set { answers[part] = newValue.flatMap { $0.isBlank ? nil : $0.trimmed } }
  }

  /// The set as it is written: a part without an answer stays as it comes along, most of them as
  /// notes that show what could stand there.
  var text: String {
    let rows = String(decoding: BuiltInSets.guide(named: "new") ?? [], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let words = BuiltIn.newSetWords.pairs(in: answers[.language] ?? "en")
    let body = rows.firstIndex { $0.hasSuffix("body: |") } ?? rows.endIndex
    return rows.indices.map { place in
      row(Self.row(rows[place], in: words, asBody: place > body))
    }.joined(separator: "\n")
  }

  /// A row with the text on it in another language. Notes stay as they are.
  private static func row(
    _ row: Substring, in words: [(english: String, other: String)], asBody: Bool
  ) -> Substring {
    let start = row.drop { $0 == " " }
    guard !start.hasPrefix("#") else { return row }
    // A condition names an option.
    let mark = start.hasPrefix("when: ") || start.hasPrefix("- when: ") ? "\"" : ""
    for (english, other) in words where start.hasSuffix(mark + english + mark) {
      let head = row.dropLast(english.count + 2 * mark.count)
      let begins = head.allSatisfy { $0 == " " } || head.hasSuffix("- ") || head.hasSuffix(": ")
      if !mark.isEmpty { return head + mark + other + mark }
      if begins { return head + (asBody ? other : CanonicalText.written(other)) }
    }
    return row
  }

  /// The same for a page on which it is changed: without commands to type, and without the sentence
  /// that leads to them.
  var textForPage: String {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    func isCommand(_ place: Int) -> Bool {
      rows.indices.contains(place) && rows[place].hasPrefix("#   broach ")
    }
    return rows.indices.filter { !isCommand($0) }.map { place in
      let row = rows[place]
      guard isCommand(place + 1), let stop = row.lastIndex(of: ".") else { return String(row) }
      return String(row[...stop])
    }.joined(separator: "\n")
  }

  private func row(_ row: Substring) -> String {
    let bare = row.hasPrefix("# ") ? row.dropFirst(2) : row
    guard let part = Part.allCases.first(where: { bare.hasPrefix("\($0.rawValue): ") }) else {
      return row.hasPrefix("#   broach ") ? named(row) : String(row)
    }
    guard let answer = answers[part] else { return String(row) }
    return "\(part.rawValue): "
      + CanonicalText.written(answer, below: 0, isWord: part == .messages)
  }

  /// A row with a command, with the file's name for its stand-in.
  private func named(_ row: Substring) -> String {
    row.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0 == "FILE" ? file : String($0) }.joined(separator: " ")
  }
}
