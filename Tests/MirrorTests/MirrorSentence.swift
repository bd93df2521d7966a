import Foundation
import Testing

/// A sentence of a collection, and what the mirror should make of it.
struct MirrorSentence: CustomTestStringConvertible, Sendable {
  let text: String
  /// The patterns it shows, the expected one first; empty where it must be left alone.
  let patterns: Set<String>

  /// Reads a line such as `you-always: You always…`, several ids with a comma between them; a
  /// dash stands for none.
  /// - Returns: nil if it is not written so.
  init?(_ line: Substring) {
    guard let colon = line.firstRange(of: ": ") else { return nil }
    text = String(line[colon.upperBound...])
    let ids = line[..<colon.lowerBound].split(separator: ",", omittingEmptySubsequences: false)
    guard !text.isEmpty, ids.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }) else { return nil }
    patterns = Set(ids.map(String.init)).subtracting(["-"])
  }

  var testDescription: String { text }
}

/// The collections in `Sentences`, a text file each; the README beside them says how one is
/// written.
enum MirrorCollection: String, CaseIterable {
  case tuning, later, plain, harmless
  case heldOut = "held-out"
  case plainDress = "plain-dress"
  case strangersFirst = "strangers-first"
  case strangersSecond = "strangers-second"
  case strangersThird = "strangers-third"
  case strangersFourth = "strangers-fourth"
  case strangersFifth = "strangers-fifth"
  case strangersSixth = "strangers-sixth"
  case strangersSeventh = "strangers-seventh"
  case strangersEighth = "strangers-eighth"
  case strangersNinth = "strangers-ninth"
  case byKinds = "by-kinds"
  case otherVoices = "other-voices"
  case moreVoices = "more-voices"
  case lastVoices = "last-voices"
  case threeVoices = "three-voices"
  case setAside = "set-aside"
  case nextRounds = "next-rounds"
  case harmlessNeighbours = "harmless-neighbours"
  case harmlessLetters = "harmless-letters"
  case harmlessEveryday = "harmless-everyday"

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Sentences")

  /// Its sentences; a line that cannot be read is an error.
  func sentences() throws -> [MirrorSentence] {
    let file = Self.folder.appending(path: "\(rawValue).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in try #require(MirrorSentence(line), "\(rawValue).txt: \(line)") }
  }
}
