import Foundation
import Testing

@Suite("broach fmt", .timeLimit(.minutes(15)))
struct FmtCommandTests {
  private static let crooked = "broach: 1\ntitle:   T\nsteps:\n- say: x\n"
  private static let formed = "broach: 1\ntitle: T\nsteps:\n  - say: x\n"

  @Test func `puts a set and the examples beside it into their form, for whoever may read them`()
    throws
  {
    let program = try Program()
    let set = try program.file("mine.yaml", Self.crooked)
    let examples = try program.file("mine.examples.yaml", "examples:\n- answers:\n    a: 'x'\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: set)
    let outcome = try program.run("fmt", examples)
    #expect(outcome.status == 0)
    #expect(outcome.said.contains("was put into its form"))
    #expect(try String(contentsOfFile: set, encoding: .utf8) == Self.formed)
    #expect(
      try String(contentsOfFile: examples, encoding: .utf8)
        == "examples:\n  - answers:\n      a: 'x'\n")
    let mode = try FileManager.default.attributesOfItem(atPath: set)[.posixPermissions] as? Int
    #expect(mode == 0o644)
  }

  @Test func `only says which is not in its form if that is asked for`() throws {
    let program = try Program()
    let crooked = try program.file("a.yaml", Self.crooked)
    let formed = try program.file("b.yaml", Self.formed)
    let outcome = try program.run("fmt", "--check", crooked, formed)
    #expect(outcome.status == 1)
    #expect(outcome.said.contains("a.yaml: is not in its form"))
    #expect(outcome.said.contains("b.yaml: is in its form"))
    #expect(try String(contentsOfFile: crooked, encoding: .utf8) == Self.crooked)
    #expect(try program.run("fmt", "--check", formed).status == 0)
  }

  @Test func `leaves a file alone that wants mending by hand, and shows where`() throws {
    let program = try Program()
    let text = "broach: 1\ntitel: T\nsteps:\n- say: x\n"
    let file = try program.file("a.yaml", text)
    let other = try program.file("b.yaml", Self.crooked)
    let outcome = try program.run("fmt", file, other)
    #expect(outcome.status == 65)
    #expect(outcome.said.contains("[unknown-key]"))
    #expect(outcome.said.contains("so it is left as it is"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    #expect(try String(contentsOfFile: other, encoding: .utf8) == Self.formed)
  }

  @Test func `follows a link to the file it leads to`() throws {
    let program = try Program()
    let file = try program.file("a.yaml", Self.crooked)
    let link = program.home.url.appending(path: "link.yaml").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    #expect(try program.run("fmt", link).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == Self.formed)
  }

  @Test func `answers what is no set in one line`() throws {
    let program = try Program()
    #expect(try program.run("fmt", program.file("letter.txt", "Dear Ruth,\n")).status == 65)
    #expect(try program.run("fmt", "/no/such.yaml").status == 66)
  }
}
