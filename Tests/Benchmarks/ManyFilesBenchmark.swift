import Foundation

/// The program as it is installed, over many files at once: sets of a therapist who has a folder
/// full of them, and entries of many years.
struct ManyFilesBenchmark {
  let program: String
  let folder: URL
  let table: Table

  func run() throws {
    try check()
    try discard()
  }

  /// The set that has 1,000 lines with its examples, as near as any.
  private func check() throws {
    let sets = folder.appending(path: "sets")
    try FileManager.default.createDirectory(at: sets, withIntermediateDirectories: true)
    let set = try Data(contentsOf: URL(filePath: "prompts/disconnected.yaml"))
    let examples = try Data(contentsOf: URL(filePath: "prompts/disconnected.examples.yaml"))
    let files = (1...1_000).map { sets.appending(path: "\($0).yaml") }
    for (place, file) in files.enumerated() {
      try set.write(to: file)
      try examples.write(to: sets.appending(path: "\(place + 1).examples.yaml"))
    }
    let arguments = ["check", "--format", "json"] + files.map(\.path)
    let times = try Statistics.interleaved(
      5,
      [
        {
          var found = ""
          let time = try Statistics.milliseconds {
            found = try Command.run(program, arguments, environment: environment)
          }
          guard found == "[]\n" else { throw Command.Failure(description: "a set has mistakes") }
          return time
        }
      ])
    table.row("check 1,000 sets of 1,000 lines", times[0].median, unit: "ms", goal: 3_000)
  }

  private func discard() throws {
    // The input ends amid the walk, which is no success but is kept.
    let walk = "echo 'You looked at the clock.' | \"$0\" begin first-words --keep >/dev/null"
    try Command.run("sh", ["-c", "\(walk) || :", program], environment: environment)
    let entries = folder.appending(path: "home/broach/entries")
    guard let name = try FileManager.default.contentsOfDirectory(atPath: entries.path).first else {
      throw Command.Failure(description: "nothing was kept")
    }
    let entry = try Data(contentsOf: entries.appending(path: name))
    let times = try Statistics.interleaved(
      5,
      [
        {
          for number in 1...10_000 {
            try entry.write(to: entries.appending(path: "2026-11-20-\(number)"))
          }
          return try Statistics.milliseconds {
            try Command.run(program, ["discard", "--all", "--yes"], environment: environment)
          }
        }
      ])
    table.row("delete 10,000 entries", times[0].median, unit: "ms", goal: 1_000)
  }

  private var environment: [String: String] {
    let home = folder.appending(path: "home").path
    return [
      "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": home, "XDG_DATA_HOME": home,
      "XDG_CONFIG_HOME": "\(home)/config",
    ]
  }
}
