import Text

extension PromptSetBuilder {
  /// Warns of a sentence that goes over two lines of which one may be left out: then half of it
  /// stays. A comma at the end of the one and a small letter at the beginning of the other show it,
  /// where neither greets, nor closes.
  mutating func warnOfHalves(in draft: DraftTemplate) {
    let always = draft.when?.questions ?? []
    for paragraph in draft.paragraphs where paragraph.dropLast().contains(where: { $0.endsInComma })
    {
      // Where a line stands in for another, its author knows that lines fall.
      guard !paragraph.contains(where: { $0.isAlternative }) else { continue }
      for row in paragraph.indices.dropLast() {
        let (upper, lower) = (paragraph[row], paragraph[row + 1])
        guard !upper.breaks, upper.endsInComma, lower.goesOn else { continue }
        let needs = (upper: upper.needs.subtracting(always), lower: lower.needs.subtracting(always))
        guard needs.upper != needs.lower, !isCourtesy(upper), !isCourtesy(lower),
          !stands(alone: needs.upper.union(needs.lower), draft)
        else { continue }
        values.diagnostics.append(.halfSentence(lower.span))
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
    return words.last { !$0.isWhitespace } != ":"
      && words.first { !$0.isWhitespace }?.isLowercase ?? false
  }

  /// Whether the set's own words at its end have a comma there.
  fileprivate var endsInComma: Bool {
    guard case .words(let words)? = segments.last else { return false }
    return words.utf8.last { !$0.isBlank } == UInt8(ascii: ",")
  }
}
