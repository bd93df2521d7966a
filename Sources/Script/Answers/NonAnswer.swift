import Text

/// What people type where nothing comes to them.
enum NonAnswer {
  /// Whether words are nothing but dashes, dots or question marks. Other marks, such as `:(`, say
  /// something.
  static func isMere(_ words: String) -> Bool { words.unicodeScalars.allSatisfy(isMark) }

  /// Whether words say nothing that could stand in a letter.
  /// - Parameters:
  ///   - words: what was typed.
  ///   - lists: the words that say so.
  ///   - hasStem: whether they finish a sentence: "I felt nothing" says much, and what I wanted
  ///     you to hear may be "no".
  static func holds(
    _ words: String, _ lists: LanguageLists.NothingSaid, finishingStem hasStem: Bool
  ) -> Bool {
    if isMere(words) { return true }
    guard let plain = brief(words) else { return false }
    if lists.notKnowing.contains(plain) { return true }
    // "No!" is no mere no.
    return !hasStem
      && (lists.nothing.contains(plain)
        || lists.declining.contains(plain) && !words.unicodeScalars.contains("!"))
  }

  /// Whether words are no more than a no, or that there is nothing.
  static func declines(_ words: String, _ lists: LanguageLists.NothingSaid) -> Bool {
    guard let plain = brief(words) else { return false }
    return lists.nothing.contains(plain) || lists.declining.contains(plain)
  }

  /// The options whose labels say the same: "I don't know yet" for "idk", or "No" for "nothing".
  static func options(
    saying words: String, among options: [AnswerOption], _ lists: LanguageLists.NothingSaid
  ) -> [OptionID] {
    guard let words = brief(words) else { return [] }
    if lists.notKnowing.contains(words) {
      return options.ids.filter { option in
        let label = AnswerOption.plain(options[option].label)
        return lists.notKnowing.contains(label)
          || lists.beginnings.contains { label.hasPrefix($0) }
      }
    }
    func saysNone(_ words: String) -> Bool {
      lists.nothing.contains(words) || lists.declining.contains(words)
    }
    guard saysNone(words) else { return [] }
    return options.ids.filter { brief(options[$0].label).map(saysNone) ?? false }
  }

  /// A few words as they are held against the lists, without marks at either end and commas; nil
  /// for more.
  private static func brief(_ words: String) -> String? {
    guard words.utf8.count <= 40 else { return nil }
    let plain = AnswerOption.plain(words)
    let bare = plain.utf8.contains(UInt8(ascii: ",")) ? plain.filter { $0 != "," } : plain
    if let first = bare.utf8.first, let last = bare.utf8.last, first.isLetterOrDigit,
      last.isLetterOrDigit
    {
      return bare
    }
    var rest = bare.unicodeScalars[...]
    while rest.first.map(isMark) ?? false { rest.removeFirst() }
    while rest.last.map({ isMark($0) || $0 == "!" }) ?? false { rest.removeLast() }
    return String(rest)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.isSpace || scalar == "-" || marks.contains(scalar) }
    return scalar.isSpace || scalar.properties.generalCategory == .dashPunctuation
      || marks.contains(scalar)
  }

  private static let marks: Set<Unicode.Scalar> = [
    ".", "…", "·", "?", "¿", "_", "−", ",", "/", "。", "？",
  ]
}

extension Answer {
  /// Whether somebody typed no more than that nothing comes to them: a dash, "idk", or "nothing"
  /// where it finishes no sentence. It is kept as they typed it; conditions and drafts go on as if
  /// the question had been skipped.
  /// - Parameters:
  ///   - question: the one it answers.
  ///   - lists: the words of the set's language.
  package func isNonAnswer(to question: Question, _ lists: LanguageLists) -> Bool {
    isTyped { NonAnswer.holds($0, lists.nothingSaid, finishingStem: question.stem != nil) }
  }

  /// Whether it is nothing but dashes, dots or question marks, as people fill in a form.
  package var isMereDash: Bool { isTyped(NonAnswer.isMere) }

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
  /// The option that is meant by a mere "nope" or "nothing": the first silent one. Labels come
  /// before it.
  /// - Parameters:
  ///   - words: what was typed.
  ///   - lists: the words of the set's language, asked for only where there is such an option.
  /// - Returns: nil where there is none, or more was said.
  package func silentOption(declining words: String, _ lists: () -> LanguageLists) -> OptionID? {
    guard let option = options.firstID(where: { $0.silent }),
      NonAnswer.declines(words, lists().nothingSaid)
    else { return nil }
    return option
  }

  /// The options that say what "idk" or "nope" says, if the person typed no more.
  /// - Parameters:
  ///   - words: what was typed.
  ///   - lists: the words of the set's language.
  package func nonAnswerOptions(_ words: String, _ lists: LanguageLists) -> [OptionID] {
    NonAnswer.options(saying: words, among: options, lists.nothingSaid)
  }
}

extension LanguageLists {
  /// Whether words are no more than a no, a dash, or that nothing comes to somebody.
  package func saysNothing(_ words: String) -> Bool {
    NonAnswer.holds(words, nothingSaid, finishingStem: false)
  }

  /// The same for what is asked as a name, which counts the language and English alone.
  package func saysNoName(_ words: String) -> Bool {
    NonAnswer.holds(words, nothingSaidAtHome, finishingStem: false)
  }

  /// Whether words are a mere yes or no, in any language or by the first letter alone; nil for
  /// neither.
  package func yesOrNo(_ words: String) -> Bool? {
    let word = words.lowercased().filter { $0.isLetter }
    func isOne(of list: Set<String>) -> Bool {
      list.contains(word) || word.count == 1 && list.contains { $0.hasPrefix(word) }
    }
    if isOne(of: nothingSaid.agreeing) { return true }
    return isOne(of: nothingSaid.declining) ? false : nil
  }
}
