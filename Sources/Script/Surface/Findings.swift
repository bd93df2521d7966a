import Text

/// What is wrong with a file, as it is found: no more of it than is told in the end.
package struct Findings {
  private(set) var all: [Diagnostic]
  private var errors: Int
  private var warnings: Int

  /// What was found before.
  init(_ all: [Diagnostic] = []) {
    self.all = all
    errors = all.count { $0.severity == .error }
    warnings = all.count { $0.severity == .warning }
  }

  /// Whether there are more errors than are told, so that looking for others brings nothing.
  var isFull: Bool { errors > Diagnostics.most }

  /// How many of them are errors.
  var errorCount: Int { errors }

  /// Adds one, unless there are more of its kind than are told.
  package mutating func append(_ finding: Diagnostic) {
    switch finding.severity {
    case .error:
      guard !isFull else { return }
      errors += 1
    case .warning:
      guard warnings <= Diagnostics.most else { return }
      warnings += 1
    case .advice: break
    }
    all.append(finding)
  }

  /// Makes one of three and more that say the same, with their places: it is a habit.
  /// - Parameter other: what to do about all of them; nil: what the first says, everywhere.
  mutating func gatherHabits(help other: String? = nil, _ isHabit: (Diagnostic) -> Bool) {
    let same = all.filter(isHabit)
    guard same.count > 2, let first = same.first else { return }
    let notes = Diagnostic.notes(forFurther: same.map { $0.span })
    let help = other ?? first.help.map { Diagnostic.everywhere($0) }
    takeBack(where: isHabit)
    append(first.with(notes: notes, help: help))
  }

  /// Takes back what turned out to be the echo of something else.
  mutating func takeBack(where isEcho: (Diagnostic) -> Bool) {
    guard all.contains(where: isEcho) else { return }
    self = Findings(all.filter { !isEcho($0) })
  }
}
