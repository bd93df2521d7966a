import TestSupport
import Testing

@testable import BroachCLI

@Suite("A command without its slash", .timeLimit(.minutes(15)))
struct CommandWordTests {
  @Test(
    arguments: [
      ("Hilfe", Command.help), ("ayuda", .help), ("aiuto", .help), ("hulp", .help),
      ("ajuda", .help),
      ("aide", .help), ("?", .help), ("aufhören", .pause), ("Ende", .pause), ("parar", .pause),
      ("arrêter", .pause), ("sair", .pause), ("uscire", .pause), ("stoppen", .pause),
      ("Stop!", .pause), ("zurück", .back), ("atrás", .back), ("retour", .back), ("weiter", .skip),
      ("siguiente", .skip), ("volgende", .skip), ("/HELP", nil), ("Ruth", nil), ("", nil),
    ] as [(String, Command?)])
  func `is known in seven languages`(typed: String, command: Command?) {
    #expect(Command.plain(typed) == command)
  }

  @Test(arguments: ["Hilfe", "ayuda", "parar", "?"])
  func `is asked about at a choice`(typed: String) throws {
    let run = try SessionRun(SessionSets.small, typing: "you left", typed)
    #expect(run.screen.contains("You typed \(typed)") && run.answers["feel"] == nil)
  }
}
