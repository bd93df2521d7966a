import Foundation
import TestSupport

/// What the program itself says to a person: the literals of `Sources/Words`, as they stand in
/// its source. Whatever is put into them reads "it".
enum ProgramWords {
  /// Its files, by their paths from there.
  static let files: [String] = {
    let all = FileManager.default.enumerator(atPath: folder.path())?.allObjects as? [String] ?? []
    return all.filter { $0.hasSuffix(".swift") }.sorted()
  }()

  /// The texts of one of them that are more than a mark or a piece of a sentence. What is to be
  /// typed, on a row of its own, is no sentence.
  static func texts(of file: String) throws -> [String] {
    let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return SwiftLiterals.texts(in: source, standIn: "it").map { text in
      text.split(separator: "\n").filter { !$0.hasPrefix("broach ") && !$0.hasPrefix("[--") }
        .joined(separator: "\n")
    }
    .filter { Readability.words(in: $0).count > 1 }
  }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Words")
}
