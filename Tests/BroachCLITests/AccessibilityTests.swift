import TestSupport
import Testing

/// What `broach accessibility` says, tried.
@Suite("Accessibility", .timeLimit(.minutes(15)))
struct AccessibilityTests {
  @Test func `is told in one place, with what to type`() throws {
    let program = try Program()
    let outcome = try program.run("accessibility")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let settings = try program.settle("plain: yes\n")
    for words in [
      "--plain, after broach, begin, resume or preview", "ACCESSIBLE=1 broach",
      "NO_COLOR=1 broach", "TERM=dumb broach", "plain: yes, in your settings: \(settings)",
    ] {
      #expect(outcome.output.contains(words))
    }
    let help = try program.run("--help").output
    #expect(help.contains("broach accessibility"))
    for command in ["begin", "resume", "preview"] {
      #expect(try program.run("help", command).output.contains("--plain"))
    }
  }

  @Test func `is told where there is no place for settings too`() throws {
    let outcome = try Program().run(
      "accessibility", environment: ["HOME": "", "XDG_CONFIG_HOME": ""])
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("in your settings"))
  }

  /// Each way, and none.
  @Test(
    arguments: [
      ([], [:], "", false), (["--plain"], [:], "", true), ([], ["ACCESSIBLE": "1"], "", true),
      ([], ["NO_COLOR": "1"], "", true), ([], ["TERM": "dumb"], "", true),
      ([], [:], "plain: yes\n", true),
    ] as [([String], [String: String], String, Bool)])
  func `has plain letters in each way that is named`(
    options: [String], environment: [String: String], settings: String, isPlain: Bool
  ) throws {
    let program = try Program()
    if !settings.isEmpty { try program.settle(settings) }
    let terminal = try PseudoTerminal(
      BuiltProduct.path("broach"), ["begin", "first-words", "--no-keep"] + options,
      environment: program.environment.merging(environment) { $1 })
    try terminal.wait(for: "What has stayed with you?")
    try terminal.wait(for: "> ")
    let styles = ["\u{1B}[1m", "\u{1B}[2m", "\u{1B}[3"]
    #expect(styles.dropLast().contains { terminal.screen.contains($0) } == !isPlain)
    #expect(!terminal.screen.contains(styles[2]), "a colour")
  }
}
