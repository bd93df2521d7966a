import Script
import Text
import Walkthrough

extension EntryReader {
  mutating func readHalfTyped(_ top: Fields, into entry: inout Entry) {
    guard let list = top[EntrySchema.TopKey.halfTyped.rawValue] else { return }
    for item in tree.children(of: list) {
      let keys = fields(item)
      let text = text(EntrySchema.HalfTypedKey.text, coded: .textCoded, keys)
      guard let spot = spot(keys, entry.set), let text else {
        report(.incomplete(at: tree.nodes[item].head))
        continue
      }
      entry.halfTyped[spot] = text
    }
  }

  private mutating func spot(_ keys: Fields, _ set: PromptSet) -> Entry.Spot? {
    if let place = question(EntrySchema.HalfTypedKey.question, keys, set) {
      return .question(place)
    }
    if let place = draft(EntrySchema.HalfTypedKey.draft, keys, set) { return .draft(place) }
    if yes(EntrySchema.HalfTypedKey.aside, keys) ?? false { return .aside }
    return value(EntrySchema.HalfTypedKey.name, keys, "'therapist' or 'me'") {
      ["therapist": .therapist, "me": .me][$0]
    }
  }

  /// What was said of the wording; words without their pattern say nothing.
  mutating func readMirror(_ top: Fields, into entry: inout Entry) {
    guard let node = top[EntrySchema.TopKey.mirror.rawValue] else { return }
    let keys = fields(node)
    entry.snapshot.mirrored.isStopped = yes(EntrySchema.MirrorKey.stopped, keys) ?? false
    guard let list = keys[EntrySchema.MirrorKey.kept.rawValue] else { return }
    for item in tree.children(of: list) {
      let keys = fields(item)
      let words = text(EntrySchema.KeptKey.words, coded: .wordsCoded, keys)
      guard let (pattern, _) = word(EntrySchema.KeptKey.pattern, keys), let words else {
        report(.incomplete(at: tree.nodes[item].head))
        continue
      }
      entry.snapshot.mirrored.kept.insert(WordingDecisions.Key(pattern: pattern, words: words))
    }
  }
}
