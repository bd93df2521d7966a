import Entries
import Foundation
import Notebook
import TestSupport
import Testing

/// A home for the real program on a terminal, with an editor that is a script.
final class EditorHome {
  let scratch: Scratch
  private var runtime: String?

  /// A home with the text of a set, which asks `What happened?` last.
  init(_ set: String = text) throws {
    scratch = try Scratch()
    _ = try scratch.write(set, to: "set.yaml")
  }

  static let text = """
    broach: 1
    title: A small one
    about: For tests.
    for: client
    steps:
      - ask: What happened?
        id: moment
        kind: text
        short: yes
    drafts:
      - id: letter
        kind: message
        body: |
          {moment}

    """

  var path: String { scratch.url.path }
  var set: String { path + "/set.yaml" }

  var environment: [String: String] {
    var environment = [
      "HOME": path + "/home", "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": "", "VISUAL": "",
    ]
    environment["XDG_RUNTIME_DIR"] = runtime ?? ""
    return environment
  }

  /// Whether there is a folder that lies in memory.
  static let hasMemory =
    (try? Tool(at: "/bin/sh").run(["-c", "stat -f -c %T /dev/shm"]).output)
    == "tmpfs\n"

  /// Makes a runtime folder, which the program sees from now on.
  @discardableResult
  func makeRuntime(inMemory: Bool = false) throws -> String {
    let folder = inMemory ? "/dev/shm/broach-test-\(UUID())" : path + "/run"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    runtime = folder
    return folder
  }

  /// The command of an editor that is a script of `sh`. Written by a shell: while this process has
  /// it open for writing, a program that another test starts just then holds it open too, and it
  /// cannot be run.
  func script(_ text: String) throws -> String {
    let file = "\(path)/editor \(UUID())"
    let write = #"printf '#!/bin/sh\n%s\n' "$1" > "$2" && chmod 700 "$2""#
    let outcome = try Tool(at: "/bin/sh").run(["-c", write, "sh", text, file])
    try #require(outcome.status == 0)
    return "'\(file)'"
  }

  func start(
    _ arguments: [String], environment more: [String: String] = [:], limit: Double = 60
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      BuiltProduct.path("broach"), arguments, environment: environment.merging(more) { $1 },
      limit: limit)
  }

  /// At the question for a text, with an editor.
  func atText(editor: String, keeping: String = "--keep") throws -> PseudoTerminal {
    let terminal = try start(
      ["begin", set, keeping], environment: ["EDITOR": try script(editor)])
    try terminal.wait(for: "What happened?")
    try terminal.wait(for: "> ")
    return terminal
  }

  // MARK: - What is there

  func notebook() throws -> Notebook {
    let home = path + "/home"
    return Notebook(at: try Location { $0 == "HOME" ? home : nil }, clock: Stamp.now)
  }

  /// The entry that was begun last.
  func entry() throws -> Entry? {
    let notebook = try notebook()
    return try notebook.list().last.map { try notebook.read($0.name.text) }
  }

  /// The texts that editors have or had.
  var leftovers: [String] {
    get throws {
      let places =
        [path + "/home/.local/share/broach/broach-edit"]
        + (runtime.map { [$0 + "/broach-edit"] } ?? [])
      return places.flatMap { place in
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
        return folders.map { "\(place)/\($0)/text.txt" }
      }
    }
  }

  /// Everything in their home.
  var files: [String] {
    get throws {
      FileManager.default.enumerator(atPath: path + "/home")?.allObjects as? [String] ?? []
    }
  }

  /// Saves as an editor does that is still there.
  func saveInEditor(_ text: String) throws {
    let file = try #require(try leftovers.first)
    try Data(text.utf8).write(to: URL(filePath: file))
  }

  /// Waits for the clock of the looks at the editor's file.
  func waitUntilKept(_ text: String) throws {
    try wait { try entry()?.halfTyped.values.contains(text) ?? false }
  }

  private func wait(for happens: () throws -> Bool) throws {
    let end = Date(timeIntervalSinceNow: 30)
    while try !happens() {
      try #require(Date() < end)
      sched_yield()
    }
  }
}
