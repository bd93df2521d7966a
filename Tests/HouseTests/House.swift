import Foundation

/// The files of this package, as they lie on the disk.
enum House {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file below a folder of the package, by its path from the root.
  static func swiftFiles(below folder: String) throws -> [(path: String, text: String)] {
    try files(below: folder, named: [".swift"])
  }

  /// Every file below a folder whose name ends in one of these ways.
  static func files(below folder: String, named endings: [String]) throws
    -> [(path: String, text: String)]
  {
    let paths = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    let names = (paths?.allObjects as? [String] ?? [])
      .filter { name in endings.contains { name.hasSuffix($0) } }.sorted()
    return try names.map { name in
      let path = "\(folder)/\(name)"
      return (path, try String(contentsOf: root.appending(path: path), encoding: .utf8))
    }
  }

  /// Code without its comments and without what stands between quotation marks.
  static func bareLines(of text: String) -> [Substring] {
    var isInText = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let wasInText = isInText
      if line.matches(of: /"""/).count % 2 == 1 { isInText.toggle() }
      if wasInText || isInText { return "" }
      let bare = line.replacing(/"(\\.|[^"\\])*"/, with: "\"\"")
      return bare.prefix(upTo: bare.firstRange(of: "//")?.lowerBound ?? bare.endIndex)
    }
  }
}
