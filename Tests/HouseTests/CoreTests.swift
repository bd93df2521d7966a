import Foundation
import Testing

/// What Embedded Swift lacks, found without compiling it: `Tests/CoreProbe/run.sh` does that.
struct CoreTests {
  /// Key paths as functions, `any`, dynamic casts, dictionaries merged by a closure, and what the
  /// regex module has for strings.
  private static let lacking = [
    "[(,:=]\\s*\\\\\\.\\w", "\\bany [A-Z]", "\\bas\\?", "\\.merg(e|ing)\\(", "uniquingKeysWith:",
    "\\.(replacing|replace|firstRange|ranges|trimmingPrefix|firstMatch|matches)\\(",
  ]

  /// The floors that run anywhere, as the script lists them.
  private static func floors() throws -> [String] {
    let script = try String(
      contentsOf: House.root.appending(path: "Sources/EmbedCore/WebAssembly/core.sh"),
      encoding: .utf8)
    let list = try #require(script.firstMatch(of: /\nfloors='([A-Za-z ]+)'\n/)).1
    return list.split(separator: " ").map(String.init)
  }

  @Test func `the core does without what Embedded Swift lacks`() throws {
    let floors = try Self.floors()
    #expect(floors.count >= 6)
    let lacking = try Regex(Self.lacking.joined(separator: "|"))
    for floor in floors {
      let files = try House.swiftFiles(below: "Sources/\(floor)")
      #expect(!files.isEmpty, "\(floor)")
      for file in files {
        for (number, line) in House.bareLines(of: file.text).enumerated() {
          #expect(!line.contains(lacking), "\(file.path):\(number + 1)")
        }
      }
    }
  }

  @Test(arguments: [
    "rows.map(\\.text)", "first(where: \\.isOn)", "let body: any Writer", "value as? Text",
    "a.merge(b) { $1 }", "Dictionary(pairs, uniquingKeysWith: { a, _ in a })",
    "text.replacing(a, with: b)", "text.firstRange(of: b)",
  ])
  func `what it lacks would be found`(line: String) throws {
    #expect(line.contains(try Regex(Self.lacking.joined(separator: "|"))))
  }

  @Test(arguments: [
    "rows.map { $0.text }", "texts.firstPlace(of: b)", "case .many: .anything",
    "ranges.append(a)", "self[\\.text]",
  ])
  func `what it has is let be`(line: String) throws {
    #expect(!line.contains(try Regex(Self.lacking.joined(separator: "|"))))
  }
}
