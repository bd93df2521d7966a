import Foundation
import Notebook
import Script
import TestSupport
import Testing

/// Kills the real program at random moments, half of them with an editor open, and looks for what
/// was lost. `BROACH_KILLS` says how many times, `BROACH_SEED` repeats a run.
@Suite("Killed at any moment", .timeLimit(.minutes(120)))
struct KillTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let rounds = environment["BROACH_KILLS"].flatMap { Int($0) } ?? 6
  /// What a machine that has other things to do may add to the last second.
  private static let patience = 1.5
  /// Nobody hurries: how long to wait for a program on such a machine, in seconds.
  private static let limit = 600.0

  @Test func `nothing is lost that the editor or the last second does not explain`() throws {
    let seed = SeededNumbers.seed()
    var numbers = SeededNumbers(seed: seed)
    var tally: [String: Int] = [:]
    var oldest = 0.0
    for round in 1...Self.rounds {
      let what = "round \(round) of seed \(seed)"
      if round.isMultiple(of: 2) {
        tally[try killWithEditor(&numbers, what), default: 0] += 1
      } else {
        oldest = max(oldest, try killWhileTyping(&numbers, what))
        tally["typing", default: 0] += 1
      }
    }
    print("\(tally.sorted { $0.key < $1.key }), the oldest lost word was \(oldest) s old")
  }

  // MARK: - While they type

  /// - Returns: how old the oldest word was that was lost, in seconds.
  private func killWhileTyping(_ numbers: inout SeededNumbers, _ what: String) throws -> Double {
    let home = try EditorHome(Self.set)
    let terminal = try home.start(["begin", home.set, "--keep"], limit: Self.limit)
    try answerFirst(terminal)
    var typed: [(word: String, at: Date)] = []
    let end = Date(timeIntervalSinceNow: .random(in: 0...3, using: &numbers))
    while Date() < end {
      let word = "w\(typed.count)x "
      try terminal.send(word + (Bool.random(using: &numbers) ? "" : "\r"))
      typed.append((word, Date()))
      wait(until: min(end, Date(timeIntervalSinceNow: .random(in: 0...0.2, using: &numbers))))
    }
    terminal.signal(SIGKILL)
    let killed = Date()
    _ = try terminal.waitForEnd()
    let entry = try #require(try home.entry(), "\(what)")
    #expect(entry.snapshot.answers[0] == .text("first"), "\(what)")
    let kept = entry.halfTyped[.question(1)] ?? ""
    let lost = typed.filter { !kept.contains($0.word) }.map { killed.timeIntervalSince($0.at) }
    let oldest = lost.max() ?? 0
    #expect(oldest < 1 + Self.patience, "\(what): \(kept)")
    return oldest
  }

  // MARK: - While an editor is open

  /// How an editor saves the text in `$new`.
  private static let styles = [
    "rename": #"printf '%s\n' "$new" > "$1~"; mv "$1~" "$1""#,
    "in place": #"printf '%s\n' "$new" > "$1""#,
    "at its end": #"printf '%s\n' "$new" >> "$1""#,
    "anew": #"printf '%s\n' "$new" > "$1~"; rm "$1"; mv "$1~" "$1""#,
  ]

  /// - Returns: what was killed, and how the editor saved.
  private func killWithEditor(_ numbers: inout SeededNumbers, _ what: String) throws -> String {
    let home = try EditorHome(Self.set)
    if Bool.random(using: &numbers) { try home.makeRuntime() }
    let log = "\(home.path)/log"
    let styles = Self.styles.sorted { $0.key < $1.key }
    let style = styles[Int.random(in: 0..<styles.count, using: &numbers)]
    let pause = ["0.01", "0.05", "0.1", "0.4"][Int.random(in: 0..<4, using: &numbers)]
    let editor = try home.script(
      """
      echo $$ > '\(log).pid'; echo OPEN; i=0
      while :; do
        i=$((i + 1)); new=$(yes "version ${i}x" | head -n 200)
        \(style.value)
        echo $i >> '\(log)'; sleep \(pause)
      done
      """)
    let terminal = try home.start(
      ["begin", home.set, "--keep"], environment: ["EDITOR": editor], limit: Self.limit)
    try answerFirst(terminal)
    try terminal.send("/edit\r")
    try terminal.wait(for: "OPEN")
    wait(until: Date(timeIntervalSinceNow: .random(in: 0...2.5, using: &numbers)))
    let victim = try kill(terminal, editor: log + ".pid", &numbers)
    let saved =
      (try? String(contentsOfFile: log, encoding: .utf8))
      .flatMap { $0.split(separator: "\n").last }.flatMap { Int($0) } ?? 0
    let file = try home.leftovers.first
      .map { (try? String(contentsOfFile: $0, encoding: .utf8)) ?? "" }

    try goOn(in: home)
    let kept = try #require(try home.entry(), "\(what)").halfTyped[.question(1)] ?? ""
    // Only an editor that renames is never killed with half a file, or none.
    let isExplained =
      style.key != "rename"
      && (file.map { Self.last(in: $0) < saved } ?? (Self.last(in: kept) >= saved - 1))
    #expect(
      Self.last(in: kept) >= saved || isExplained,
      "\(what): \(victim), \(style.key), \(saved), \(Self.last(in: kept))")
    if style.key != "at its end" {
      #expect(Set(kept.split(separator: "\n")).count < 2, "\(what): twice, \(victim), \(style.key)")
    }
    #expect(try home.entry()?.snapshot.answers[0] == .text("first"), "\(what)")
    #expect(try home.leftovers.isEmpty, "\(what)")
    return "\(victim), saving \(style.key)"
  }

  /// The last version in a text; 0 if there is none.
  private static func last(in text: String) -> Int {
    text.split { $0 == "\n" || $0 == " " }.filter { $0.hasSuffix("x") }
      .compactMap { Int($0.dropLast()) }.max() ?? 0
  }

  /// Kills broach, or its editor and then broach, or both by the end of their window.
  private func kill(
    _ terminal: PseudoTerminal, editor: String, _ numbers: inout SeededNumbers
  ) throws -> String {
    let number = try String(contentsOfFile: editor, encoding: .utf8).dropLast()
    let process = try #require(pid_t(number))
    let way = Int.random(in: 0..<4, using: &numbers)
    switch way {
    case 0:
      Foundation.kill(process, SIGKILL)
      wait(until: Date(timeIntervalSinceNow: .random(in: 0...0.05, using: &numbers)))
      terminal.signal(SIGKILL)
    case 1: terminal.close()
    default: terminal.signal(SIGKILL)
    }
    _ = try terminal.waitForEnd()
    Foundation.kill(process, SIGKILL)
    while Foundation.kill(process, 0) == 0 { sched_yield() }
    return ["editor and broach", "window"].indices.contains(way)
      ? ["editor and broach", "window"][way] : "broach"
  }

  /// The next start, at which they take in what is offered.
  private func goOn(in home: EditorHome) throws {
    let next = try home.start(["resume"], limit: Self.limit)
    if try next.wait(for: "> ").contains("Your editor saved this") {
      try next.send("\r")
      try next.wait(for: "What happened?")
      try next.wait(for: "> ")
    }
    next.signal(SIGKILL)
    _ = try next.waitForEnd()
  }

  // MARK: - Both

  private func answerFirst(_ terminal: PseudoTerminal) throws {
    try terminal.wait(for: "Where was it?")
    try terminal.wait(for: "> ")
    try terminal.send("first\r")
    try terminal.wait(for: "What happened?")
    try terminal.wait(for: "> ")
  }

  private func wait(until moment: Date) {
    while Date() < moment { usleep(1000) }
  }

  private static let set = """
    broach: 1
    title: A small one
    about: For tests.
    for: client
    steps:
      - ask: Where was it?
        id: where
        kind: line
      - ask: What happened?
        id: moment
        kind: text
    drafts:
      - id: letter
        kind: message
        body: |
          {where}
          {moment}

    """
}
