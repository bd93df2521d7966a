import Script
import Text

/// What a reply says of a numbered list, if it is no more than numbers and the words around them.
enum NumberReading: Hashable {
  /// The numbers, in the order given.
  case numbers([Named], isSure: Bool)
  /// All its words belong to lists and numbers, and yet it names none: "all of them", "not 3".
  case unclear
  /// It says something else.
  case other

  /// A number as it was named.
  enum Named: Hashable {
    /// In ASCII digits, or a half and the like, which names nothing.
    case digits(String)
    case last
    /// From one to another that is higher, with all between.
    case reach(from: String, to: String)
  }

  /// Reads a reply. What is long, or holds one word that is none of these, is something else.
  init(_ reply: String, _ words: NumberWords) {
    guard reply.utf8.count <= 160, let parts = Self.parts(of: reply, words) else {
      self = .other
      return
    }
    self = Self.reading(parts)
  }
}

extension NumberReading {
  /// One number, or what stands around numbers.
  private struct Part {
    var number: Named?
    var roles: NumberWords.Role = []
    /// A dash between two numbers says that all between are meant, if no other dash follows.
    var reaches = false
    var isWord = false
    /// Whether what it says is clear; if not, the person is asked.
    var isSure = true

    /// Whether it is a number and cannot be an article.
    var isPlainNumber: Bool { number != nil && !roles.contains(.article) }

    var isOrdinal: Bool { roles.contains(.ordinal) || roles.contains(.last) }

    /// Whether it is only a word beside numbers, or an article that is no number.
    var isMereWord: Bool { number == nil && !roles.contains(.joining) && !reaches }
  }

  // MARK: - The parts

  private static func parts(of reply: String, _ words: NumberWords) -> [Part]? {
    let tokens = ReplyToken.split(reply)
    var parts: [Part] = []
    var place = 0
    while place < tokens.count {
      let token = tokens[place]
      switch token.sort {
      case .digits:
        var part = Part(number: .digits(token.text))
        place += 1
        if let end = endOfOrdinal(at: place, in: tokens, words) {
          part.roles.insert(.ordinal)
          place = end
        }
        parts.append(part)
      case .mark:
        if let end = endOfStops(at: place, in: tokens) {
          parts.append(Part(roles: .joining, reaches: true))
          place = end
          continue
        }
        let face = ReplySign.lengthOfFace(at: place, in: tokens)
        if face == 0 {
          guard let part = part(mark: place, in: tokens) else { return nil }
          parts += part
        }
        place += max(face, 1)
      case .word:
        guard let (part, count) = longestPart(from: place, in: tokens, words) else { return nil }
        parts.append(part)
        place += count
      }
    }
    return parts
  }

  /// Where what makes an ordinal of the digits before it ends: `3rd`, or `3.ª` with a full stop.
  private static func endOfOrdinal(at place: Int, in tokens: [ReplyToken], _ words: NumberWords)
    -> Int?
  {
    let next = place < tokens.count && tokens[place].text == "." ? place + 1 : place
    guard next < tokens.count, tokens[place...next].allSatisfy({ $0.isGlued }),
      tokens[next].sort == .word, words.isEnding(tokens[next].text)
    else { return nil }
    return next + 1
  }

  /// Where full stops end that stand in a row right between two numbers: `2..4`.
  private static func endOfStops(at place: Int, in tokens: [ReplyToken]) -> Int? {
    let end = tokens[place...].firstIndex { !($0.isGlued && [".", "…"].contains($0.text)) }
    guard let end, end - place > 1 || end > place && tokens[place].text == "…",
      place > 0, tokens[place - 1].sort == .digits, tokens[end].sort == .digits,
      tokens[end].isGlued
    else { return nil }
    return end
  }

  /// What a mark is; nil for one that stands beside no number, such as `%`, and for `22:30`.
  private static func part(mark place: Int, in tokens: [ReplyToken]) -> [Part]? {
    let mark = tokens[place].text
    let isInner =
      tokens[place].isGlued && place + 1 < tokens.count && tokens[place + 1].isGlued
      && tokens[place - 1].sort == .digits && tokens[place + 1].sort == .digits
    switch mark {
    case ",", ";", "+", "&", "|", "/", "\\", "、", "،", "؛": return [Part(roles: .joining)]
    case ":": return isInner ? nil : []
    default: break
    }
    return switch ReplySign(mark) {
    case .nothing: []
    case .reaching: [Part(roles: .joining, reaches: true)]
    case .denying: [Part(roles: .denying)]
    case .other: nil
    }
  }

  private static func longestPart(
    from place: Int, in tokens: [ReplyToken], _ words: NumberWords
  ) -> (Part, count: Int)? {
    // "s.v.p." is written with stops and said without.
    var run: [(text: String, count: Int)] = []
    var next = place
    while next < tokens.count, run.count < words.longest {
      if tokens[next].sort == .word {
        run.append((tokens[next].text, next + 1 - place))
      } else if tokens[next].text != "." {
        break
      }
      next += 1
    }
    while !run.isEmpty {
      let text = run.map { $0.text }.joined(separator: " ")
      if let sense = words.sense(of: text), let last = run.last {
        var part = Part(roles: sense.roles, isWord: true)
        part.number = sense.number.map { .digits(String($0)) }
        if sense.roles.contains(.last) { part.number = .last }
        part.reaches = sense.roles.contains(.reaching)
        part.isSure = !sense.roles.contains(.aside)
        return (part, last.count)
      }
      run.removeLast()
    }
    let word = tokens[place].text
    if let number = romanNumbers.firstIndex(of: word) {
      return (Part(number: .digits(String(number + 2)), isWord: true, isSure: false), 1)
    }
    return isLaughter(word) ? (Part(roles: .aside, isWord: true, isSure: false), 1) : nil
  }

  /// Two to nine; a single letter is more likely a slip.
  private static let romanNumbers = ["ii", "iii", "iv", "", "vi", "vii", "viii", "ix"]

  /// Whether a word is laughter, or a sound drawn out: "hahaha", "kkkk", "looool".
  private static func isLaughter(_ word: String) -> Bool {
    word.count > 3 && Set(word).count < 3
  }

  // MARK: - What they say together

  private static func reading(_ parts: [Part]) -> NumberReading {
    guard parts.contains(where: { $0.isWord || $0.number != nil }) else { return .other }
    if parts.contains(where: { $0.roles.contains(.denying) }) { return .unclear }
    var isSure = parts.allSatisfy { $0.isSure }
    if !isSure, !parts.contains(where: { $0.number != nil }) { return .other }
    let parts = parts.filter { !$0.isMereWord }
    let hasPlain = parts.contains { $0.isPlainNumber }
    var found: [(number: Named, reaches: Bool)] = []
    for (place, part) in parts.enumerated() {
      let before = place > 0 ? parts[place - 1] : nil
      let after = place + 1 < parts.count ? parts[place + 1] : nil
      guard let number = part.number else {
        if part.reaches, !found.isEmpty, after?.number != nil, before?.number != nil {
          found[found.count - 1].reaches = true
        }
        continue
      }
      if part.roles.contains(.article) {
        // "Un troisième" is a third, and "un ou trois" is one or three.
        if after?.number != nil { continue }
        if !hasPlain { isSure = false }
      }
      if let before, before.number != nil {
        if before.isOrdinal, !part.isOrdinal, part.roles.contains(.standIn) { continue }
        // "The first three" are more than these, and so may be "two one".
        if before.isOrdinal != part.isOrdinal, !before.roles.contains(.article) { return .unclear }
        if !part.isOrdinal, part.roles.contains(.standIn) { return .unclear }
      }
      if number == .last { isSure = false }
      found.append((number, false))
    }
    guard !found.isEmpty else { return .unclear }
    return .numbers(joined(found), isSure: isSure)
  }

  /// The numbers, and two as one where the first reaches to the second.
  private static func joined(_ found: [(number: Named, reaches: Bool)]) -> [Named] {
    var numbers: [Named] = []
    var place = 0
    while place < found.count {
      // Of 1-3-5 nobody can tell, so it is these three.
      if found[place].reaches, place == 0 || !found[place - 1].reaches, place + 1 < found.count,
        !found[place + 1].reaches,
        let reach = Named.all(from: found[place].number, to: found[place + 1].number)
      {
        numbers.append(reach)
        place += 2
      } else {
        numbers.append(found[place].number)
        place += 1
      }
    }
    return numbers
  }
}

extension NumberReading.Named {
  /// All from one number to another; nil where the second is not above the first, or far from it.
  fileprivate static func all(from first: Self, to last: Self) -> Self? {
    guard case .digits(let from) = first, case .digits(let to) = last else { return nil }
    return all(from: from, to: to)
  }

  /// The same for two numbers in digits.
  static func all(from: String, to: String) -> Self? {
    guard let first = Int(from), let last = Int(to), first < last, last - first < 1_000 else {
      return nil
    }
    return .reach(from: from, to: to)
  }

  /// How many numbers it is at most.
  var count: Int {
    guard case .reach(let from, let to) = self, let first = Int(from), let last = Int(to) else {
      return 1
    }
    return last - first + 1
  }
}
