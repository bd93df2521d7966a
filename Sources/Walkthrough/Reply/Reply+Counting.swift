import Script
import Text

extension Reply {
  /// Numbers with words around them: "the third one", "2 or 3, please"; nil where a reply names
  /// none.
  static func counting(
    _ reading: NumberReading, _ words: String, for question: Question, _ own: Answer?
  ) -> Reply? {
    guard case .numbers(let named, let isSure) = reading else { return nil }
    let reply = numbered(named, for: question)
    if case .answer(let answer) = reply {
      // "First" may be the second one, "First we talk".
      if let begun = options(beginningWith: words, in: question) {
        return .problem(.unclear(begun + answer.options.filter { !begun.contains($0) }))
      }
      return isSure ? reply : .confirm(answer, otherwise: own)
    }
    return reply
  }

  /// The place among things counted from 1 that a reply names; nil unless it is surely one.
  /// - Parameters:
  ///   - count: how many there are.
  ///   - lists: the words of the language that they stand in.
  package static func place(in typed: String, of count: Int, _ lists: LanguageLists) -> Int? {
    guard !isSlip(typed.trimmed),
      case .numbers(let named, true) = NumberReading(typed, lists.numberWords),
      case .success(let places) = places(named, count: count)
    else { return nil }
    return places.count == 1 ? places.first : nil
  }

  /// Whether words are no more than numbers and what is said around them, such as "none of these".
  package static func isAboutList(_ typed: String, _ lists: LanguageLists) -> Bool {
    NumberReading(typed, lists.numberWords) != .other
  }

  /// Numbers and labels with "and" between them, one number at least: said back before they count,
  /// since "1 and angry" may be meant so.
  /// - Parameter declining: whether only those are looked at that hold a no too: "1 and no".
  static func mixed(
    _ words: String, for question: Question, _ lists: LanguageLists, declining: Bool = false
  ) -> Reply? {
    if declining, !question.options.contains(where: { $0.silent }) { return nil }
    let numbers = lists.numberWords
    var spaced = ""
    for mark in words { spaced += ",&+".contains(mark) ? " " + String(mark) + " " : String(mark) }
    var parts = [""]
    for word in spaced.split(whereSeparator: { $0.isWhitespace }) {
      if numbers.sense(of: word.lowercased())?.roles.contains(.joining)
        ?? ["&", "+", ","].contains(word)
      {
        parts.append("")
      } else if parts[parts.count - 1].isEmpty {
        parts[parts.count - 1] = String(word)
      } else {
        parts[parts.count - 1] += " " + String(word)
      }
    }
    guard parts.count > 1, parts.count <= question.options.count else { return nil }
    var options: [OptionID] = []
    var hasNumber = false
    var declines = false
    for part in parts {
      if let option = option(labelled: part, in: question) {
        declines = declines || question.options[option].silent
        options.append(option)
      } else if let place = Ordinal.place(part), let option = question.options.id(at: place) {
        hasNumber = true
        options.append(option)
      } else if let silent = silentOption(declining: part, in: question, lists) {
        declines = true
        options.append(silent)
      } else {
        return nil
      }
    }
    return hasNumber && (declines || !declining) ? checked(options, for: question) : nil
  }

  /// The same as said back before it counts, if it is an answer.
  func or(_ own: Answer?) -> Reply {
    if case .answer(let answer) = self { .confirm(answer, otherwise: own) } else { self }
  }

  /// Why words may be a slip rather than an answer; nil if they are meant so.
  static func doubt(_ words: String, _ reading: NumberReading, _ lists: LanguageLists) -> Doubt? {
    if words.first == "/", !words.contains(where: { $0.isWhitespace }),
      words.contains(where: { $0.isLetter })
    {
      return .command
    }
    if reading == .unclear || isSlipOfKeys(words) { return .words }
    let isForeign = lists.foreignNumberWords.contains {
      if case .numbers = NumberReading(words, $0) { true } else { false }
    }
    return isForeign ? .words : nil
  }

  /// Whether words are no more than single letters, as a slip leaves them: `b`, `3x`.
  private static func isSlipOfKeys(_ words: String) -> Bool {
    var wasLetter = false
    var hasLetter = false
    for mark in words {
      guard mark.isASCII else { return false }
      if mark.isLetter, wasLetter { return false }
      wasLetter = mark.isLetter
      hasLetter = hasLetter || wasLetter
    }
    return hasLetter
  }
}
