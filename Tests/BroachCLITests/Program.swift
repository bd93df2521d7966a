import Foundation
import TestSupport

/// The real program, with a home of its own.
struct Program {
  let home: Scratch

  init() throws {
    home = try Scratch()
  }

  /// Runs it on some input.
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:])
    throws -> Tool.Outcome
  {
    try run(arguments, input: input, environment: environment)
  }

  /// The same with a list of arguments.
  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws
    -> Tool.Outcome
  {
    try Tool(at: BuiltProduct.path("broach")).run(
      arguments, input: input, environment: self.environment.merging(environment) { $1 })
  }

  /// Runs a script of `sh`, in which `$broach` is the program and `$home` its home.
  func shell(_ script: String) throws -> Tool.Outcome {
    let names = ["broach": BuiltProduct.path("broach"), "home": home.url.path]
    return try Tool(at: "/bin/sh").run(
      ["-c", script], environment: environment.merging(names) { $1 })
  }

  /// What it finds around it.
  var environment: [String: String] {
    [
      "HOME": home.url.path, "XDG_DATA_HOME": home.url.path, "XDG_RUNTIME_DIR": "",
      "XDG_CONFIG_HOME": "\(home.url.path)/config", "LC_ALL": "C.UTF-8",
      "SOURCE_DATE_EPOCH": "1795132800",
    ]
  }

  /// Writes the settings of whoever runs it, and gives their path.
  @discardableResult
  func settle(_ text: String) throws -> String {
    try FileManager.default.createDirectory(
      at: home.url.appending(path: "config/broach"), withIntermediateDirectories: true)
    return try file("config/broach/settings.yaml", text)
  }

  /// The path of a file with a text.
  func file(_ name: String, _ text: String) throws -> String {
    try home.write(text, to: name).path
  }

  /// Walks `first-words` with one sentence and one wish, and gives the entry's name.
  func writeEntry() throws -> String {
    _ = try run(
      "begin", "first-words", "--keep", input: "You looked at the clock.\n\n\n1\n2\n\n\n\n\n\n")
    let listing = try run("entries").output
    return listing.split(separator: " ").first.map(String.init) ?? ""
  }

  /// Lets every entry have been saved at a moment such as `2020-01-02 03:04`.
  func ageEntries(to moment: String) throws {
    let folder = home.url.appending(path: "broach/entries")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let file = folder.appending(path: name)
      let text = try String(contentsOf: file, encoding: .utf8)
      try text.replacing(/\nsaved: .*\n/, with: "\nsaved: \(moment)\n", maxReplacements: 1)
        .write(to: file, atomically: true, encoding: .utf8)
    }
  }
}

extension Tool.Outcome {
  /// What was said, on one row, wherever it was wrapped.
  var said: String { errors.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
