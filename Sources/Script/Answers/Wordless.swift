import Text

/// What people type where nothing comes to them, whatever language they think in.
enum Wordless {
  /// Whether words are nothing but dashes, dots or question marks. Other marks, such as `:(`, say
  /// something.
  static func isMere(_ words: String) -> Bool { words.unicodeScalars.allSatisfy(isMark) }

  /// Whether words say nothing that could stand in a letter.
  /// - Parameters:
  ///   - words: what was typed.
  ///   - stem: the beginning of a sentence that they finish: "I felt nothing" says much, and what
  ///     I wanted you to hear may be "no".
  static func holds(_ words: String, finishing stem: String?) -> Bool {
    if isMere(words) { return true }
    guard let words = brief(words) else { return false }
    if notKnowing.contains(words) { return true }
    switch stem?.trimmed.last {
    case nil, ",": return nothing.contains(words) || no.contains(words)
    case ":": return nothing.contains(words)
    default: return false
    }
  }

  /// Whether a label says the same: "I don't know yet" for "idk", or "No" for "nothing".
  static func isSame(_ words: String, _ label: String) -> Bool {
    guard let words = brief(words) else { return false }
    if notKnowing.contains(words) {
      let label = Option.plain(label)
      return notKnowing.contains(label) || labels.contains { label.hasPrefix($0) }
    }
    let none = nothing.union(no)
    return none.contains(words) && brief(label).map(none.contains) ?? false
  }

  /// A few words as they are held against the lists, without marks at either end; nil for more.
  private static func brief(_ words: String) -> String? {
    guard words.utf8.count <= 40 else { return nil }
    var rest = Option.plain(words).unicodeScalars[...]
    while rest.first.map(isMark) ?? false { rest.removeFirst() }
    while rest.last.map(isMark) ?? false { rest.removeLast() }
    return String(rest)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .dashPunctuation
      || marks.contains(scalar)
  }

  private static let marks: Set<Unicode.Scalar> = [
    ".", "…", "·", "?", "¿", "_", "−", ",", "/", "。", "？",
  ]

  private static let labels = ["i dont know", "dont know", "i cant tell"]

  private static let notKnowing: Set<String> = [
    "idk", "i dk", "dk", "idek", "dunno", "i dunno", "i dont know", "dont know",
    "i do not know", "i dont know yet", "dont know yet", "i really dont know", "no idea",
    "not sure", "im not sure", "cant tell", "i cant tell", "can not tell", "cannot tell",
    "cant say", "i cant say",
    "no sé", "no se", "no lo sé", "ni idea", "je ne sais pas", "je sais pas", "aucune idée",
    "weiß nicht", "weiss nicht", "ich weiß nicht", "ich weiß es nicht", "keine ahnung",
    "não sei", "nao sei", "non so", "non lo so", "boh", "weet ik niet", "ik weet het niet",
    "geen idee",
  ]

  private static let nothing: Set<String> = [
    "nothing", "nothing really", "none", "n/a", "na", "nada", "rien", "nichts", "niente", "niets",
  ]

  private static let no: Set<String> = ["no", "nope", "non", "nein", "não", "nee"]
}

extension Answer {
  /// Whether somebody typed no more than that nothing comes to her: a dash, "idk", or "nothing"
  /// where it finishes no sentence. It is kept as she typed it; conditions and drafts go on as if
  /// the question had been skipped.
  /// - Parameter question: the one it answers.
  package func isWordless(for question: Question) -> Bool {
    isTyped { Wordless.holds($0, finishing: question.stem) }
  }

  /// Whether it is nothing but dashes, dots or question marks, as people fill in a form.
  package var isMereDash: Bool { isTyped(Wordless.isMere) }

  /// Whether it is typed, no option among it, and all of it is such.
  private func isTyped(_ isSuch: (String) -> Bool) -> Bool {
    switch self {
    case .text(let text): return isSuch(text)
    case .picked: return false
    case .chosen(let choices):
      return choices.allSatisfy { if case .own(let words) = $0 { isSuch(words) } else { false } }
    }
  }
}

extension Question {
  /// The options that say what "idk" or "nope" says, if she typed no more.
  /// - Parameter words: what was typed.
  package func wordlessOptions(_ words: String) -> [Int] {
    options.indices.filter { Wordless.isSame(words, options[$0].label) }
  }
}
