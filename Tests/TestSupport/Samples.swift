import Entries
import Script
import Text
import Walkthrough

/// A set with every kind of question, and entries over it.
package enum Samples {
  /// A set that was to be right and is not.
  private struct Mistakes: Error {}

  /// The text of the set.
  package static let setText = """
    broach: 1
    title: Something did not land
    steps:
      - ask: What happened?
        id: moment
        kind: text
      - ask: What was that like?
        id: feel
        kind: choices
        options:
          - hurt
          - small
      - ask: Which of it must be heard?
        id: heard
        kind: pick
        of: moment
      - ask: What else?
        id: else
        kind: line
        private: yes
    drafts:
      - id: email
        kind: email
        body: |
          When {moment}, I felt {feel}.
          {heard}
          {else}

    """

  /// When entries are begun.
  package static let now = moment("22:31")
  /// A little later.
  package static let later = moment("22:40")

  /// A time of that day.
  package static func moment(_ time: String) -> Stamp {
    guard let stamp = Stamp("2026-11-20 \(time)") else { preconditionFailure("no such time") }
    return stamp
  }

  /// An entry without an answer.
  package static func entry(_ text: String = setText, keeping: Keeping = .keep) throws -> Entry {
    let source = SourceText(name: "first-words", text: text)
    guard let set = PromptSet.read(source).value else { throw Mistakes() }
    return Entry(source, set, keeping: keeping, begun: now)
  }

  /// An entry with one answer.
  package static func entry(saying words: String, keeping: Keeping = .keep) throws -> Entry {
    var entry = try entry(keeping: keeping)
    entry.snapshot.answers[0] = .text(words)
    return entry
  }

  /// An entry with something in every place.
  package static func fullEntry() throws -> Entry {
    var entry = try entry(keeping: .untilDraft)
    entry.state = .draftReady
    entry.rests = true
    entry.outer = EntryName("2026-11-19-2")
    entry.halfTyped = [
      .question(3): "it was # not\n\n  fair ", .question(0): "x", .draft(0): "Hi\n\n yo", .me: " ",
      .therapist: "R", .aside: "and this",
    ]
    entry.headings[0] = Entry.Heading()
    entry.headings[0]?.address = "ruth@ \"home\" "
    var walk = Walk.Snapshot()
    walk.answers = [
      0: .text("You looked at the clock.\n\n# twice\n- and \"sighed\"\n"),
      1: .chosen([.option(1), .own("far: away"), .option(0)]),
      2: .picked(["You looked at the clock.", "# twice"]),
    ]
    walk.skipped = [3]
    walk.included = [2]
    walk.leftOut = [0]
    walk.privacy = [0: true, 3: false]
    walk.carried = [1]
    walk.accepted = [0, 2]
    walk.place = Place(3)
    walk.leftAt = Place(2, isCard: true)
    walk.isShort = true
    walk.names = Names(therapist: "Ruth \\ \"R.\"", me: " ")
    walk.edited = [0: .init(subject: "", text: "Hi\r\nyou\n", original: "| Hi")]
    walk.added = [0: [3, 0]]
    walk.mirrored.isStopped = true
    walk.mirrored.kept = [
      .init(pattern: "a", words: "all my “fault”"), .init(pattern: "b", words: ""),
    ]
    entry.snapshot = walk
    return entry
  }
}

extension Entry {
  /// The answer to a question, byte by byte.
  package func bytes(of question: QuestionID) -> [UInt8]? {
    guard case .text(let words) = snapshot.answers[question] else { return nil }
    return Array(words.utf8)
  }
}
