import Testing

/// Comments speak of whoever uses the program as a person, of whom nothing is known.
@Suite("Comments")
struct CommentTests {
  private static let pronouns: Set = ["she", "her", "hers", "herself"]

  private static func speaksOfHer(_ comment: Substring) -> Bool {
    comment.split { !$0.isLetter }.contains { pronouns.contains($0.lowercased()) }
  }

  /// A comment, without the words of others that it quotes.
  private static func comment(of line: Substring) -> Substring {
    guard let start = line.firstRange(of: "//")?.lowerBound else { return "" }
    return line[start...].replacing(/`[^`]*`|"[^"]*"/, with: "")
  }

  @Test func `say they of a person`() throws {
    let files = try ["Sources", "Tests"].flatMap {
      try House.files(below: $0, named: [".swift", ".js", ".c", ".h", ".css"])
    }
    for file in files where !file.path.hasSuffix("/CommentTests.swift") {
      let said = file.text.split(separator: "\n").map { Self.comment(of: $0) }
        .filter { Self.speaksOfHer($0) }
      #expect(said.isEmpty, "\(file.path)")
    }
  }

  @Test(arguments: ["/// What she wrote.", "let a = 1  // hers", "// Lets her go on."])
  func `are seen to say she`(line: String) {
    #expect(Self.speaksOfHer(Self.comment(of: line[...])))
  }
}
