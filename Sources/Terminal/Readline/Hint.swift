import CReadline
import LibC
import Text

/// The quiet word at a paragraph that Enter once more ends the answer.
///
/// It stands in the empty line behind readline's back and goes before the next key is handled.
struct Hint {
  private let words: String
  let isPlain: Bool
  /// Whether it goes on a line of its own and stays.
  let isLasting: Bool
  let width: () -> Int
  /// Whether it is to be shown when the screen is in order.
  var isDue = false
  private var shown = 0

  init(_ words: String, isPlain: Bool, isLasting: Bool, width: @escaping () -> Int) {
    self.words = words
    self.isPlain = isPlain
    self.isLasting = isLasting
    self.width = width
  }

  /// Shows the hint if it is due; the cursor stands in an empty line and comes back to it.
  mutating func show() {
    guard isDue else { return }
    isDue = false
    let words = String(self.words.prefix(max(0, width() - 1)))
    let styled = isPlain ? words : "\u{1B}[2m\(words)\u{1B}[22m"
    shown = isLasting ? 0 : words.count
    send(styled + (isLasting ? "\n" : "\r"))
  }

  /// Takes it away before anything else is drawn.
  mutating func hide() {
    guard shown > 0 else { return }
    send(isPlain ? String(repeating: " ", count: shown) + "\r" : "\u{1B}[K")
    shown = 0
  }

  private func send(_ text: String) {
    fputs(text, broach_output())
    broach_flush()
  }
}
