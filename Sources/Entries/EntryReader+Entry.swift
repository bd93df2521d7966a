import Script
import Text
import Walkthrough

extension EntryReader {
  /// The entry; nil, with the reasons, if anything of it cannot be read.
  mutating func entry() -> Entry? {
    let top = Fields<EntrySchema.TopKey>(of: SurfaceTree.root, in: tree)
    guard checkVersion(top), isWhole(top), let (source, set) = set(top) else { return nil }
    let begun = value(.begun, top, "a date and a time") { Stamp($0) }
    let keeping = value(.keep, top, "a way of keeping") { Keeping(rawValue: $0) }
    let state = value(.state, top, "a state") { Entry.State(rawValue: $0) }
    guard let begun, let keeping, let state else {
      report(.incomplete(at: tree.nodes[SurfaceTree.root].head))
      return nil
    }
    var entry = Entry(kept: source, set, keeping: keeping, begun: begun)
    entry.state = state
    entry.rests = yes(.rests, top) ?? false
    entry.outer = value(.outer, top, "the name of an entry") { EntryName($0) }
    readWalk(top, into: &entry)
    readHalfTyped(top, into: &entry)
    readMirror(top, into: &entry)
    readAnswers(top, into: &entry)
    readDrafts(top, into: &entry)
    return hasErrors ? nil : entry
  }

  /// Whether the file is an entry that this version can read; a later one gets that one error.
  private mutating func checkVersion(_ top: Fields<EntrySchema.TopKey>) -> Bool {
    guard let (version, span) = word(.format, top) else {
      if !hasErrors { report(.notAnEntry(at: tree.nodes[SurfaceTree.root].head)) }
      return false
    }
    if version == EntrySchema.version { return true }
    diagnostics = [.laterEntry(version, at: span)]
    return false
  }

  /// Whether the file has its end: what was cut off may have been a part of the set.
  private mutating func isWhole(_ top: Fields<EntrySchema.TopKey>) -> Bool {
    guard !hasErrors else { return true }
    if top[.end] == nil { report(.cutOff(at: tree.nodes[SurfaceTree.root].head)) }
    return yes(.end, top) == true
  }

  private mutating func set(_ top: Fields<EntrySchema.TopKey>) -> (SourceText, PromptSet)? {
    let name = text(.setName, top)
    guard let name, let bytes = file(top) else {
      if !hasErrors { report(.incomplete(at: tree.nodes[SurfaceTree.root].head)) }
      return nil
    }
    let source = SourceText(name: name, bytes: bytes)
    let reading = PromptSet.read(source, languages: languages)
    if let set = reading.value { return (source, set) }
    let node = top[.set]
    let first = reading.diagnostics.all.first { $0.severity == .error }
    report(.unreadableSet(first?.message, at: tree.nodes[node ?? SurfaceTree.root].head))
    return nil
  }

  private mutating func readWalk(_ top: Fields<EntrySchema.TopKey>, into entry: inout Entry) {
    entry.snapshot.isShort = yes(.short, top) ?? false
    if let node = top[.names] {
      let names = Fields<EntrySchema.NameKey>(of: node, in: tree)
      entry.snapshot.names.therapist = text(.therapist, names)
      entry.snapshot.names.me = text(.me, names)
    }
    if let node = top[.place] {
      let keys = Fields<EntrySchema.PlaceKey>(of: node, in: tree)
      entry.snapshot.place = place(.step, .card, keys) ?? Place(.first)
      entry.snapshot.leftAt = place(.enoughStep, .enoughCard, keys)
    }
    guard let accepted = top[.accepted] else { return }
    for item in tree.children(of: accepted) {
      if let step = StepID(written: tree.trimmedText(item)) {
        entry.snapshot.accepted.insert(step)
      } else {
        report(.notA("a number of a step", tree.trimmedText(item), at: tree.nodes[item].value))
      }
    }
  }

  private mutating func place(
    _ step: EntrySchema.PlaceKey, _ card: EntrySchema.PlaceKey,
    _ keys: Fields<EntrySchema.PlaceKey>
  ) -> Place? {
    let isCard = yes(card, keys) ?? false
    return self.step(step, keys).map { Place($0, isCard: isCard) }
  }

  /// A question by its id.
  mutating func question<Key: SchemaKey>(_ key: Key, _ fields: Fields<Key>, _ set: PromptSet)
    -> QuestionID?
  {
    value(key, fields, "a question of the set") { set.question(named: $0) }
  }

  /// A draft by its id.
  mutating func draft<Key: SchemaKey>(_ key: Key, _ fields: Fields<Key>, _ set: PromptSet)
    -> DraftID?
  {
    value(key, fields, "a draft of the set") { set.draft(named: $0) }
  }
}
