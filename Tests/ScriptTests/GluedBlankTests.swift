import TestSupport
import Testing

@testable import Script

/// What stands around a blank, and what an author leaves in a body for themselves.
@Suite("Words around a blank, and notes in a body")
struct GluedBlankTests {
  private func codes(_ body: String, kind: String = "note") -> [String] {
    let rows = body.split(separator: "\n").map { "      \($0)\n" }.joined()
    let text = """
      broach: 1
      title: t
      steps:
        - ask: What?
          id: wish
          kind: line
        - ask: Feel?
          id: feel
          kind: choice
          options:
            - sad
            - cross
      drafts:
        - id: n
          kind: \(kind)
          body: |
      \(rows)
      """
    return TestScript(text, languages: .prompts).reading.diagnostics.all.map { $0.code.rawValue }
  }

  @Test(
    "are told where they stand too close",
    arguments: [
      "I felt{feel}. {wish}", "Hello{therapist}, {wish} {feel}", "{feel}and {wish}",
      "{feel}{wish}", "Für mich war{feel}. {wish}", "Ich war müde{feel}. {wish}",
      "Я{feel}. {wish}", "{feel}über {wish}",
    ])
  func glued(_ body: String) {
    #expect(codes(body) == ["glued-blank"])
  }

  @Test(
    "are told as signs",
    arguments: [
      "I felt {feel} . {wish}", "I felt {feel} , {wish}", "It was.{feel} {wish}", "{wish} [{feel}]",
      "{wish} `{feel}`", "{wish} *{feel}.*", "{wish} _{feel}_", "~{feel}~ {wish}",
      "__{feel}__ {wish}", "{wish} {feel}\n*Please.*", "{wish} {feel}\n[Here comes my name]",
      "{wish} {feel}\n(Ruth: look at this again!)", "{wish} {feel}\n(noch prüfen)",
      "{wish} {feel}\nXXX", "Dear XXX, {wish} {feel}", "{wish} {feel}\n???", "{wish} {feel}\n--",
      "{wish} {feel}\nSent from my iPhone", "{wish} {feel}\nVon meinem iPhone gesendet",
      "{wish} {feel}\nEnvoyé de mon iPhone", "{wish} {feel}. (Check this!)",
    ])
  func signs(_ body: String) {
    #expect(codes(body).filter { $0 == "near-miss" }.count == 1, "\(codes(body))")
  }

  @Test(
    "may well stand so",
    arguments: [
      "I felt {feel}. {wish}", "l'{feel} {wish}", "{feel}s {wish}", "{feel}’s {wish}",
      "half-{feel} {wish}", "« {feel} » {wish}", "({feel}) {wish}", "“{feel}” {wish}",
      "我{feel}。{wish}",
      "ו{feel} {wish}", "So ...{feel} {wish}", "…{feel} {wish}", "{feel} … {wish}",
      "{feel} ! {wish}",
      "It was *very* {feel}. {wish}", "(I wrote this at night.) {feel} {wish}",
      "(PS: thank you) {feel} {wish}", "I have [a lot] to say: {feel} {wish}", "{feel} {wish}\n[…]",
      "XX: {feel} {wish}", "Sent with love: {feel} {wish}", "Enter: {feel} {wish}",
    ])
  func fine(_ body: String) {
    #expect(codes(body) == [])
  }

  @Test(
    "in an option are told",
    arguments: [
      ("sad,", ["near-miss"]), ("sad;", ["near-miss"]), ("*sad*", ["near-miss"]),
      ("~sad~", ["near-miss"]), ("sad, and more", []), ("so *so*", []),
    ])
  func options(_ option: String, _ wanted: [String]) {
    let text = """
      broach: 1
      title: t
      steps:
        - ask: Feel?
          id: feel
          kind: choice
          options:
            - \(option)
            - cross
      drafts:
        - id: n
          kind: note
          body: "{feel}."
      """
    #expect(TestScript(text).reading.diagnostics.all.map { $0.code.rawValue } == wanted)
  }
}
