import Entries
import Foundation
import Notebook
import Script
import Terminal
import TestSupport
import Testing

@testable import BroachCLI

/// What is kept of it for the next time.
extension SessionExportTests {
  @Test func `address and names are kept with leave, and stand ready the next time`() throws {
    let home = try Scratch()
    let environment = ["HOME": home.path]
    let first = try run(
      toMail + ["2", "ruth@example.org", "", "", "2"], environment: environment)
    #expect(first.screen.contains("Keep the address and the names for next time?"))
    let settings = try contents(home.file(".config/broach/settings.yaml"))
    #expect(
      settings.hasSuffix("\nname: \"Mara\"\ntherapist: \"Ruth\"\naddress: \"ruth@example.org\"\n"))
    let next = try run(toMail + ["2", "", ""], environment: environment)
    #expect(next.screen.contains("  To: ruth@example.org\n"))
    #expect(!next.screen.contains("for next time?"))
    #expect(next.requests.contains { $0.prefill == "Ruth" })
    #expect(next.requests.contains { $0.prefill == "Mara" })
  }

  @Test(arguments: [Keeping.nothing, .untilDraft])
  func `where it is not kept for good, keeping an address is not offered`(keeping: Keeping) throws {
    let home = try Scratch()
    let run = try run(
      toMail + ["2", "ruth@example.org", "", ""], environment: ["HOME": home.path],
      keeping: keeping)
    #expect(run.screen.contains("It is saved here:") && !run.screen.contains("for next time?"))
  }

  @Test func `an address that is nobody's therapist is not kept`() throws {
    let home = try Scratch()
    let friend = SessionSets.flood.replacing(
      "kind: email\n", with: "kind: email\n    to: someone\n")
    let run = try run(
      friend, toMail + ["2", "ben@example.org", "", ""], environment: ["HOME": home.path])
    #expect(run.screen.contains("It is saved here:") && !run.screen.contains("for next time?"))
  }

  @Test func `address and subject that were changed stand there again another time`() throws {
    let first = try run(
      toMail + ["2", "ruth@example.org", "2", "ana@example.org", "3", "Thursday", "4"])
    #expect(first.entry?.headings.values.first?.address == "ana@example.org")
    #expect(first.entry?.headings.values.first?.subject == "Thursday")
    let again = try first.resumed(typing: "2", "2", "4")
    #expect(again.screen.contains("  To: ana@example.org\n  Subject: Thursday\n"))
    #expect(again.entry?.headings == first.entry?.headings)
  }

  @Test func `an address that a page kept and that is none is asked for again`() throws {
    let first = try run(toMail + ["2", "", "2", "", "4"])
    #expect(first.entry?.headings.values.first?.address == "")
    let again = try first.resumed(typing: "2", "2", "ruth@example.org", "4")
    #expect(again.screen.contains("  To: ruth@example.org\n"))
    #expect(again.entry?.headings.values.first?.address == "ruth@example.org")
  }
}
