import Foundation
import Script
import Text

/// What a fresh process measures about itself, so that no run leaves traces in the next.
enum Child {
  /// Runs what `--child` asks for and prints one number.
  static func run(_ arguments: [String]) throws {
    guard arguments.count == 2 else { throw Command.Failure(description: "--child WHAT FILE") }
    let source = SourceText(
      name: arguments[1], bytes: [UInt8](try Data(contentsOf: URL(filePath: arguments[1]))))
    switch arguments[0] {
    case "time":
      try read(source)
      let start = processorTime
      try read(source)
      print(processorTime - start)
    case "memory":
      try read(source)
      print(peak)
    default:
      throw Command.Failure(description: "--child time|memory FILE")
    }
  }

  /// Reads a script and lets the set go again, since freeing is time too.
  private static func read(_ source: SourceText) throws {
    let reading = PromptSet.read(source)
    guard reading.value != nil else {
      let text = DiagnosticText(source).text(of: reading.diagnostics)
      throw Command.Failure(description: String(text.prefix(2_000)))
    }
  }

  /// Nanoseconds of processor time so far, which other programs on the machine do not lengthen.
  private static var processorTime: Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// The most memory this process ever had, in bytes: `VmHWM` of proc(5). What getrusage(2) tells
  /// also covers the process it was forked from.
  private static var peak: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let row = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (row?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
  }
}
