import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What lies in the folder of a file that somebody names, for whoever misspelt it or presses Tab.
package enum Neighbours {
  /// The paths of what lies beside a file, as the user would type them; folders end in a slash.
  /// - Parameter path: as the user gave it; there need be no such file.
  /// - Returns: in alphabetical order, without hidden files; none if the folder cannot be read.
  package static func paths(beside path: String, through calls: SystemCalls = .real) -> [String] {
    let way = path.dropLast(SystemCalls.name(of: path).count)
    do throws(DiskError) {
      let folder = try calls.openFile(
        way.isEmpty ? "." : String(way), O_RDONLY | O_DIRECTORY, path: String(way))
      var paths: [String] = []
      for name in try folder.names().sorted() where !name.hasPrefix(".") {
        let isFolder = try folder.status(of: name)?.kind == .folder
        paths.append("\(way)\(name)\(isFolder ? "/" : "")")
      }
      return paths
    } catch {
      return []
    }
  }

  /// Whether there is a file at a path, not a folder.
  package static func isFile(_ path: String) -> Bool {
    paths(beside: path).contains(path)
  }

  /// The path that was probably meant by one that leads to nothing: one that goes on where it ends
  /// (`mine.yaml.txt`, or a name with spaces that was not quoted), one spelt nearly like it, or one
  /// with another ending.
  package static func nearest(to path: String) -> String? {
    let name = SystemCalls.name(of: path)
    guard !name.isEmpty else { return nil }
    let paths = paths(beside: path)
    if let longer = paths.first(where: { $0.hasPrefix("\(path).") || $0.hasPrefix("\(path) ") }) {
      return longer
    }
    let way = path.dropLast(name.count)
    let files = paths.filter { !$0.hasSuffix("/") }
    if let near = Suggestion.nearest(to: name, among: files.map(SystemCalls.name(of:))) {
      return "\(way)\(near)"
    }
    guard let dot = path.lastIndex(of: "."), dot > way.endIndex else { return nil }
    return files.first { $0.hasPrefix(path[...dot]) }
  }
}
