import Disk
import Entries
import Foundation
import Notebook
import Script
import Text
import Walkthrough

/// A process that writes in a notebook until it is killed.
///
///     NotebookWriter DATA-HOME SET-FILE
///
/// It opens the entry 2026-11-20-1, or begins it, and saves it over and over with an answer that
/// counts and grows; after each save it prints the count.
@main struct NotebookWriter {
  static func main() throws {
    let location = try Location { ["XDG_DATA_HOME": CommandLine.arguments[1]][$0] }
    let source = try BoundedFile.read(CommandLine.arguments[2])
    guard let set = PromptSet.read(source).value, let now = Stamp("2026-11-20 22:31") else {
      return
    }
    let page = Notebook(at: location) { now }.newPage()
    var entry = Entry(source, set, keeping: .keep, begun: now)
    for count in 1... {
      let words = String(repeating: "word \(count)\n", count: 2000)
      entry.snapshot.answers[.first] = .text(words + "\(count)")
      _ = try page.save(entry, now: now)
      FileHandle.standardOutput.write(Data("\(count)\n".utf8))  // print would wait for more
      if let byte = readLine(), byte == "stop" { return }
    }
  }
}
