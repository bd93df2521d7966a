import Foundation

/// What the program itself says to a person: the literals of `Sources/Words`, as they stand in
/// its source. Whatever is put into them reads "it".
enum ProgramWords {
  /// Its files, by their paths from there.
  static let files: [String] = {
    let all = FileManager.default.enumerator(atPath: folder.path())?.allObjects as? [String] ?? []
    return all.filter { $0.hasSuffix(".swift") }.sorted()
  }()

  /// The texts of one of them that are more than a mark or a piece of a sentence.
  static func texts(of file: String) throws -> [String] {
    let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    let code = source.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    return literals(in: code.joined(separator: "\n")[...])
      .filter { Readability.words(in: $0).count > 1 }
  }

  private static func literals(in code: Substring) -> [String] {
    var rest = code
    var found: [String] = []
    while let start = rest.firstIndex(of: "\"") {
      rest = rest[start...]
      let mark = rest.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
      rest.removeFirst(mark.count)
      found.append(literal(endingAt: mark, &rest))
    }
    return found
  }

  /// One literal, up to its end, which is taken too.
  private static func literal(endingAt mark: String, _ rest: inout Substring) -> String {
    var text = ""
    while !rest.isEmpty, !rest.hasPrefix(mark) {
      guard rest.hasPrefix("\\") else {
        text.append(rest.removeFirst())
        continue
      }
      rest.removeFirst()
      switch rest.first {
      case "(":
        skipInterpolation(&rest)
        text += "it"
      case "\n": rest.removeFirst()
      case let mark?:
        rest.removeFirst()
        text.append(mark)
      case nil: break
      }
    }
    rest = rest.dropFirst(mark.count)
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    return lines.joined(separator: "\n")
  }

  /// Passes over the brackets of an interpolation; they may hold brackets of their own.
  private static func skipInterpolation(_ rest: inout Substring) {
    var depth = 0
    repeat {
      switch rest.first {
      case "(": depth += 1
      case ")": depth -= 1
      case nil: return
      default: break
      }
      rest.removeFirst()
    } while depth > 0
  }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Words")
}
