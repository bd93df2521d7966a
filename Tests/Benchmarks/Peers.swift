import Foundation

/// The C programs that we are measured against, built anew into a folder.
struct Peers {
  /// Ten questions through readline.
  let walk: String
  /// libyaml's bare event loop.
  let events: String
  /// Drives a program on a pseudo-terminal and measures it.
  let drive: String

  init(in folder: URL) throws {
    walk = try Self.compile("walk", linking: "-lreadline", into: folder)
    events = try Self.compile("events", linking: "-lyaml", into: folder)
    drive = try Self.compile("drive", linking: "-lutil", into: folder)
  }

  private static func compile(_ name: String, linking library: String, into folder: URL) throws
    -> String
  {
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Peers/\(name).c")
    let program = folder.appending(path: name).path
    try Command.run("cc", ["-O2", "-o", program, source.path, library])
    return program
  }
}
