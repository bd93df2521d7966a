import Foundation
import Terminal
import TestSupport
import Testing

@testable import BroachCLI

@Suite("The names in a draft", .timeLimit(.minutes(15)))
struct SessionNameTests {
  private static let set = """
    broach: 1
    title: A small one
    for: client
    steps:
      - ask: What happened?
        id: moment
        kind: line
    drafts:
      - id: letter
        title: A letter
        kind: email
        body: |
          Hi {therapist or "there"},

          {moment}

          {me}
    """

  @Test(arguments: ["3", "no", "nothing", "idk", "12345", "none", "?!"])
  func `what is hardly one is asked about once and left out by Enter`(typed: String) throws {
    let run = try SessionRun(Self.set, typing: "It was cold.", typed, "", typed, "", "")
    #expect(run.screen.contains("If the name is “\(typed)”, type it once more."))
    #expect(run.entry?.snapshot.names.therapist == "")
    #expect(run.entry?.snapshot.names.me == "")
    #expect(run.screen.contains("[Hi there,]"))
  }

  @Test func `one that is typed twice counts`() throws {
    let run = try SessionRun(Self.set, typing: "It was cold.", "No", "No", "7", "7", "")
    #expect(run.entry?.snapshot.names.therapist == "No")
    #expect(run.entry?.snapshot.names.me == "7")
  }

  @Test(arguments: ["Ruth", "Dr. One Feather", "M.", "bell h."])
  func `a name is none`(name: String) throws {
    let run = try SessionRun(Self.set, typing: "It was cold.", name, name, "")
    #expect(!run.screen.contains("type it once more"))
    #expect(run.entry?.snapshot.names.me == name)
    // Only the first letter of a line is raised.
    #expect(run.screen.contains("\n  \(name.prefix(1).uppercased())\(name.dropFirst())\n"))
  }

  @Test(arguments: ["Nada", "Nein", "Non"])
  func `a word of another language for nothing is one too`(name: String) throws {
    let run = try SessionRun(Self.set, typing: "It was cold.", name, name, "")
    #expect(!run.screen.contains("type it once more"))
    #expect(run.entry?.snapshot.names.me == name)
  }

  @Test func `what stands there is never doubted`() throws {
    let run = try SessionRun(
      Self.set, typing: "It was cold.", "No", "No", "7", "7", "change it", "the names in it", "No",
      "7", "")
    #expect(
      run.screen.components(separatedBy: "type it once more").count == 3, "\(run.screen)")
    #expect(run.entry?.snapshot.names.therapist == "No")
  }

  @Test func `from each there is a way back`() throws {
    let run = try SessionRun(
      Self.set, typing: "It was cold.", "/back", "It was warm.", "Ruth", "/back", "Rut", "Mara", "")
    #expect(run.answers["moment"] == .text("It was warm."))
    #expect(run.entry?.snapshot.names.therapist == "Rut")
    #expect(run.entry?.snapshot.names.me == "Mara")
  }
}
