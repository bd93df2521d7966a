/// Did-you-mean.
package enum Suggestion {
  /// The closest of the names that are legal at a place, or nil if none is close: a distance of
  /// at most a third of the word's length, and at least 1; two letters swapped count one.
  package static func nearest(to word: String, among names: some Sequence<String>) -> String? {
    // Nobody misspells more than that, and the distance costs the product of both lengths.
    guard word.utf8.count <= 256 else { return nil }
    let letters = Array(word.lowercased().unicodeScalars)
    let most = max(1, letters.count / 3)
    var best: (name: String, distance: Int, begins: Int)?
    for name in names {
      guard name.utf8.count <= 256 else { continue }
      let candidate = Array(name.lowercased().unicodeScalars)
      guard abs(candidate.count - letters.count) <= most else { continue }
      let distance = distance(letters, candidate)
      guard distance <= most, distance <= best?.distance ?? .max else { continue }
      // Of two that are as close, the one that begins like the word for longer.
      let begins = zip(letters, candidate).prefix { $0 == $1 }.count
      if distance < best?.distance ?? .max || begins > best?.begins ?? 0 {
        best = (name, distance, begins)
      }
    }
    return best?.name
  }

  /// Optimal string alignment: insertions, deletions, substitutions and neighbours swapped.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = beforeLast
    for i in a.indices {
      row[0] = i + 1
      for j in b.indices {
        var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, beforeLast[j - 1] + 1)
        }
        row[j + 1] = least
      }
      // The three rows go round, so that none is made anew.
      swap(&beforeLast, &last)
      swap(&last, &row)
    }
    return last[b.count]
  }
}
