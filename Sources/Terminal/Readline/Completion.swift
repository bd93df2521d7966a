import CReadline
import LibC
import Text

/// What Tab does: completes what the question offers, at the beginning of a line, and never a file.
enum Completion {
  typealias Matches = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  /// Readline's hook; `start` is where the word begins in the buffer.
  static func complete(_ word: UnsafePointer<CChar>?, at start: Int32) -> Matches? {
    broach_begin_completion()
    // Of nothing there are too many ways to go on; they would push the question out of sight.
    guard let word, word.pointee != 0, EditBuffer.line(around: Int(start)).lowerBound == Int(start)
    else { return nil }
    let beginning = String(cString: word).lowercased()
    matches =
      Exchange.current?.request.completions.map(Sanitiser.cleanLine).filter {
        $0.lowercased().hasPrefix(beginning)
      } ?? []
    matches.reverse()
    return rl_completion_matches(word) { _, _ in Completion.next() }
  }

  nonisolated(unsafe) private static var matches: [String] = []

  /// The next match, which readline frees.
  private static func next() -> UnsafeMutablePointer<CChar>? {
    matches.popLast().flatMap { strdup($0) }
  }
}
