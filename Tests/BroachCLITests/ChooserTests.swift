import Testing

@Suite("What feels closest", .timeLimit(.minutes(5)))
struct ChooserTests {
  @Test func `the sets stand in the order of kindness, nine at a time`() throws {
    let screen = try Program().run(input: "").errors
    let rows = screen.split(separator: "\n")
    let first = try #require(rows.firstIndex { $0.hasPrefix(" 1  I did not feel heard") })
    #expect(rows[first + 8].hasPrefix(" 9  I can't say what it is yet"))
    #expect(!screen.contains("10  ") && !screen.contains("I am the therapist"))
    #expect(screen.contains("There are three more. Type more to see them."))
  }

  @Test func `the rest comes when asked for, with the harm set last and apart`() throws {
    let screen = try Program().run(input: "more\n").errors
    #expect(screen.contains(" 10  I said it, or sent it"))
    #expect(
      screen.contains(" 11  I have written it all down already\n\n 12  Something crossed a line\n"))
  }

  @Test func `a sentence is not lost to the list`() throws {
    let screen = try Program().run(input: "he left me\n").errors
    #expect(screen.contains("These words are not lost."))
  }
}
