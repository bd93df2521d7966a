import Foundation

/// A folder of its own for one test; it goes when the value goes.
package final class Scratch: Sendable {
  package let url: URL

  /// Makes an empty folder.
  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "broach-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The folder's path.
  package var path: String { url.path }

  /// The path of something in the folder, whether or not it is there.
  package func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Puts a program into the folder, by what a shell does for it. Another process writes it: a file
  /// that some child of this one still holds open cannot be run.
  package func addProgram(_ name: String, _ script: String) throws {
    let write = #"printf '#!/bin/sh\n%s\n' "$1" > "$2" && chmod 700 "$2""#
    let run = try Tool(at: "/bin/sh").run(["-c", write, "sh", script, file(name)])
    guard run.status == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Writes a text file into the folder.
  @discardableResult
  package func write(_ text: String, to name: String) throws -> URL {
    let file = url.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file
  }
}
