import Foundation

/// A program whose input and output are pipes.
package enum Piped {
  /// Runs a program on some input and gives what it wrote to standard output.
  package static func run(_ path: String, _ arguments: [String], input: Data) throws -> String {
    let process = Process()
    let (input, output) = (input, Pipe())
    let feed = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = feed
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.detachNewThread {
      feed.fileHandleForWriting.write(input)
      try? feed.fileHandleForWriting.close()
    }
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
