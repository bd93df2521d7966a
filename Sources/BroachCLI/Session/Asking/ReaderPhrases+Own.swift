import Terminal
import Words

extension ReaderPhrases {
  /// What this program says.
  static let own = ReaderPhrases(
    onceMoreEnds: Words.Writing.onceMoreEnds.plainText, isAbove: Words.Writing.isAbove,
    stands: { Words.Writing.stands(words: $0.wordCount, from: $0.beginning, to: $0.ending) },
    tookIn: {
      Words.Writing.tookIn(
        words: $0.wordCount, from: $0.beginning, to: $0.ending, isLine: $1 == .line)
    })
}
