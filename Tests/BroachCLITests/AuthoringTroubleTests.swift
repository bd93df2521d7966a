import Foundation
import TestSupport
import Testing

/// What a therapist's commands say where they cannot do what was asked.
@Suite("A therapist's command that cannot be done", .timeLimit(.minutes(15)))
struct AuthoringTroubleTests {
  @Test func `new looks for the folder before it asks anything`() throws {
    let outcome = try Program().run("new", "no-such-folder/mine.yaml")
    #expect(outcome.status == 73)
    #expect(outcome.said.contains("no-such-folder"))
    #expect(!outcome.said.contains("nothing was asked"))
  }

  @Test func `new does not take the name of a set that comes along`() throws {
    let outcome = try Program().run("new", "first-words.yaml")
    #expect(outcome.status == 64 && outcome.said.contains("my-first-words.yaml"))
  }

  @Test(
    "accept takes a yes and a no in words",
    arguments: [("yes\n", 0), ("y\n", 0), ("ja\n", 0), ("sí\n", 0), ("no\n", 65), ("Nein.\n", 65)]
      as [(String, Int32)])
  func accepts(_ answer: String, _ status: Int32) throws {
    let program = try Program()
    let file = try program.file("mine.yaml", AuthoringTests.set)
    _ = try program.file("mine.examples.yaml", AuthoringTests.examples)
    #expect(try program.run("check", "--accept", file, input: answer).status == status)
  }

  @Test func `fmt says what mistakes are left`() throws {
    let program = try Program()
    let text = AuthoringTests.set.replacing("{heard}", with: "{hared}")
    let file = try program.file("mine.yaml", text.replacing("title: After", with: "title:  After"))
    let outcome = try program.run("fmt", file)
    #expect(outcome.said.contains("It still has a mistake. To see: broach check"))
    let sound = try program.file("sound.yaml", AuthoringTests.set)
    #expect(try !program.run("fmt", sound).said.contains("still"))
  }

  @Test(
    "a name that nothing has is met with what is near",
    arguments: [
      (["check", "firstwords"], "did you mean 'first-words'?"),
      (["fmt", "first-words"], "broach sets show first-words"),
      (["sets", "add", "."], "is a folder"),
    ])
  func names(_ command: [String], _ said: String) throws {
    let outcome = try Program().run(command)
    #expect(outcome.status != 0)
    #expect(outcome.said.contains(said), "\(outcome.said)")
  }

  @Test func `check of an empty file says how to begin`() throws {
    let program = try Program()
    let outcome = try program.run("check", try program.file("mine.yaml", ""))
    #expect(outcome.status == 65 && outcome.said.contains("broach new"))
  }
}
