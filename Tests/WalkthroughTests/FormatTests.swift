import Script
import Testing
import Text
import Walkthrough

/// The set of the format, with its examples, from its text to its drafts.
struct FormatTests {
  private static let script = """
    broach: 1
    title: Something you said did not land
    language: en

    steps:
      - ask: What happened?
        id: moment
        kind: text
        stem: When
        short: yes
        help: Start anywhere. It can be one line.

      - ask: What was that like?
        id: feel
        kind: choices
        most: 3
        short: yes
        options:
          - hurt
          - small
          - angry
          - label: no words yet
            words: something I have no words for yet
            alone: yes

      - checkpoint: This is already a letter.

      - ask: What would help?
        id: ask
        kind: choice
        options:
          - label: Listen first
            words: listen before you answer
          - label: Say how you see it
            words: tell me how it was for you

      - when: feel includes "angry"
        ask: Is there something the anger wants to say?
        id: anger
        kind: line
        private: yes

    drafts:
      - id: email
        title: An email
        kind: email
        subject: Something I would like to talk about
        body: |
          Hi {therapist or "there"},

          When {moment}, I felt {feel}.
          or: This has stayed with me: {moment}.
          or: I have felt {feel} since we spoke.
          {anger}

          It would help if you could {ask}.

      - id: card
        title: A card to read aloud
        kind: card
        body: |
          When {moment}, I felt {feel}.
          or: {moment}
          or: I felt {feel}.
          Please {ask}.

    examples:
      - name: only two answers
        answers:
          moment: I told you about my sister and you looked at the clock
          feel:
            - hurt
            - small
        drafts:
          card: |
            When I told you about my sister and you looked at the clock, I felt hurt and small.
      - name: the anger, included
        answers:
          feel:
            - angry
          anger: it was not fair
        include:
          - anger
        drafts:
          card: |
            I felt angry.

    """

  private func read(_ script: String) throws -> PromptSet {
    let reading = PromptSet.read(SourceText(name: "format", text: script))
    return try #require(reading.value, "\(reading.diagnostics.all)")
  }

  @Test func `the set of the format passes its rehearsal`() throws {
    let set = try read(Self.script)
    #expect(set.examples.count == 2)
    #expect(Rehearsal.run(set, today: "2026-11-20").all == [])
  }

  @Test func `a wrong example is told under the draft's key`() throws {
    let text = Self.script.split(separator: "I felt angry.\n").joined(separator: "I felt sad.\n")
    let script = text + "I felt sad.\n"
    let set = try read(script)
    let finding = try #require(Rehearsal.run(set, today: "2026-11-20").all.first)
    let source = SourceText(name: "format", text: script)
    #expect(finding.code == .exampleDiffers)
    #expect(source.text(finding.span) == "card")
  }
}
