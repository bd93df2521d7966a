import Foundation
import Script
import Synchronization
import Testing
import Text

/// What findings say, sentence by sentence, as it was read before it was committed: whatever a test
/// makes the checker say has to stand in the list, so that no word of it changes unseen.
package enum ToldSentences {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "ScriptTests/Slips/sentences.txt")
  private static let isMaking = ProcessInfo.processInfo.environment["BROACH_MAKE_LISTS"] == "1"

  private static let known = Mutex<Set<String>>(
    Set(
      ((try? String(contentsOf: file, encoding: .utf8)) ?? "")
        .split(separator: "\n").map { String($0) }))

  /// Holds what was found against the list; with `BROACH_MAKE_LISTS=1`, adds it.
  package static func hold(_ diagnostics: Diagnostics) {
    // Where there are so many, it is their number that is tried.
    guard diagnostics.all.count < 100 else { return }
    let told = diagnostics.all.map { sentence($0) }
    let unread = known.withLock { known in
      let unread = told.filter { !known.contains($0) }
      if isMaking, !unread.isEmpty {
        known.formUnion(unread)
        try? (known.sorted().joined(separator: "\n") + "\n")
          .write(to: file, atomically: true, encoding: .utf8)
      }
      return unread
    }
    guard !isMaking else { return }
    for sentence in unread {
      Issue.record("nobody has read this: \(sentence). \(MadeFile.howToMake)")
    }
  }

  private static func sentence(_ finding: Diagnostic) -> String {
    let parts = [finding.code.rawValue, finding.message] + finding.notes.map(\.message)
    return (parts + [finding.help].compactMap { $0 }).joined(separator: " | ")
      .replacing("\n", with: "⏎")
  }
}

extension Diagnostics {
  /// The same, once every sentence of it was looked for in the list of those that were read.
  package var held: Diagnostics {
    ToldSentences.hold(self)
    return self
  }
}

extension Reading {
  /// The same, with what was found held in this way.
  package var held: Reading {
    ToldSentences.hold(diagnostics)
    return self
  }
}
