import Foundation

/// Reading and checking long scripts, against libyaml's bare event loop over the same bytes.
struct ReadingBenchmark {
  let folder: URL
  let peers: Peers
  let table: Table
  /// This program itself, which measures in processes of their own.
  private let own = CommandLine.arguments[0]

  init(in folder: URL, peers: Peers, table: Table) {
    self.folder = folder
    self.peers = peers
    self.table = table
  }

  func run() throws {
    let long = try script(of: 10_000)
    let size = Double(try Data(contentsOf: long).count)
    let times = try Statistics.interleaved(
      30,
      [
        { try Command.number(own, ["--child", "time", long.path]) / 1e6 },
        { try Command.number(peers.events, [long.path]) / 1e6 },
      ])
    let name = String(format: "read 10,000 questions, %.1f MB", size / 1e6)
    table.row(name, times[0], against: times[1], unit: "ms", goal: 0.8)
    try memory(of: long, size)
    try growth()
  }

  private func memory(of long: URL, _ size: Double) throws {
    let tiny = try script(of: 1)
    let peaks = try Statistics.interleaved(
      5,
      [
        { try Command.number(own, ["--child", "memory", long.path]) },
        { try Command.number(own, ["--child", "memory", tiny.path]) },
      ])
    table.row(
      "its memory, as a multiple of the file", (peaks[0].median - peaks[1].median) / size,
      unit: "x", goal: 8)
  }

  /// Time for each byte, which stays the same where reading is linear.
  private func growth() throws {
    let counts = [100, 1_000, 10_000, 20_000]
    let files = try counts.map { try script(of: $0) }
    let times = try Statistics.interleaved(
      10,
      files.map { file in
        { try Command.number(own, ["--child", "time", file.path]) }
      })
    let perByte = try zip(files, times).map { file, time in
      time.median / Double(try Data(contentsOf: file).count)
    }
    for (count, time) in zip(counts, perByte) {
      table.row("read \(count) questions, each byte", time, peer: perByte[1], unit: "ns", goal: 2)
    }
  }

  private func script(of questions: Int) throws -> URL {
    let file = folder.appending(path: "\(questions).yaml")
    if !FileManager.default.fileExists(atPath: file.path) {
      try Data(ScriptGenerator.script(questions: questions).utf8).write(to: file)
    }
    return file
  }
}
