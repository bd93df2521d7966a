import Script
import Walkthrough

extension EntryWriter {
  private typealias HalfTypedKey = EntrySchema.HalfTypedKey
  private typealias MirrorKey = EntrySchema.MirrorKey
  private typealias KeptKey = EntrySchema.KeptKey

  /// What was typed and is no answer yet.
  mutating func unfinished(of entry: Entry) {
    let spots = entry.halfTyped.keys.filter { $0.fits(entry.set) }.sorted()
    guard !spots.isEmpty else { return }
    group(TopKey.halfTyped) { writer in
      for spot in spots {
        writer.item {
          $0.word(spot.word(in: entry.set))
          $0.text(HalfTypedKey.text, entry.halfTyped[spot])
        }
      }
    }
  }

  private mutating func word(_ pair: (key: EntrySchema.HalfTypedKey, value: String)) {
    word(pair.key, pair.value)
  }

  /// What was said of the wording.
  mutating func mirror(_ said: WordingDecisions) {
    guard said != WordingDecisions() else { return }
    group(TopKey.mirror) { writer in
      writer.yes(MirrorKey.stopped, said.isStopped)
      guard !said.kept.isEmpty else { return }
      writer.group(MirrorKey.kept) { writer in
        for key in said.kept.sorted(by: { ($0.pattern, $0.words) < ($1.pattern, $1.words) }) {
          writer.item {
            $0.word(KeptKey.pattern, key.pattern)
            $0.text(KeptKey.words, key.words)
          }
        }
      }
    }
  }
}

extension Entry.Spot {
  /// Whether a set has such a place.
  func fits(_ set: PromptSet) -> Bool {
    switch self {
    case .question(let question): set.questions.ids.contains(question)
    case .draft(let draft): set.drafts.ids.contains(draft)
    case .therapist, .me, .aside: true
    }
  }

  /// As files say it: a key and its value. What a set has no place for lies aside.
  package func label(in set: PromptSet) -> (key: String, value: String) {
    let (key, value) = fits(set) ? word(in: set) : Self.aside.word(in: set)
    return (key.rule.name, value)
  }

  /// As an entry says it; for one that fits.
  func word(in set: PromptSet) -> (key: EntrySchema.HalfTypedKey, value: String) {
    switch self {
    case .question(let question): (.question, set.questions[question].id)
    case .draft(let draft): (.draft, set.drafts[draft].id)
    case .therapist: (.name, "therapist")
    case .me: (.name, "me")
    case .aside: (.aside, "yes")
    }
  }
}
