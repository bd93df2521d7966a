import LibC
import Text

/// The person's own editor, for longer texts.
package struct Editor {
  /// How a run ended.
  package enum End: Hashable, Sendable {
    /// Of its own accord, with status 0.
    case done
    /// With a fault, or it was killed.
    case failed
    /// The command cannot be found or run.
    case notFound
    /// The window is gone or the system ends us, and the editor goes on.
    case goesOn
  }

  /// What came of a run.
  package struct Run: Hashable, Sendable {
    package let end: End
    /// How long it took.
    package let milliseconds: Int

    /// A run by its facts.
    package init(_ end: End, milliseconds: Int) {
      self.end = end
      self.milliseconds = milliseconds
    }

    /// Whether it came back so soon that nobody can have written: it may have left its window open.
    package var isBackAtOnce: Bool { end != .goesOn && end != .notFound && milliseconds < 2000 }
  }

  private let begin: (_ file: String, _ look: () -> Void) -> End
  private let now: () -> Int

  /// The editor that `VISUAL` or `EDITOR` names; nil where both are missing or blank.
  package init?(in environment: Environment) {
    guard let command = Self.command(environment["VISUAL"]) ?? Self.command(environment["EDITOR"])
    else { return nil }
    self.init { EditorProcess(command: command).run(on: $0, looking: $1) }
  }

  /// Any editor, with any clock, for tests.
  /// - Parameters:
  ///   - now: the moment in milliseconds, as the `MonotonicClock` counts it.
  ///   - begin: edits a file and returns when it is done.
  package init(
    now: @escaping () -> Int = { MonotonicClock.now },
    _ begin: @escaping (_ file: String, _ look: () -> Void) -> End
  ) {
    self.now = now
    self.begin = begin
  }

  /// Edits a file and waits until the editor ends.
  /// - Parameter look: is called each second, to see what was saved meanwhile.
  package func run(on file: String, looking look: () -> Void = {}) -> Run {
    let start = now()
    let end = begin(file, look)
    return Run(end, milliseconds: now() - start)
  }

  private static func command(_ value: String?) -> String? {
    value.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}
