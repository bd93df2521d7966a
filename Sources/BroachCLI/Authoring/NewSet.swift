import BuiltInSets
import Script
import Text

/// A set that somebody begins: the one that comes along to be changed, with her own words at its
/// head.
struct NewSet {
  /// What she is asked; a key at the head of the set each.
  enum Part: String, CaseIterable {
    case title, closest, author, invitation, messages, replies, address
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
    return rows.map(row).joined(separator: "\n")
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
