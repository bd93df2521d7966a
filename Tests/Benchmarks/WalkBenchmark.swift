import Foundation

/// The program as it is installed, on a terminal, against the least that C can do there.
struct WalkBenchmark {
  /// What stands right before the cursor, in either program.
  private static let prompt = "> "
  private static let end = "That was all."

  let program: String
  let folder: URL
  let peers: Peers
  let table: Table

  func run() throws {
    try firstPrompt()
    try tenQuestions()
  }

  private func firstPrompt() throws {
    let times = try Statistics.interleaved(
      60,
      [
        { try time([program, "begin", "first-words"], until: Self.prompt) },
        { try time([program, "begin", "first-words", "--no-keep"], until: Self.prompt) },
        { try time([peers.walk, answersFile], until: Self.prompt) },
      ])
    table.row("from exec to the first prompt", times[0], against: times[2], unit: "ms", goal: 2)
    table.row("the same with --no-keep", times[1], against: times[2], unit: "ms", goal: 3)
  }

  /// Each answer is typed as soon as its prompt is there, until the closing words show.
  private func tenQuestions() throws {
    let script = folder.appending(path: "ten.yaml")
    try Data(ScriptGenerator.lines(questions: 10).utf8).write(to: script)
    let begin = [program, "begin", script.path, "--plain"]
    let times = try Statistics.interleaved(
      40,
      [
        { try walk(begin + ["--no-keep"]) },
        { try walk(begin + ["--keep"]) },
        { try walk([peers.walk, answersFile]) },
      ])
    table.row("10 questions, nothing kept", times[0], against: times[2], unit: "ms", goal: 3)
    table.row("10 questions, kept with fsync", times[1], against: times[2], unit: "ms")
  }

  private var answersFile: String { folder.appending(path: "answers").path }

  private func time(_ words: [String], until text: String) throws -> Double {
    try drive([text], words)
  }

  private func walk(_ words: [String]) throws -> Double {
    try drive(
      [Self.prompt]
        + (1...10).flatMap { ["what I remember of it", $0 < 10 ? Self.prompt : Self.end] },
      words)
  }

  /// Milliseconds from the start of a program until the last of the steps has shown. Whatever the
  /// user has set is kept out, and what an earlier run kept.
  private func drive(_ steps: [String], _ words: [String]) throws -> Double {
    let home = folder.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: home) }
    let environment = [
      "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
      "INPUTRC": "/dev/null", "HOME": home.path,
    ]
    return try Command.number(peers.drive, steps + ["--"] + words, environment: environment) / 1e6
  }
}
