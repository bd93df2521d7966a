import Script

/// What a mark says beside a number. Marks that join two of them are none of these.
enum ReplySign {
  /// Quotation marks, brackets, a pointer, a picture or a face.
  case nothing
  /// A dash.
  case reaching
  /// A cross or a thumb that is down, or a relation: "≥ 3".
  case denying
  /// The number is no place in a list: "30%", "$3".
  case other

  /// What one character says.
  init(_ mark: String) {
    guard let first = mark.unicodeScalars.first else {
      self = .nothing
      return
    }
    switch first.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .connectorPunctuation, .modifierSymbol, .format:
      self = .nothing
    case .otherPunctuation: self = "%‰‱".unicodeScalars.contains(first) ? .other : .nothing
    case .dashPunctuation: self = .reaching
    case .otherSymbol: self = Self.refusals.contains(first) ? .denying : .nothing
    case .mathSymbol: self = Self.relation(first)
    default: self = .other
    }
  }

  private static func relation(_ sign: Unicode.Scalar) -> ReplySign {
    switch sign {
    case "−", "~", "∼": .reaching
    case ">", "=", "\u{2190}"..."\u{21FF}", "\u{27F0}"..."\u{27FF}": .nothing
    default: .denying
    }
  }

  private static let refusals: Set<Unicode.Scalar> = [
    "❌", "❎", "✖", "✗", "✘", "⛔", "🚫", "👎", "🙅", "🆖",
  ]

  /// How many pieces a face or a heart takes that is made of a mark with a letter or a digit, such
  /// as `:D`, `;-P` or `<3`; 0 where there is none.
  static func lengthOfFace(at place: Int, in tokens: [ReplyToken]) -> Int {
    func glued(_ place: Int) -> ReplyToken? {
      place < tokens.count && tokens[place].isGlued ? tokens[place] : nil
    }
    switch tokens[place].text {
    case "<":
      if tokens[place...].contains(where: { $0.text == ">" }) { return 1 }  // a bracket
      let end = glued(place + 1)?.text == "/" ? place + 2 : place + 1
      guard let digits = glued(end), digits.text == "3" else { return 0 }
      return end + 1 - place
    case ":", ";", "=":
      let hasNose = ["-", "'", "^"].contains(glued(place + 1)?.text ?? "")
      let end = hasNose ? place + 2 : place + 1
      guard let mouth = glued(end), mouth.sort == .word,
        ["d", "p", "o", "x", "c", "s"].contains(mouth.text)
      else { return 0 }
      return end + 1 - place
    default: return 0
    }
  }
}
