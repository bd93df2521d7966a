import TestSupport
import Testing

@Suite("What feels closest", .timeLimit(.minutes(15)))
struct ChooserTests {
  @Test func `nine at a time, with the ways for whoever cannot say and whoever has it all down`()
    throws
  {
    let rows = try screen("\n").split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(rows.firstIndex { $0.hasPrefix("  1  I did not feel heard") })
    #expect(rows[first + 7].hasPrefix("  8  I can't say what it is yet"))
    #expect(rows[first + 8].hasPrefix("  9  I have written it all down already"))
    #expect(rows[first + 9].isEmpty && rows[first + 10] == " 10  Something crossed a line")
    #expect(rows[first + 11] == "Type more to see five others.")
    #expect(rows[first + 12] == "► What feels closest? Type a number.")
  }

  @Test func `the rest comes when asked for, with the therapist's set last and apart`() throws {
    let screen = try screen("\nmore\n")
    #expect(
      screen.contains(
        "\n 11  I am thinking about stopping\n 12  My therapist is ending it, or going away\n"))
    #expect(
      screen.contains(
        """

         13  I have strong feelings for my therapist, or I want more
         14  Something was said, sent or done, or it was not, and I am left with it

        """)
    )
    #expect(screen.contains("\n\n 15  I am the therapist"))
    #expect(screen.components(separatedBy: "► What feels closest?").count == 3)
  }

  @Test func `a set that was added stands before all others, and is announced`() throws {
    let program = try Program()
    try SetsCommandTests.add(to: program)
    let screen = try program.run(input: "\n1\n").errors
    #expect(screen.contains("\n  1  Our last hour\n  2  I did not feel heard"))
    #expect(screen.contains("\n 11  Something crossed a line"))
    #expect(screen.contains("This set is “Before Friday”, by Ana Ruiz.\nCode to compare: "))
  }

  @Test(arguments: [
    "10", "10.", "１０", "number 10", "something crossed a line", "Something crossed",
    "crossed-a-line",
    "crossed a line", "Something crossed a line.",
  ])
  func `it takes a number, the words and the name of a set`(typed: String) throws {
    #expect(try screen("\n\(typed)\n").contains("When it crossed a line"))
  }

  @Test func `a number means the same before and after more`() throws {
    #expect(try screen("\nmore\n2\n").contains("\nJudged"))
    #expect(try screen("\n11\n").contains("\nStaying or going"))
  }

  @Test func `a sentence is not lost to the list`() throws {
    #expect(try screen("\nhe left me\n").contains("These words are not lost."))
  }

  @Test(arguments: [(24, 80), (20, 40)] as [(UInt16, UInt16)])
  func `the opening is whole on one screen, and the list with its question on the next`(
    rows: UInt16, columns: UInt16
  ) throws {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("broach"), environment: try Program().environment, rows: rows,
      columns: columns)
    let opening = try terminal.wait(for: "> ")
    #expect(opening.hasPrefix("Here you can find words"))
    #expect(lines(opening) < rows)
    try terminal.send("\r")
    try terminal.wait(for: "\n")
    let list = try terminal.wait(for: "> ")
    #expect(list.contains("  1  I did not") && list.contains("all down already"))
    #expect(list.contains("What feels closest?"))
    // The empty line before it may go.
    #expect(lines(list) - 1 < rows)
  }

  @Test func `a window that is too low gets fewer at a time, by the same numbers`() throws {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("broach"), environment: try Program().environment, rows: 15, columns: 20)
    try terminal.wait(for: "keep nothing")
    try terminal.wait(for: "> ")
    try terminal.send("\r")
    try terminal.wait(for: "Type more to see 12")
    try terminal.wait(for: "> ")
    try terminal.send("more\r")
    try terminal.wait(for: " 4  It looks small,")
    try terminal.wait(for: "> ")
    try terminal.send("2\r")
    try terminal.wait(for: "Judged")
  }

  private func lines(_ text: String) -> Int {
    text.unicodeScalars.count { $0 == "\n" }
  }

  private func screen(_ input: String) throws -> String {
    try Program().run(input: input).errors
  }
}
