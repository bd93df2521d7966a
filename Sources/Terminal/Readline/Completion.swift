import CReadline
import LibC
import Text

/// What Tab does: completes what the question offers, at the beginning of a line, and never a file.
struct Completion {
  private var matches: [String] = []

  /// Nothing found.
  init() {}

  /// What goes on from a beginning, of what is offered.
  init(of beginning: String, among offers: [String]) {
    let beginning = beginning.lowercased()
    matches = offers.map(Sanitiser.cleanLine).filter { $0.lowercased().hasPrefix(beginning) }
    matches.reverse()
  }

  /// The next match, which readline frees.
  mutating func next() -> UnsafeMutablePointer<CChar>? {
    matches.popLast().flatMap { strdup($0) }
  }
}

extension ReadlineSession {
  /// Readline's hook; `start` is where the word begins in the buffer.
  func complete(
    _ word: UnsafePointer<CChar>?, at start: Int32
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    broach_begin_completion()
    // Of nothing there are too many ways to go on; they would push the question out of sight.
    guard let word, word.pointee != 0 else { return nil }
    if EditBuffer.line(around: Int(start)).lowerBound == Int(start) {
      completion = Completion(
        of: String(cString: word), among: exchange?.request.completions ?? [])
      let found = rl_completion_matches(word) { _, _ in ReadlineSession.shared.completion.next() }
      if let found { return found }
    }
    // Nobody presses Tab and goes on so fast: it stands between two words of a paste.
    if keys.hasLetterNext { EditBuffer.insert("\t") }
    return nil
  }
}
