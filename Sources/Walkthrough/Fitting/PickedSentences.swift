import Text

/// Picked sentences with the gaps between them: what stood together in the source stays together.
struct PickedSentences {
  /// A sentence, and whether a new line or a paragraph begins after it.
  struct Sentence {
    let text: String
    var breaksAfter = false
    var endsParagraph = false
  }

  private(set) var sentences: [Sentence]

  /// - Parameters:
  ///   - picked: the sentences in the chosen order.
  ///   - source: all sentences there were, in theirs.
  ///   - openings: which of these begin a paragraph.
  init(
    _ picked: [String], from source: [String], _ openings: Set<Int>,
    _ around: FittedAnswer.Surroundings
  ) {
    sentences = picked.map { Sentence(text: Sanitiser.strip($0).trimmed) }
      .filter { !$0.text.isEmpty }
    guard around.isAlone else { return }
    let source = source.map { Sanitiser.strip($0).trimmed }
    var place: Int?
    for number in sentences.indices {
      let text = sentences[number].text
      let next = place.map { $0 + 1 }
      let isNext = next.map { source.indices.contains($0) && source[$0] == text } ?? false
      if number > 0 {
        sentences[number - 1].breaksAfter =
          around.keepsLines || !isNext || Self.isListItem(text)
          || Self.isListItem(sentences[number - 1].text)
        sentences[number - 1].endsParagraph = isNext && next.map(openings.contains) ?? false
      }
      place = isNext ? next : source.firstIndex(of: text)
    }
  }

  /// Whether a sentence is a line of a list, which would be no sentence in the middle of another.
  private static func isListItem(_ sentence: String) -> Bool {
    guard let mark = sentence.split(separator: " ", maxSplits: 1).first, mark != sentence[...]
    else { return false }
    if ["-", "*", "•", "–", "—", ">"].contains(mark) { return true }
    let number = mark.dropLast()
    return !number.isEmpty && (mark.last == "." || mark.last == ")")
      && number.utf8.allSatisfy { (48...57).contains($0) }
  }
}
