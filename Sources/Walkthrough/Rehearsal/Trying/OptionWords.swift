import Script
import Text

/// What options say where a draft puts them: a mere no, a sentence in the middle of one, a word
/// that is to be a sentence, or "none of these" beside others.
struct OptionWords {
  /// A warning for each.
  private(set) var findings: [Diagnostic] = []

  private let set: PromptSet
  private let lists: LanguageLists
  /// By question: what stands on lines before its blank.
  private var places: [QuestionID: [Place]] = [:]

  /// One blank of a draft.
  private struct Place {
    /// The set's words before it, back to the blank before.
    let before: String
    let span: SourceRange
  }

  /// The lines of which something was told that explains what their options say.
  private let told: Set<SourceRange>
  /// Whether advice is given, too.
  private let advises: Bool

  /// - Parameter told: lines of which something was told that explains what their options say.
  init(_ set: PromptSet, besides told: Set<SourceRange> = [], advising: Bool = false) {
    self.told = told
    advises = advising
    self.set = set
    lists = set.lists
    for draft in set.drafts where draft.base == nil {
      for line in draft.paragraphs.joined() { note(line) }
    }
    for question in set.questions.ids { look(at: question) }
  }

  private mutating func note(_ line: DraftTemplate.Line) {
    var before = ""
    for segment in line.segments {
      switch segment {
      case .words(let words): before = words
      case .blank(let blank):
        // Where the line asks which option it is, its author knows what it says.
        if case .question(let question) = blank.source, set.questions.ids.contains(question),
          !set.questions[question].options.isEmpty,
          !(line.when?.questions.contains(question) ?? false)
        {
          places[question, default: []].append(Place(before: before.trimmed, span: line.span))
        }
        before = ""
      }
    }
  }

  private mutating func look(at id: QuestionID) {
    let question = set.questions[id]
    guard !question.options.isEmpty, let places = places[id] else { return }
    // Who may say yes may say no.
    let hasYes = question.options.contains { lists.yesOrNo($0.label) == true }
    let areWhole = question.options.allSatisfy { $0.whole || $0.silent }
    var capital: Diagnostic?
    for option in question.options where !option.silent {
      let words = option.words ?? option.label
      if !hasYes, option.words == nil, !option.whole,
        lists.nothingSaid.declining.contains(AnswerOption.plain(option.label))
      {
        findings.append(.mereNo(option.label, at: option.span, in: places[0].span))
      } else if let place = place(breaking: words, option, question, places) {
        let tail = place.before.split { $0.isWhitespace }.suffix(6).joined(separator: " ")
        findings.append(.sentenceInside(words, behind: tail, at: option.span, in: place.span))
      } else if !option.whole, option.words == nil, let place = place(capitalizing: words, places) {
        guard capital == nil else { continue }  // they have capitals all
        let tail = place.before.split { $0.isWhitespace }.suffix(3).joined(separator: " ")
        capital = .capitalInside(words, behind: tail, at: option.span, in: place.span)
      } else if option.whole, !areWhole, words.isOneWord,
        let place = places.first(where: { !$0.before.isEmpty })
      {
        findings.append(.wordAlone(words, at: option.span, in: place.span))
      } else if advises {
        advise(on: option, question, places)
      }
    }
    if let capital { findings.append(capital) }
    guard case .choices(let most, _) = question.kind, most ?? 2 > 1 else { return }
    for option in question.options where !option.silent && !option.alone && option.then == nil {
      guard OptionSigns.saysNone(AnswerOption.plain(option.label), lists) else { continue }
      findings.append(.noneBesideOthers(option.label, at: option.span))
    }
  }

  /// Where words that lead to a blank go on, and an option that says "I don't know" begins anew.
  private func place(
    breaking words: String, _ option: AnswerOption, _ question: Question, _ places: [Place]
  ) -> Place? {
    guard !option.whole, OptionSigns.beginsAnew(AnswerOption.plain(words), lists) else {
      return nil
    }
    return places.first { place in
      guard !told.contains(place.span) else { return false }
      guard let last = place.before.last, last.isLetter || last.isNumber,
        !OptionSigns.takesSentence(place.before)
      else { return false }
      return !Stem.isBegunAnew(question.stem, in: words, after: place.before + " ")
    }
  }
}

// MARK: - Advice

extension OptionWords {
  /// Advice on a part of a sentence that is to be whole, and on a sentence behind words that it says
  /// itself.
  private mutating func advise(on option: AnswerOption, _ question: Question, _ places: [Place]) {
    let words = option.words ?? option.label
    if option.whole, option.unsure == nil, !option.alone, words.isPart,
      question.options.count(where: { !$0.whole && !$0.silent }) > 1,
      let place = places.first(where: { $0.before.last.map { $0.isLetter } ?? false })
    {
      findings.append(.partAlone(words, at: option.span, in: place.span))
    } else if !option.whole, option.unsure != nil,
      OptionSigns.beginsAnew(AnswerOption.plain(words), lists),
      let place = places.first(where: { words.repeatsWords(of: $0.before) })
    {
      findings.append(.sentenceBehind(words, place.before, at: option.span, in: place.span))
    }
  }
}

extension String {
  /// Whether it is a few words in small letters without a mark at their end, and begins with no
  /// person: "left alone".
  fileprivate var isPart: Bool {
    let words = split { $0.isWhitespace }
    guard (2...4).contains(words.count), let first = words.first, let mark = last else {
      return false
    }
    return first.first?.isLowercase ?? false && !".!?…".contains(mark)
      && !Self.persons.contains(first.lowercased())
  }

  private static let persons: Set<String> = [
    "i", "i'm", "i’m", "it", "it's", "it’s", "that", "this", "there", "you", "we", "ich", "es",
    "das",
    "sie", "wir", "je", "j'ai", "c'était", "il", "ça", "yo", "no", "me", "fue", "eu", "foi", "io",
    "ik", "het", "dat",
  ]

  /// Whether words that lead to it stand in it once more: three of them, or all.
  fileprivate func repeatsWords(of before: String) -> Bool {
    func plain(_ text: String) -> [String] {
      text.lowercased().split { !($0.isLetter || $0.isNumber) }.map { String($0) }
    }
    let (own, lead) = (plain(self), plain(before))
    let count = 3
    guard lead.count >= count, own.count > count else { return false }
    return (0...lead.count - count).contains { start in
      let part = lead[start..<start + count]
      return (0...own.count - count).contains { own[$0..<$0 + count].elementsEqual(part) }
    }
  }
}

extension OptionWords {
  /// Where words that lead to a blank go on, and an option begins with a capital that is no name's.
  private func place(capitalizing words: String, _ places: [Place]) -> Place? {
    guard let first = words.split(whereSeparator: { !$0.isLetter }).first, first.count > 1,
      first.first?.isUppercase ?? false, !first.dropFirst().contains(where: { $0.isUppercase }),
      set.isCommon(first.lowercased())
    else { return nil }
    return places.first { $0.before.last.map { $0.isLetter } ?? false }
  }
}

/// How options begin, as far as it shows what they are.
enum OptionSigns {
  /// Whether words say that somebody does not know, in a sentence of their own.
  static func beginsAnew(_ plain: String, _ lists: LanguageLists) -> Bool {
    guard let first = plain.split(separator: " ").first.map({ String($0) }) else { return false }
    let hasPerson = firstPersons.contains(first)
    guard hasPerson || nots.contains(first) else { return false }
    if lists.nothingSaid.beginnings.contains(where: { begins(plain, with: $0) }) { return true }
    return hasPerson && lists.nothingSaid.notKnowing.contains { begins(plain, with: $0) }
  }

  /// Whether a list says that none of its others is meant.
  static func saysNone(_ plain: String, _ lists: LanguageLists) -> Bool {
    lists.authorWords.nones.contains { begins(plain, with: $0) }
  }

  /// Whether a sentence may follow: "that", or "I think".
  static func takesSentence(_ before: String) -> Bool {
    let words = before.lowercased().split { !$0.isLetter }.suffix(4).map { String($0) }
    return words.last.map { joining.contains($0) } ?? false || words.contains { thats.contains($0) }
  }

  private static func begins(_ words: String, with beginning: String) -> Bool {
    words.hasPrefix(beginning)
      && !(words.dropFirst(beginning.count).first.map { $0.isLetter || $0.isNumber } ?? false)
  }

  private static let firstPersons: Set<String> = [
    "i", "im", "ive", "ich", "je", "jen", "ik", "yo", "eu", "io",
  ]

  /// What a sentence that says so begins with where the verb needs no "I".
  private static let nots: Set<String> = ["no", "não", "nao", "non"]

  private static let thats: Set<String> = ["that", "dass", "que", "che", "dat"]

  private static let joining: Set<String> = [
    "that", "because", "but", "and", "so", "think", "believe", "say", "dass", "aber", "und", "que",
    "pero", "y", "mais", "et", "mas", "e", "che", "ma", "dat", "maar", "en",
  ]
}

extension String {
  fileprivate var isOneWord: Bool { split { $0.isWhitespace }.count == 1 }
}
