import Foundation
import Testing

/// What libFuzzer found worth keeping is given to the readers again: each input must be answered.
@Suite("The kept inputs of the fuzzer", .timeLimit(.minutes(10)))
struct CorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Corpus")

  @Test(arguments: FuzzTarget.allCases)
  func `stop no reader`(target: FuzzTarget) throws {
    let file = Self.folder.appending(path: "\(target.rawValue).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines { target.take(Array(try #require(Data(base64Encoded: String(line))))) }
  }
}
