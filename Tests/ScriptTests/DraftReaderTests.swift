import TestSupport
import Testing
import Text

@testable import Script

@Suite("Who reads a draft")
struct DraftReaderTests {
  private func read(_ keys: String, audience: String = "client", body: String = "{x}")
    -> Reading<PromptSet>
  {
    let text = """
      broach: 1
      title: t
      for: \(audience)
      steps:
        - ask: x
          id: x
          kind: line
      drafts:
        - id: d
          kind: message
      \(keys.isEmpty ? "" : "    \(keys)\n")    body: |
            \(body)
      """
    return PromptSet.read(SourceText(name: "set.yaml", text: text), languages: .prompts)
  }

  @Test(
    arguments: [
      ("", "client", .therapist), ("", "therapist", .oneself), ("private: yes", "client", .oneself),
      ("to: someone", "client", .someone), ("to: self", "client", .oneself),
      ("to: someone", "therapist", .someone), ("to: therapist", "therapist", .therapist),
      ("private: yes\n    to: someone", "client", .someone),
    ] as [(String, String, DraftTemplate.Reader)])
  func `is said, or goes without saying`(
    keys: String, audience: String, reader: DraftTemplate.Reader
  ) throws {
    let reading = read(keys, audience: audience)
    #expect(reading.diagnostics.all.isEmpty)
    #expect(try #require(reading.value).drafts[0].reader == reader)
  }

  @Test func `is one of three words`() {
    let found = read("to: my friend").diagnostics.all
    #expect(found.map(\.severity) == [.error])
    let words = "\(found.first?.message ?? "") \(found.first?.help ?? "")"
    for word in ["therapist", "someone", "self"] { #expect(words.contains(word)) }
  }

  @Test(arguments: [
    ("Hi {therapist or \"there\"},", true), ("Dear {therapist},", true),
    ("Hello, it's about {therapist}. I have to tell you.", false), ("Hi you,", false),
    ("I am angry with {therapist}.", false),
  ])
  func `where it is somebody else, greeting the therapist is warned of`(
    body: String, isWarned: Bool
  ) {
    for keys in ["to: someone", "to: self", "private: yes"] {
      let found = read(keys, body: body).diagnostics.all
      #expect(found.map(\.code) == (isWarned ? [.greetsTherapist] : []))
      #expect(found.allSatisfy { $0.severity == .warning })
    }
    #expect(read("to: therapist", body: body).diagnostics.all.isEmpty)
  }
}
