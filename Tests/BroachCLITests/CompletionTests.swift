import Foundation
import Post
import Terminal
import TestSupport
import Testing
import Text
import Words

@testable import BroachCLI

@Suite("What a shell completes", .timeLimit(.minutes(15)))
struct CompletionTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func `complete in a shell`(shell: String) throws {
    let outcome = try Program().run("--generate-completion-script", shell)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("entries"))
  }

  @Test func `complete sets and files, and no name that a shell would carry out`() throws {
    let program = try Program()
    for name in ["mine.yaml", "with spaces.yaml", "$(touch x).yaml", "`id`.yaml", "it's.yaml"] {
      _ = try program.file(name, "")
    }
    try FileManager.default.createDirectory(
      at: program.home.url.appending(path: "Downloads"), withIntermediateDirectories: true)
    let outcome = try program.shell(
      "cd \"$home\" && SAP_SHELL=bash \"$broach\" ---completion begin -- positional@0 2 0 "
        + "broach begin ''")
    let words = outcome.output.split(separator: "\n").map(String.init)
    #expect(Set(["unheard", "mine.yaml", "with spaces.yaml", "Downloads/"]).isSubset(of: words))
    #expect(!outcome.output.contains { "$`'".contains($0) })
  }
}
