import Foundation
import Testing

@testable import Mirror

@Suite("The mirror on sentences as people write them", .timeLimit(.minutes(15)))
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

  @Test func `every file of sentences is a collection`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: MirrorCollection.folder.path)
      .filter { $0.hasSuffix(".txt") }
    #expect(Set(files) == Set(MirrorCollection.allCases.map { "\($0.rawValue).txt" }))
  }

  @Test(arguments: [
    "", "you-always", "you-always:", ": You never", "a,,b: You never", "-, b: You never",
  ])
  func `a line without ids or without a sentence is not read`(line: Substring) {
    #expect(MirrorSentence(line) == nil)
  }

  @Test func `half of all sentences must be left alone, and every pattern is among the others`()
    throws
  {
    let all = try MirrorCollection.allCases.flatMap { try $0.sentences() }
    #expect(all.count >= 1_500)
    #expect(all.count { $0.patterns.isEmpty } * 2 >= all.count)
    let ids = Set(
      try MirrorSample.guide().patterns.filter { $0.audience == nil }.map(\.id)
    ).subtracting(["long"])
    #expect(ids.subtracting(all.flatMap(\.patterns)) == [])
  }

  /// That is what the mirror promises on words that it knows. The strangers, from
  /// the second on, and the voices say what it did on words that it had never met.
  @Test(arguments: MirrorCollection.allCases)
  func `of 150 at most two are nudged wrongly and eight missed`(
    collection: MirrorCollection
  ) throws {
    let sentences = try collection.sentences()
    let result = try Result(sentences)
    let share = max(1, Double(sentences.count) / 150)
    #expect(
      Double(result.wrong.count) <= 2 * share, "\(result.wrong.joined(separator: "\n"))")
    #expect(
      Double(result.missed.count) <= 8 * share, "\(result.missed.joined(separator: "\n"))")
    if ProcessInfo.processInfo.environment["READ_MIRROR"] != nil {
      print("== \(collection.rawValue), \(sentences.count)")
      print((["wrong:"] + result.wrong + ["missed:"] + result.missed).joined(separator: "\n"))
    }
  }

  @Test(arguments: [MirrorCollection.harmless, .harmlessNeighbours, .harmlessEveryday])
  func `harmless words are never nudged`(collection: MirrorCollection) throws {
    #expect(try Result(collection.sentences()).wrong == [])
  }
}
