import Foundation
import Testing

@testable import Walkthrough

@Suite("The mirror on sentences as people write them", .timeLimit(.minutes(5)))
struct MirrorCollectionTests {
  /// What the mirror made of a collection. For whoever changes the file:
  /// `READ_MIRROR=1 swift test --filter MirrorCollection` prints it.
  private struct Result {
    var wrong: [String] = []
    var missed: [String] = []

    init(_ sentences: [MirrorSentence]) throws {
      for sentence in sentences {
        let found = Set(try MirrorSample.ids(sentence.text))
        let extra = found.subtracting(sentence.patterns)
        if !extra.isEmpty { wrong.append("\(extra.sorted()): \(sentence.text)") }
        if !sentence.patterns.isEmpty, found.isDisjoint(with: sentence.patterns) {
          missed.append("\(sentence.patterns.sorted()): \(sentence.text)")
        }
      }
    }
  }

  @Test func `half of all sentences must be left alone, and every pattern is among the others`()
    throws
  {
    let all = TuningSentences.all + HeldOutSentences.all
    #expect(all.count >= 150 && HeldOutSentences.all.count == 50)
    #expect(all.count { $0.patterns.isEmpty } * 2 >= all.count)
    let ids = Set(try MirrorSample.guide().patterns.map(\.id)).subtracting(["long"])
    #expect(ids.subtracting(all.flatMap(\.patterns)) == [])
  }

  @Test(arguments: [
    (name: "tuning", sentences: TuningSentences.all), ("held out", HeldOutSentences.all),
    ("later", LaterSentences.all),
  ])
  func `at most two are nudged wrongly and eight missed`(
    name: String, sentences: [MirrorSentence]
  ) throws {
    let result = try Result(sentences)
    #expect(result.wrong.count <= 2, "\(result.wrong.joined(separator: "\n"))")
    #expect(result.missed.count <= 8, "\(result.missed.joined(separator: "\n"))")
    if ProcessInfo.processInfo.environment["READ_MIRROR"] != nil {
      print("== \(name), \(sentences.count)")
      print((["wrong:"] + result.wrong + ["missed:"] + result.missed).joined(separator: "\n"))
    }
  }
}
