import Script
import Text
import Walkthrough

extension EntryReader {
  /// The entry; nil, with the reasons, if anything of it cannot be read.
  mutating func entry() -> Entry? {
    let top = fields(SurfaceTree.root)
    guard checkVersion(top), let (source, set) = set(top) else { return nil }
    let begun = value(EntrySchema.TopKey.begun, top, "a date and a time") { Stamp($0) }
    let keeping = value(EntrySchema.TopKey.keep, top, "a way of keeping") { Keeping(rawValue: $0) }
    let state = value(EntrySchema.TopKey.state, top, "a state") { Entry.State(rawValue: $0) }
    guard let begun, let keeping, let state else {
      report(.incomplete(at: tree.nodes[SurfaceTree.root].head))
      return nil
    }
    var entry = Entry(source, set, keeping: keeping, begun: begun)
    entry.state = state
    entry.rests = yes(EntrySchema.TopKey.rests, top) ?? false
    entry.outer = value(EntrySchema.TopKey.outer, top, "the name of an entry") { EntryName($0) }
    readWalk(top, into: &entry)
    readHalfTyped(top, into: &entry)
    readMirror(top, into: &entry)
    readAnswers(top, into: &entry)
    readDrafts(top, into: &entry)
    return hasErrors ? nil : entry
  }

  /// Whether the file is an entry that this version can read; a later one gets that one error.
  private mutating func checkVersion(_ top: Fields) -> Bool {
    guard let (version, span) = word(EntrySchema.TopKey.format, top) else {
      if !hasErrors { report(.notAnEntry(at: tree.nodes[SurfaceTree.root].head)) }
      return false
    }
    if version == EntrySchema.version { return true }
    diagnostics = [.laterEntry(version, at: span)]
    return false
  }

  private mutating func set(_ top: Fields) -> (SourceText, PromptSet)? {
    let name = text(EntrySchema.TopKey.setName, coded: .setNameCoded, top)
    guard let name, let bytes = file(top) else {
      if !hasErrors { report(.incomplete(at: tree.nodes[SurfaceTree.root].head)) }
      return nil
    }
    let source = SourceText(name: name, bytes: bytes)
    let reading = PromptSet.read(source, languages: languages)
    if let set = reading.value { return (source, set) }
    let node = top[EntrySchema.TopKey.set.rawValue] ?? top[EntrySchema.TopKey.setCoded.rawValue]
    let first = reading.diagnostics.all.first { $0.severity == .error }
    report(.unreadableSet(first?.message, at: tree.nodes[node ?? SurfaceTree.root].head))
    return nil
  }

  private mutating func readWalk(_ top: Fields, into entry: inout Entry) {
    entry.snapshot.isShort = yes(EntrySchema.TopKey.short, top) ?? false
    if let node = top[EntrySchema.TopKey.names.rawValue] {
      let names = fields(node)
      entry.snapshot.names.therapist = text(
        EntrySchema.NameKey.therapist, coded: .therapistCoded, names)
      entry.snapshot.names.me = text(EntrySchema.NameKey.me, coded: .meCoded, names)
    }
    if let node = top[EntrySchema.TopKey.place.rawValue] {
      let keys = fields(node)
      entry.snapshot.place = place(.step, .card, keys) ?? Place(0)
      entry.snapshot.leftAt = place(.enoughStep, .enoughCard, keys)
    }
    guard let accepted = top[EntrySchema.TopKey.accepted.rawValue] else { return }
    for item in tree.children(of: accepted) {
      if let step = Ordinal.place(tree.trimmedText(item)) {
        entry.snapshot.accepted.insert(step)
      } else {
        report(.notA("a number of a step", tree.trimmedText(item), at: tree.nodes[item].value))
      }
    }
  }

  private mutating func place(
    _ step: EntrySchema.PlaceKey, _ card: EntrySchema.PlaceKey, _ keys: Fields
  ) -> Place? {
    let isCard = yes(card, keys) ?? false
    return place(step, keys).map { Place($0, isCard: isCard) }
  }

  /// A question by its id.
  mutating func question<Key: RawRepresentable>(_ key: Key, _ fields: Fields, _ set: PromptSet)
    -> Int? where Key.RawValue == Int
  {
    value(key, fields, "a question of the set") { set.question(named: $0) }
  }

  /// A draft by its id.
  mutating func draft<Key: RawRepresentable>(_ key: Key, _ fields: Fields, _ set: PromptSet)
    -> Int? where Key.RawValue == Int
  {
    value(key, fields, "a draft of the set") { set.draft(named: $0) }
  }
}
