import Foundation
import Testing

@Suite("Standard input and output", .timeLimit(.minutes(15)))
struct StandardOutputTests {
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: ["sets", "--help", "help begin", "--version", "--generate-completion-script zsh"])
  func `a full disk is told in plain words, with a status of its own`(command: String) throws {
    let outcome = try Program().shell("\"$broach\" \(command) > /dev/full")
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("'standard output': the disk is full"))
  }

  @Test func `a pipe that nobody reads ends it quietly`() throws {
    let outcome = try Program().shell(
      """
      trap '' PIPE
      cd "$home" && mkfifo pipe && exec 3<>pipe && exec 4>pipe && exec 3<&- && \
        exec "$broach" sets >&4
      """)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
  }

  @Test func `a reader who has enough ends it quietly`() throws {
    let outcome = try Program().shell("\"$broach\" sets show first-words | head -n 1")
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.errors == "")
  }

  @Test(
    arguments: [
      ("sets >&-", 73, "'standard output': it is closed"),
      ("draft first-words --answers - <&-", 66, "'standard input': it is closed"),
      ("begin first-words <&-", 1, "nobody can answer"),
      ("discard --all <&-", 1, "nothing was deleted"),
    ] as [(String, Int32, String)])
  func `what was closed beforehand is told, and waits for nobody`(
    command: String, status: Int32, words: String
  ) throws {
    let program = try Program()
    _ = try program.writeEntry()
    let outcome = try program.shell("\"$broach\" \(command)")
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(words))
  }

  @Test func `what was closed beforehand is never taken for a file of hers`() throws {
    let program = try Program()
    let walk = "printf 'You looked away.\\n\\n\\n' | \"$broach\" begin first-words --keep"
    _ = try program.shell("\(walk) >&- 2>&-")
    let listed = try program.run("entries").output
    let name = try #require(listed.split(separator: " ").first.map(String.init))
    #expect(try program.run("show", name).output.contains("You looked away."))
    let file = program.home.url.appending(path: "broach/entries/\(name)")
    #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("# An entry of broach"))
  }
}
