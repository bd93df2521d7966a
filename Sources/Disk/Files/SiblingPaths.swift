import Text

/// What lies in the folder of a file that somebody names, for whoever misspelt it or presses Tab.
package enum SiblingPaths {
  /// The paths of what lies beside a file, as the user would type them; folders end in a slash.
  /// - Parameter path: as the user gave it; there need be no such file.
  /// - Returns: in alphabetical order, without hidden files; none if the folder cannot be read.
  package static func paths(beside path: String, through calls: SystemCalls = .real) -> [String] {
    let way = way(to: path)
    do throws(DiskError) {
      let folder = try folder(at: way, through: calls)
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

  /// Whether something is at a path that is no folder.
  package static func isFile(_ path: String, through calls: SystemCalls = .real) -> Bool {
    do throws(DiskError) {
      let folder = try folder(at: way(to: path), through: calls)
      let kind = try folder.status(of: SystemCalls.name(of: path))?.kind
      return kind != nil && kind != .folder
    } catch {
      return false
    }
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
    let way = way(to: path)
    let files = paths.filter { !$0.hasSuffix("/") }
    if let near = Suggestion.nearest(to: name, among: files.map(SystemCalls.name(of:))) {
      return "\(way)\(near)"
    }
    guard let dot = path.lastIndex(of: "."), dot > way.endIndex else { return nil }
    return files.first { $0.hasPrefix(path[...dot]) }
  }

  /// What stands before a path's last part, its slash included.
  private static func way(to path: String) -> Substring {
    path.dropLast(SystemCalls.name(of: path).count)
  }

  private static func folder(at way: Substring, through calls: SystemCalls) throws(DiskError)
    -> Descriptor
  {
    try calls.openFolder(way.isEmpty ? "." : String(way))
  }
}
