import Notebook
import Terminal

extension Broach {
  /// Removes what killed runs left half written where files are put: in the current folder, beside
  /// the settings and among the sets that were added. Nobody waits for it, so it comes last.
  static func tidy() {
    var folders = ["."]
    do throws(NotebookError) {
      folders.append(try Location(of: .settings) { Environment[$0] }.path)
      folders.append(try AddedSets.here().path)
    } catch {}  // where there is no home, nothing of ours is in it
    NewFile.sweep(folders)
  }
}
