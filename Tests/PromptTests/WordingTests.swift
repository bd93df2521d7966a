import BuiltInSets
import Mirror
import Script
import Testing
import Text

@Suite("How the sets read")
struct WordingTests {
  @Test(arguments: SetFile.all)
  func `a set reads at grade six or below`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    let whole = Readability(set.wording.joined(separator: "\n"))
    #expect(whole.grade <= 6)
    #expect(Double(whole.words) / Double(whole.sentences) <= 15)
  }

  /// The formula means little for a label of one or two words.
  @Test(arguments: SetFile.all)
  func `no sentence is above grade nine or longer than 25 words`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    for sentence in set.wording.flatMap(Readability.sentences) {
      let one = Readability(sentence)
      #expect(one.words <= 25, "\(sentence)")
      if one.words > 2 { #expect(one.grade <= 9, "\(sentence)") }
    }
  }

  @Test func `the help card reads as easily`() throws {
    for text in try Signpost.texts() {
      for sentence in Readability.sentences(in: text) {
        #expect(Readability(sentence).words <= 25, "\(sentence)")
      }
    }
    #expect(Readability(try Signpost.texts().joined(separator: "\n")).grade <= 6)
  }

  @Test func `the mirror reads as easily, and exclaims and praises nothing`() throws {
    let bytes = try #require(BuiltInSets.guide(named: "mirror"))
    let guide = try #require(MirrorGuide.read(SourceText(name: "mirror", bytes: bytes)).value)
    let texts = guide.patterns.flatMap { [$0.reason, $0.frame] }
    #expect(Readability(texts.joined(separator: "\n")).grade <= 6)
    for sentence in texts.flatMap(Readability.sentences) {
      let one = Readability(sentence)
      #expect(one.words <= 25 && (one.words < 3 || one.grade <= 9), "\(sentence)")
    }
    for word in ["!", "well done", "weak", "score", "wrong", "nicer"] {
      #expect(!texts.contains { $0.lowercased().contains(word) }, "\(word)")
    }
  }

  @Test(arguments: SetFile.all)
  func `nothing is exclaimed, praised or softened away`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    let banned = ["!", "well done", "brave of you", "great job", "good job", "but ", "%", "score"]
    for text in set.wording {
      for word in banned { #expect(!text.lowercased().contains(word), "\(text)") }
    }
  }

  /// A walk is what somebody takes outside, with a friend.
  @Test(arguments: SetFile.all)
  func `a set never calls itself a walk`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    for text in try set.wording + Signpost.texts() {
      let words = Readability.words(in: text.replacing("A friend, a walk, a song", with: ""))
      #expect(!words.contains { $0.hasPrefix("walk") }, "\(text)")
    }
  }

  /// It is shown in a terminal, on a page with buttons, and on paper; each says itself how.
  @Test(arguments: SetFile.all)
  func `a set never says what to type or to press`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    let hands = ["type", "types", "press", "enter", "number", "numbers", "tap", "click", "key"]
    for text in set.walkWording {
      let words = Set(Readability.words(in: text))
      #expect(words.isDisjoint(with: hands), "\(text)")
    }
  }

  @Test(arguments: [
    ("therapist", 3), ("crossed", 1), ("wanted", 2), ("little", 2), ("time", 1), ("sentences", 3),
    ("changes", 2), ("the", 1), ("words", 1),
  ])
  func `syllables are counted by the rule`(word: String, count: Int) {
    #expect(Readability.syllables(word) == count)
  }
}
