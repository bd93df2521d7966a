import Foundation
import TestSupport
import Testing

/// Whole screens, one after another, as a page's script is handed them. In `Transcripts` a row that
/// begins with `$ ` says what somebody does, and a screen follows it, with each part in a row.
@Suite("A page's transcript")
struct PageTranscriptTests {
  private static let place = URL(filePath: #filePath).deletingLastPathComponent()
  private static let names =
    (try? FileManager.default.contentsOfDirectory(
      atPath: place.appending(path: "Transcripts").path))?.sorted() ?? []

  @Test(arguments: names)
  func `is what the page shows, to the letter`(name: String) throws {
    let text = try String(
      contentsOf: Self.place.appending(path: "Transcripts/\(name)"), encoding: .utf8)
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    let deeds = rows.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
    try #require(!deeds.isEmpty)
    let set = try String(
      contentsOf: Self.place.appending(path: "../BroachCLITests/Transcripts/small.yaml"),
      encoding: .utf8)
    var page = try PageDriver(try .prompts().adding("file small.yaml", set))
    let shown = try deeds.map { "$ \($0)\n\(try Self.screen(after: $0, on: &page))\n" }.joined()
    let other = zip(rows, shown.split(separator: "\n", omittingEmptySubsequences: false))
      .first { $0 != $1 }
    #expect(
      try MadeFile.isFresh("Tests/PageCoreTests/Transcripts/\(name)", as: shown),
      "\(String(describing: other)) \(MadeFile.howToMake)")
  }

  @Test func `there are some`() {
    #expect(!Self.names.isEmpty)
  }

  /// A deed is `open`, `press WORDS`, `type TEXT` or `type TEXT into LABEL`; `do WORDS` asks what a
  /// button would have the browser do.
  private static func screen(after deed: String, on page: inout PageDriver) throws -> String {
    let words = deed.split(separator: " ", maxSplits: 1).map(String.init)
    let what = words.dropFirst().first ?? ""
    switch words.first {
    case "press": try page.press(what)
    case "type":
      let parts = what.components(separatedBy: " into ")
      try page.type(parts[0], into: parts.dropFirst().first)
    case "do":
      return try page.act(of: what).sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        .joined(separator: "\n")
    default: try #require(deed == "open")
    }
    return String(decoding: page.json, as: UTF8.self).replacing("{\"is\"", with: "\n{\"is\"")
  }
}
