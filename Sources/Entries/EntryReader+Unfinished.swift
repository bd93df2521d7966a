import Script
import Text
import Walkthrough

extension EntryReader {
  mutating func readHalfTyped(_ top: Fields<EntrySchema.TopKey>, into entry: inout Entry) {
    guard let list = top[.halfTyped] else { return }
    for item in tree.children(of: list) {
      let keys = Fields<EntrySchema.HalfTypedKey>(of: item, in: tree)
      let text = text(.text, keys)
      guard let spot = spot(keys, entry.set), let text else {
        report(.incomplete(at: tree.nodes[item].head))
        continue
      }
      entry.halfTyped[spot] = text
    }
  }

  private mutating func spot(_ keys: Fields<EntrySchema.HalfTypedKey>, _ set: PromptSet) -> Entry
    .Spot?
  {
    if let question = question(.question, keys, set) { return .question(question) }
    if let draft = draft(.draft, keys, set) { return .draft(draft) }
    if yes(.aside, keys) ?? false { return .aside }
    return value(.name, keys, "'therapist' or 'me'") {
      ["therapist": .therapist, "me": .me][$0]
    }
  }

  /// What was said of the wording; words without their pattern say nothing.
  mutating func readMirror(_ top: Fields<EntrySchema.TopKey>, into entry: inout Entry) {
    guard let node = top[.mirror] else { return }
    let keys = Fields<EntrySchema.MirrorKey>(of: node, in: tree)
    entry.snapshot.mirrored.isStopped = yes(.stopped, keys) ?? false
    guard let list = keys[.kept] else { return }
    for item in tree.children(of: list) {
      let keys = Fields<EntrySchema.KeptKey>(of: item, in: tree)
      let words = text(.words, keys)
      guard let (pattern, _) = word(.pattern, keys), let words else {
        report(.incomplete(at: tree.nodes[item].head))
        continue
      }
      entry.snapshot.mirrored.kept.insert(WordingDecisions.Key(pattern: pattern, words: words))
    }
  }
}
