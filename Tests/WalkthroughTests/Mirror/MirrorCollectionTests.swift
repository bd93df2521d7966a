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

  private static let collections: [(name: String, sentences: [MirrorSentence])] = [
    ("tuning", TuningSentences.all), ("held out", HeldOutSentences.all),
    ("later", LaterSentences.all), ("plain", PlainSentences.all),
    ("strangers, first", StrangersFirst.all), ("strangers, second", StrangersSecond.all),
    ("strangers, third", StrangersThird.all), ("strangers, fourth", StrangersFourth.all),
    ("other voices", OtherVoices.all), ("more voices", MoreVoices.all),
    ("last voices", LastVoices.all), ("harmless", HarmlessSentences.all),
    ("harmless neighbours", HarmlessNeighbours.all), ("harmless everyday", HarmlessEveryday.all),
  ]

  @Test func `half of all sentences must be left alone, and every pattern is among the others`()
    throws
  {
    let all = Self.collections.flatMap { $0.sentences }
    #expect(all.count >= 1_500)
    #expect(all.count { $0.patterns.isEmpty } * 2 >= all.count)
    let ids = Set(
      try MirrorSample.guide().patterns.filter { $0.audience == nil }.map(\.id)
    ).subtracting(["long"])
    #expect(ids.subtracting(all.flatMap(\.patterns)) == [])
  }

  /// That is what the mirror promises on words that it knows. `StrangersSecond` to
  /// `StrangersFourth` and the voices say what it did on words that it had never met.
  @Test(arguments: collections)
  func `of 150 at most two are nudged wrongly and eight missed`(
    name: String, sentences: [MirrorSentence]
  ) throws {
    let result = try Result(sentences)
    let share = max(1, Double(sentences.count) / 150)
    #expect(
      Double(result.wrong.count) <= 2 * share, "\(result.wrong.joined(separator: "\n"))")
    #expect(
      Double(result.missed.count) <= 8 * share, "\(result.missed.joined(separator: "\n"))")
    if ProcessInfo.processInfo.environment["READ_MIRROR"] != nil {
      print("== \(name), \(sentences.count)")
      print((["wrong:"] + result.wrong + ["missed:"] + result.missed).joined(separator: "\n"))
    }
  }

  @Test func `harmless words are never nudged`() throws {
    let result = try Result(
      HarmlessSentences.all + HarmlessNeighbours.all + HarmlessEveryday.all)
    #expect(result.wrong == [])
  }
}
