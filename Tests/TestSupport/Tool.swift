import Foundation

/// A program of the system that a test asks for a second opinion.
package struct Tool: Sendable {
  /// What a run left behind.
  package struct Outcome: Sendable {
    package let status: Int32
    package let output: String
    package let errors: String
  }

  package let path: String

  /// The program at a path.
  package init(at path: String) {
    self.path = path
  }

  /// The first program of that name in `PATH`; nil if there is none.
  package init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      return nil
    }
    self.path = path
  }

  /// Whether there is a program of that name, for `.enabled(if:)`.
  package static func exists(_ name: String) -> Bool { Tool(name) != nil }

  /// Runs the program to its end. Input and output go through files, so no pipe can fill up.
  package func run(
    _ arguments: [String] = [], input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    let folder = try Scratch()
    let (input, output, errors) = (
      try folder.write(input, to: "in"), try folder.write("", to: "out"),
      try folder.write("", to: "err")
    )
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}
