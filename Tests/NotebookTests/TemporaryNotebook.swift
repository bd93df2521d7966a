import Disk
import Entries
import Foundation
import Notebook
import TestSupport

/// A folder of its own for one test, with a place for a notebook in it.
struct TemporaryNotebook {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  var path: String { scratch.url.path }

  var location: Location {
    get throws { try Location { ["XDG_DATA_HOME": path][$0] } }
  }

  /// The notebook, through a gate.
  func notebook(_ calls: SystemCalls = .real) throws -> Notebook {
    Notebook(at: try location, through: calls, clock: Stamp.now)
  }

  /// The folder of the entries.
  var entries: String { "\(path)/broach/entries" }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Everything in the folder of the entries, hidden files too.
  var entryFiles: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: entries)) ?? []).sorted()
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try scratch.write(text, to: name).path
  }
}

/// What a run fails with; nil if it does not.
func failure(_ run: () throws -> some Any) -> NotebookError? {
  do {
    _ = try run()
    return nil
  } catch {
    return error as? NotebookError
  }
}
