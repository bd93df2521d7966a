import Foundation

/// A file of the package that is made from others, and held to them by a test.
package enum MadeFile {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// How it is made anew.
  package static let howToMake = "BROACH_MAKE_LISTS=1 swift test writes it anew"

  /// Whether it is as it would be made now; makes it, if that is asked for.
  package static func isFresh(_ path: String, as text: String) throws -> Bool {
    let file = root.appending(path: path)
    if ProcessInfo.processInfo.environment["BROACH_MAKE_LISTS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return try String(contentsOf: file, encoding: .utf8) == text
  }
}
