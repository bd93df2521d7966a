import Script
import Text

extension Reply {
  /// Numbers, labels or a beginning of one; whatever is none of these is the person's own words.
  static func choices(
    in typed: String, for question: Question, _ lists: LanguageLists
  ) -> Reply {
    let words = typed.trimmed
    if let numbers = numbers(in: words) { return numbered(numbers, for: question) }
    if let option = option(labelled: words, in: question) {
      return checked([option], for: question)
    }
    if let reply = numberedOption(in: words, for: question) { return reply }
    if isSlip(words) { return .problem(.noSuchNumber(words, count: question.options.count)) }
    if let options = labels(in: words, for: question, lists) {
      return checked(options, for: question)
    }
    if let silent = silentOption(declining: words, in: question, lists) {
      return checked([silent], for: question)
    }
    let own = ownWords(typed, for: question)
    if let mixed = mixed(words, for: question, lists, declining: true) { return mixed.or(own) }
    let counted = NumberReading(words, lists.numberWords)
    if let reply = counting(counted, words, for: question, own) { return reply }
    let begun =
      options(beginningWith: words, in: question) ?? question.nonAnswerOptions(words, lists)
    if let only = begun.first, begun.count == 1 {
      return .confirm(.chosen([.option(only)]), otherwise: own)
    }
    if begun.count > 1 { return .problem(.unclear(begun)) }
    guard let own else { return .problem(.notAnOption) }
    if let mixed = mixed(words, for: question, lists) { return mixed.or(own) }
    if own.isNonAnswer(to: question, lists) { return .answer(own) }
    if let doubt = doubt(words, counted, lists) { return .doubtful(own, doubt) }
    return .answer(own)
  }

  /// What a reply comes to that says a number and a label with nothing between but a mark: "3 angry",
  /// "angry (3)". Where these are two options, the person is asked; nil for any other reply.
  private static func numberedOption(in words: String, for question: Question) -> Reply? {
    let plain = String(bare(words.withPlainDigits[...]))
    let isFirst = plain.first?.isNumber ?? false
    let end = isFirst ? plain.firstIndex { !$0.isNumber } : plain.lastIndex { $0.isLetter }
    guard let end else { return nil }
    let place = isFirst ? end : plain.index(after: end)
    let (number, label) =
      isFirst ? (plain[..<place], plain[place...]) : (plain[place...], plain[..<place])
    guard let named = Ordinal.place(bare(number)).flatMap({ question.options.id(at: $0) }),
      let labelled = option(labelled: String(bare(label)), in: question)
    else { return nil }
    if named == labelled { return checked([named], for: question) }
    // "3, angry" says both.
    if plain.contains(",") { return nil }
    return checked([named, labelled], for: question).or(ownWords(words, for: question))
  }

  /// Without the marks that stand between a number and a label.
  private static func bare(_ part: Substring) -> Substring {
    func isMark(_ mark: Character) -> Bool { mark.isWhitespace || ".:,-–—=#()[]".contains(mark) }
    var part = part.drop { isMark($0) }
    while let last = part.last, isMark(last) { part.removeLast() }
    return part
  }

  /// Whether words are a number that can name nothing, such as `-1` or `2.5`.
  static func isSlip(_ words: String) -> Bool {
    let plain = words.withPlainDigits
    let number = (plain.hasPrefix("-") ? plain.dropFirst() : plain[...]).split(
      separator: ".", omittingEmptySubsequences: false)
    return (number.count == 2 || plain.hasPrefix("-"))
      && number.count <= 2 && number.allSatisfy { $0.isDigits }
  }

  /// The numbers of a reply that is nothing but numbers: `1 3`, `1, 3`, `2.`, `5-7`; nil for any
  /// other.
  static func numbers(in words: String) -> [NumberReading.Named]? {
    let parts = words.withPlainDigits.split { $0 == "," || $0.isWhitespace }
    var numbers: [NumberReading.Named] = []
    var count = 0
    for part in parts {
      let number = part.last == "." || part.last == ")" ? part.dropLast() : part
      let ends = number.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      guard ends.count <= 2, ends.allSatisfy({ $0.isDigits }) else { return nil }
      if ends.count == 2,
        let reach = NumberReading.Named.all(from: String(ends[0]), to: String(ends[1]))
      {
        numbers.append(reach)
        count += reach.count
      } else {
        numbers += ends.map { .digits(String($0)) }
        count += ends.count
      }
      // Nobody means so many; a paste of ranges would fill the memory.
      guard count < 10_000 else { return nil }
    }
    return numbers.isEmpty ? nil : numbers
  }

  /// The places that numbers name, each once, in the order given, or the first number that names
  /// none, as it was typed.
  static func places(
    _ numbers: [NumberReading.Named], count: Int
  ) -> Result<[Int], OutOfRange> {
    var places: [Int] = []
    for number in numbers {
      let named: [Int]
      switch number {
      case .digits(let digits):
        guard let place = place(digits, count) else { return .failure(OutOfRange(number: digits)) }
        named = [place]
      case .last:
        guard count > 0 else { return .failure(OutOfRange(number: "1")) }
        named = [count - 1]
      case .reach(let from, let to):
        guard let first = place(from, count) else { return .failure(OutOfRange(number: from)) }
        guard let last = place(to, count) else { return .failure(OutOfRange(number: to)) }
        named = Array(first...max(first, last))
      }
      for place in named where !places.contains(place) { places.append(place) }
    }
    return .success(places)
  }

  private static func place(_ number: String, _ count: Int) -> Int? {
    guard let value = Int(number), value >= 1, value <= count else { return nil }
    return value - 1
  }

  /// A number that names nothing.
  struct OutOfRange: Error { let number: String }

  static func numbered(_ numbers: [NumberReading.Named], for question: Question) -> Reply {
    switch places(numbers, count: question.options.count) {
    case .success(let places):
      checked(places.compactMap { question.options.id(at: $0) }, for: question)
    case .failure(let wrong):
      .problem(.noSuchNumber(wrong.number, count: question.options.count))
    }
  }

  static func checked(_ options: [OptionID], for question: Question) -> Reply {
    let answer = Answer.chosen(options.map { .option($0) })
    return answer.problem(for: question).map { .problem($0) } ?? .answer(answer)
  }
}

// MARK: - Labels

extension Reply {
  /// Labels with commas between them, a number or a no here and there; nil unless every part is
  /// one. A label may hold commas too.
  private static func labels(
    in words: String, for question: Question, _ lists: LanguageLists
  ) -> [OptionID]? {
    let parts = words.split(separator: ",").map { $0.trimmed }
    guard parts.count > 1, parts.count <= question.options.count * 4 else { return nil }
    var options: [OptionID] = []
    var start = 0
    while start < parts.count {
      var end = parts.count
      var found: OptionID?
      while end > start, found == nil {
        found = option(labelled: parts[start..<end].joined(separator: ", "), in: question)
        if found == nil { end -= 1 }
      }
      if found == nil, let numbers = numbers(in: parts[start]),
        case .success(let named) = Self.places(numbers, count: question.options.count),
        named.count == 1
      {
        (found, end) = (question.options.id(at: named[0]), start + 1)
      }
      if found == nil, let silent = silentOption(declining: parts[start], in: question, lists) {
        (found, end) = (silent, start + 1)
      }
      guard let found else { return nil }
      if !options.contains(found) { options.append(found) }
      start = end
    }
    return options
  }

  static func option(labelled words: String, in question: Question) -> OptionID? {
    question.options.firstID { $0.isLabelled(words) }
  }

  /// The silent option that a mere no means, unless a label that is said begins with these words:
  /// then the person is asked.
  static func silentOption(
    declining words: String, in question: Question, _ lists: LanguageLists
  ) -> OptionID? {
    guard let first = question.silentOption(declining: words, { lists }) else { return nil }
    let begun = options(beginningWith: words, in: question) ?? []
    return begun.allSatisfy { question.options[$0].silent } ? begun.first ?? first : nil
  }

  /// The options whose labels begin with the words, if these have three letters or more; nil if
  /// none does.
  static func options(beginningWith words: String, in question: Question) -> [OptionID]? {
    guard words.count(where: { $0.isLetter }) >= 3 else { return nil }
    let words = AnswerOption.plain(words)
    let begun = question.options.ids.filter {
      AnswerOption.plain(question.options[$0].label).hasPrefix(words)
    }
    return begun.isEmpty ? nil : begun
  }
}
