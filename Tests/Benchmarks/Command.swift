import Foundation

/// A program that is run to its end, with its output.
enum Command {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// - Parameter environment: the whole of it; nil means our own.
  @discardableResult
  static func run(
    _ program: String, _ arguments: [String], environment: [String: String]? = nil
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    if let environment { process.environment = environment }
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(program) ended with status \(process.terminationStatus)")
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Runs a program that prints one number.
  static func number(
    _ program: String, _ arguments: [String], environment: [String: String]? = nil
  ) throws -> Double {
    let output = try run(program, arguments, environment: environment).trimmingCharacters(
      in: .whitespacesAndNewlines)
    guard let number = Double(output) else {
      throw Failure(description: "\(program) printed no number")
    }
    return number
  }
}
