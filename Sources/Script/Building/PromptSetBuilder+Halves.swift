import Text

extension PromptSetBuilder {
  /// Warns of a sentence that goes over two lines of which one may be left out: then half of it
  /// stays. A comma at the end of the one and a small letter at the beginning of the other show it,
  /// where neither greets, nor closes.
  mutating func warnOfHalves(in draft: DraftTemplate) {
    let always = draft.when?.questions ?? []
    lazy var isProse =
      draft.kind.isMail && draft.paragraphs.joined().count { $0.beginsSmall } == 1
    for paragraph in draft.paragraphs {
      // Where a line stands in for another, its author knows that lines fall.
      let hasAlternative = paragraph.contains { $0.isAlternative }
      for row in paragraph.indices.dropLast() {
        let (upper, lower) = (paragraph[row], paragraph[row + 1])
        let isJoined = upper.endsInBlank && lower.beginsWithJoiner && isProse
        guard !upper.breaks, !lower.isAlternative,
          !hasAlternative && upper.endsInComma && lower.goesOn || isJoined
        else { continue }
        let needs = (upper: upper.needs.subtracting(always), lower: lower.needs.subtracting(always))
        guard needs.upper != needs.lower, !isCourtesy(upper), !isCourtesy(lower),
          !stands(alone: needs.upper.union(needs.lower), draft)
        else { continue }
        values.diagnostics.append(.halfSentence(lower.span))
        set.nearMisses.lines.insert(lower.span)
      }
    }
  }

  /// Whether a line may greet or close: there a comma ends nothing, and no sentence goes on.
  private func isCourtesy(_ line: DraftTemplate.Line) -> Bool {
    line.namesAnybody || Courtesies.isGreeting(line.plainText, set.lists)
      || Courtesies.isClosing(line.plainText, set.lists) || line.isShort
  }

  /// Whether a draft says nothing without these answers, so that no half of it can stay.
  private func stands(alone needed: Set<QuestionID>, _ draft: DraftTemplate) -> Bool {
    needed.count == 1
      && draft.paragraphs.joined().allSatisfy {
        !$0.isAlternative && $0.needs.isSubset(of: needed)
      }
  }
}

extension DraftTemplate.Line {
  /// The questions that must be answered, or that its condition asks for.
  fileprivate var needs: Set<QuestionID> {
    var needs = when?.questions ?? []
    for case .blank(let blank) in segments where blank.fallback == nil {
      if case .question(let place) = blank.source { needs.insert(place) }
    }
    return needs
  }

  /// Whether somebody's name stands on it.
  fileprivate var namesAnybody: Bool {
    segments.contains {
      guard case .blank(let blank) = $0 else { return false }
      return blank.source == .therapist || blank.source == .me
    }
  }

  /// Whether it says no answer in at most four words without a full stop, as greetings and closings
  /// do.
  fileprivate var isShort: Bool {
    guard questions.isEmpty, let last = plainText.last, !".!?…".contains(last) else { return false }
    return plainText.split { $0 == " " }.count <= 4
  }

  /// Whether it begins with words in small letters.
  fileprivate var goesOn: Bool {
    guard case .words(let words)? = segments.first else { return false }
    // A list, `in my head: …,` above `in my body: …`, is no sentence.
    return words.beginsSmall && words.last { !$0.isWhitespace } != ":"
  }

  /// Whether an answer stands at its end, without a mark behind it.
  fileprivate var endsInBlank: Bool {
    if case .blank? = segments.last { true } else { false }
  }

  /// Whether it begins with a small letter.
  fileprivate var beginsSmall: Bool {
    if case .words(let words)? = segments.first { words.beginsSmall } else { false }
  }

  /// Whether it begins with a word in small letters that goes on from another sentence.
  fileprivate var beginsWithJoiner: Bool {
    guard case .words(let words)? = segments.first, words.beginsSmall else { return false }
    let first = words.split { $0.isWhitespace }.first.map { String($0) }
    return first.map { Self.joiners.contains($0) } ?? false
  }

  private static let joiners: Set<String> = [
    "and", "but", "because", "that", "und", "aber", "weil", "dass", "y", "pero", "porque", "que",
    "et", "mais", "parce", "e", "mas", "ma", "perché", "che", "en", "maar", "omdat", "dat",
  ]

  /// Whether the set's own words at its end have a comma there.
  fileprivate var endsInComma: Bool {
    guard case .words(let words)? = segments.last else { return false }
    return words.utf8.last { !$0.isBlank } == UInt8(ascii: ",")
  }
}

extension String {
  /// Whether what stands first, blanks aside, is a small letter; most are told by their byte.
  fileprivate var beginsSmall: Bool {
    guard let first = utf8.first(where: { !$0.isBlank }) else { return false }
    if first < 0x80, first > 0x20 { return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) }
    return self.first { !$0.isWhitespace }?.isLowercase ?? false
  }
}
