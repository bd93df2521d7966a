import TestSupport
import Testing

@Suite("Where to turn", .timeLimit(.minutes(15)))
struct HelpNowTests {
  @Test(arguments: [
    ["hepl"], ["hlep"], ["help-me"], ["988"], ["helpnow"], ["help", "me"], ["--help-now"],
    ["--hlep"], ["HELP"],
  ])
  func `whoever asks for help in other words is shown the way`(words: [String]) throws {
    let outcome = try Program().run(words)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("did you mean help-now? It shows where to turn."))
  }

  @Test func `the numbers come first, and a pipe gets whole lines`() throws {
    let output = try Program().run("help-now").output
    let rows = output.split(separator: "\n")
    #expect(rows.first?.contains("988") == true || rows.first?.contains("116 123") == true)
    #expect(rows.suffix(2).first?.hasPrefix("This is not therapy and not crisis care.") == true)
    #expect(rows.contains { $0.hasPrefix("These numbers were checked on 20") })
    #expect(rows.contains { $0.count > 80 })
  }

  @Test(arguments: [["help-now"], ["sets", "list"]])
  func `a narrow screen cuts no word`(command: [String]) throws {
    let terminal = try PseudoTerminal(BuiltProduct.path("broach"), command, columns: 20)
    #expect(try terminal.waitForEnd() == .exited(0))
    let rows = terminal.screen.split(whereSeparator: \.isNewline)
    #expect(rows.allSatisfy { $0.count <= 20 })
    let whole = try Program().run(command).output
    #expect(Set(rows.flatMap { $0.split(separator: " ") }) == Set(whole.split { $0.isWhitespace }))
  }
}
