import Text

/// A piece of a short reply, as numbers are looked for in it.
package struct ReplyToken: Hashable, Sendable {
  /// What it is made of.
  package enum Sort: Hashable, Sendable { case digits, word, mark }

  package let sort: Sort
  /// Digits of any script as ASCII ones, save a half and the like, a word in small letters, or one
  /// mark.
  package fileprivate(set) var text: String
  /// Whether it stands right behind the one before, with no white space between.
  package let isGlued: Bool

  /// The pieces of a reply, in order. A hyphen or a stroke between letters parts words, and an
  /// apostrophe ends one: "l'un" is two.
  package static func split(_ reply: String) -> [ReplyToken] {
    var tokens: [ReplyToken] = []
    var isGlued = false
    func add(_ text: String, _ sort: Sort, _ goesOn: Bool) {
      if goesOn {
        tokens[tokens.count - 1].text += text
      } else {
        tokens.append(ReplyToken(sort: sort, text: text, isGlued: isGlued))
      }
    }
    let marks = Array(reply)
    for (place, mark) in marks.enumerated() {
      let mark = mark.isFullWidth ? mark.narrowed : mark
      guard !mark.isWhitespace else {
        isGlued = false
        continue
      }
      let last = tokens.last
      if let numeral = mark.numeral {
        switch numeral {
        case .digit(let digit): add(String(digit), .digits, isGlued && last?.sort == .digits)
        case .whole(let number): add(String(number), .digits, false)
        case .broken: add(String(mark), .digits, false)
        }
        // Of these no more are made by what stands beside them.
        if case .digit = numeral {
        } else {
          isGlued = false
          continue
        }
      } else if mark.isLetter {
        add(mark.lowercased(), .word, isGlued && last?.sort == .word && last?.text.last != "'")
      } else if mark == "'" || mark == "’", isGlued, last?.sort == .word {
        add("'", .word, true)
      } else if "-‐‑/".contains(mark), isGlued, last?.sort == .word,
        place + 1 < marks.count, marks[place + 1].isLetter
      {
        isGlued = false
        continue
      } else {
        add(String(mark), .mark, false)
      }
      isGlued = true
    }
    return tokens
  }
}
