import Foundation

/// Measures broach against small C programs, interleaved, as medians with ratios:
///
///     swift run -c release Benchmarks [PROGRAM]
///
/// PROGRAM is broach as it was installed; without it, it is built as the README tells. `cc` and
/// the headers of readline and libyaml are needed.
@main
struct Benchmarks {
  static func main() {
    do { try run() } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
  }

  private static func run() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "--child" { return try Child.run(Array(arguments.dropFirst())) }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "broach-benchmarks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = try arguments.first ?? installedProgram()
    let peers = try Peers(in: folder)
    let table = Table()
    try DraftBenchmark(table: table).run()
    try MirrorBenchmark(table: table).run()
    try ReadingBenchmark(in: folder, peers: peers, table: table).run()
    try ManyFilesBenchmark(program: program, folder: folder, table: table).run()
    try WalkBenchmark(program: program, folder: folder, peers: peers, table: table).run()
  }

  private static func installedProgram() throws -> String {
    let scratch = ".build/installed"
    try Command.run(
      "swift",
      [
        "build", "-c", "release", "--product", "broach", "-Xswiftc", "-static-executable",
        "-Xswiftc", "-use-ld=lld", "-Xlinker", "-ltinfo", "-Xlinker", "-s", "--scratch-path",
        scratch,
      ])
    return "\(scratch)/release/broach"
  }
}
