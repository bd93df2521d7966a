import Entries
import Notebook
import Script
import TestSupport
import Testing
import Text
import Walkthrough

@testable import BroachCLI

@Suite("All that was written", .timeLimit(.minutes(15)))
struct OverviewTests {
  private static let text = """
    broach: 1
    title: A set with everything
    for: client
    steps:
      - ask: What happened?
        id: all
        kind: text
        stem: When
      - ask: Which must be heard?
        id: heard
        kind: pick
        of: all
      - ask: What was that like?
        id: feel
        kind: choices
        options:
          - angry
          - label: nothing
            alone: yes
      - when: feel includes "angry"
        ask: What does the anger say?
        id: anger
        kind: line
        private: yes
      - ask: What would help?
        id: help
        kind: choice
        options:
          - label: Listen
            words: listen first
          - Wait
    drafts:
      - id: email
        kind: email
        subject: About {help}
        body: |
          Hi {therapist},
          {heard}
          or: When {all}.
          {me}
      - id: card
        kind: card
        when: feel is answered
        body: |
          [when not feel includes "nothing"] I felt {feel}.
          {anger}
      - id: friend
        kind: message
        to: someone
        when: help is "Wait"
        body: |
          Wait with me.
          {help}.
    """

  /// Words that nothing else has, a few at a time.
  private struct Words {
    var random: SeededNumbers
    var count = 0

    mutating func below(_ end: Int) -> Int { Int.random(in: 0..<end, using: &random) }

    mutating func some() -> String {
      let ends = ["", ".", "?", "...", ".\n", "\n\n"]
      return (0..<below(4) + 1).map { _ in
        count += 1
        let word = "w\(count)w"
        return (below(3) == 0 ? "When \(word)" : word) + ends[below(ends.count)]
      }.joined(separator: " ")
    }
  }

  private func entry(_ seed: UInt64) throws -> Entry {
    let source = SourceText(name: "set.yaml", text: Self.text)
    let set = try #require(PromptSet.read(source, languages: .prompts).value)
    var words = Words(random: SeededNumbers(seed: seed))
    var walk = Walk(set)
    for _ in 0..<25 {
      let place = QuestionID(words.below(set.questions.count))
      let draft = DraftID(words.below(set.drafts.count))
      let sentences = walk.sentences(for: place)
      let answer: Answer =
        switch set.questions[place].kind {
        case .pick: .picked(sentences.filter { $0.utf8.count % 2 == Int(seed % 2) })
        case .line, .text: .text(words.some())
        case .choice, .scale: .chosen([words.below(2) == 0 ? .option(1) : .own(words.some())])
        case .choices:
          .chosen(
            [.option(OptionID(words.below(2)))] + (words.below(2) == 0 ? [.own(words.some())] : []))
        }
      let edited = Walk.EditedDraft(subject: words.some(), text: words.some(), original: "")
      let events: [Walk.Event] = [
        .edited(place, answer), .edited(place, answer), .forgotten(place), .madePrivate(place),
        .included(place), .added(place, draft: draft), .draftEdited(draft, edited),
        .draftDiscarded(draft), .namedTherapist(words.some()), .namedSelf(words.some()),
      ]
      walk.apply(events[words.below(events.count)])
    }
    var entry = Entry(source, set, keeping: .keep, begun: .now(), snapshot: walk.snapshot)
    for spot: Entry.Spot in [.question(0), .draft(1), .therapist, .me, .aside]
    where words.below(2) == 0 {
      entry.halfTyped[spot] = words.some()
    }
    return entry
  }

  private func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
  }

  @Test func `holds every word that is kept`() throws {
    for seed in SeededNumbers.seeds(400) {
      let entry = try entry(seed)
      let shown = words(entry.overview(date: SessionRun.now))
      let state = entry.snapshot
      let kept =
        state.answers.values.flatMap(\.ownWords)
        + state.edited.values.flatMap { [$0.text, $0.subject ?? ""] }
        + entry.halfTyped.values + [state.names.therapist ?? "", state.names.me ?? ""]
      let lost = kept.reduce(into: Set<Substring>()) { $0.formUnion(words($1)) }.subtracting(shown)
      #expect(lost.isEmpty, "seed \(seed)")
    }
  }
}
