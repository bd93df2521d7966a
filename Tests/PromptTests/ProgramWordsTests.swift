import Testing

@Suite("How the program's own words read")
struct ProgramWordsTests {
  @Test(arguments: ProgramWords.files)
  func `its words read at grade six or below`(file: String) throws {
    let texts = try ProgramWords.texts(of: file)
    try #require(!texts.isEmpty)
    #expect(Readability(texts.joined(separator: "\n")).grade <= 6)
  }

  /// The formula means little for a label or a command of three words, and an emergency number has
  /// no plainer name.
  @Test(arguments: ProgramWords.files)
  func `none of its sentences is above grade nine or longer than 25 words`(file: String) throws {
    for sentence in try ProgramWords.texts(of: file).flatMap(Readability.sentences) {
      let one = Readability(sentence)
      #expect(one.words <= 25, "\(sentence)")
      if one.words > 3, !sentence.contains("emergency number") {
        #expect(one.grade <= 9, "\(sentence)")
      }
    }
  }

  @Test(arguments: ProgramWords.files)
  func `it exclaims, praises and promises nothing`(file: String) throws {
    let banned = [
      "!", "well done", "great", "good job", "brave", "proud", "congrat", "score", "%", "oops",
      "invalid", "will feel better", "will understand", "walk", "on nothing",
    ]
    for text in try ProgramWords.texts(of: file) {
      for word in banned { #expect(!text.lowercased().contains(word), "\(text)") }
    }
  }

  @Test func `its words are found`() throws {
    #expect(ProgramWords.files.contains("Terminal/Words+Files.swift"))
    let opening = try ProgramWords.texts(of: "Shared/Words+Opening.swift")
    #expect(opening.contains { $0.contains("It is not therapy and not crisis care.") })
  }
}
