import Script
import Text
import Walkthrough

extension EntryReader {
  mutating func readAnswers(_ top: Fields, into entry: inout Entry) {
    guard let list = top[EntrySchema.TopKey.answers.rawValue] else { return }
    for item in tree.children(of: list) {
      let keys = fields(item)
      guard let place = question(EntrySchema.AnswerKey.question, keys, entry.set) else {
        if keys[EntrySchema.AnswerKey.question.rawValue] == nil {
          report(.incomplete(at: tree.nodes[item].head))
        }
        continue
      }
      entry.snapshot.answers[place] = answer(keys, to: entry.set.questions[place])
      if yes(EntrySchema.AnswerKey.skipped, keys) ?? false { entry.snapshot.skipped.insert(place) }
      switch yes(EntrySchema.AnswerKey.included, keys) {
      case true?: entry.snapshot.included.insert(place)
      case false?: entry.snapshot.leftOut.insert(place)
      case nil: break
      }
      if yes(EntrySchema.AnswerKey.carried, keys) ?? false { entry.snapshot.carried.insert(place) }
      entry.snapshot.privacy[place] = yes(EntrySchema.AnswerKey.isPrivate, keys)
    }
  }

  private mutating func answer(_ keys: Fields, to question: Question) -> Answer? {
    if let words = text(EntrySchema.AnswerKey.text, coded: .textCoded, keys) {
      return .text(words)
    }
    if let list = keys[EntrySchema.AnswerKey.chosen.rawValue] {
      return .chosen(tree.children(of: list).compactMap { choice($0, of: question) })
    }
    if let list = keys[EntrySchema.AnswerKey.picked.rawValue] {
      return .picked(tree.children(of: list).compactMap { sentence($0) })
    }
    return nil
  }

  private mutating func choice(_ item: Node, of question: Question) -> Answer.Choice? {
    let keys = fields(item)
    if let words = text(EntrySchema.ChosenKey.own, coded: .ownCoded, keys) { return .own(words) }
    guard let label = text(EntrySchema.ChosenKey.option, coded: .optionCoded, keys) else {
      report(.incomplete(at: tree.nodes[item].head))
      return nil
    }
    if let place = question.options.firstIndex(where: { $0.label == label }) {
      return .option(place)
    }
    report(.notA("an option of this question", label, at: tree.nodes[item].head))
    return nil
  }

  private mutating func sentence(_ item: Node) -> String? {
    text(EntrySchema.PickedKey.sentence, coded: .sentenceCoded, fields(item))
  }
}

// MARK: - Drafts

extension EntryReader {
  mutating func readDrafts(_ top: Fields, into entry: inout Entry) {
    guard let list = top[EntrySchema.TopKey.drafts.rawValue] else { return }
    let set = entry.set
    for item in tree.children(of: list) {
      let keys = fields(item)
      guard let place = draft(EntrySchema.DraftKey.draft, keys, set) else {
        if keys[EntrySchema.DraftKey.draft.rawValue] == nil {
          report(.incomplete(at: tree.nodes[item].head))
        }
        continue
      }
      entry.snapshot.edited[place] = editedDraft(keys)
      if let added = keys[EntrySchema.DraftKey.added.rawValue] {
        entry.snapshot.added[place] = tree.children(of: added).compactMap { addedQuestion($0, set) }
      }
    }
  }

  private mutating func editedDraft(_ keys: Fields) -> Walk.EditedDraft? {
    let subject = text(EntrySchema.DraftKey.subject, coded: .subjectCoded, keys)
    guard let words = text(EntrySchema.DraftKey.text, coded: .textCoded, keys) else { return nil }
    let original = text(EntrySchema.DraftKey.original, coded: .originalCoded, keys)
    return Walk.EditedDraft(subject: subject, text: words, original: original ?? "")
  }

  private mutating func addedQuestion(_ item: Node, _ set: PromptSet) -> Int? {
    let id = tree.trimmedText(item)
    if let place = set.question(named: id) { return place }
    report(.notA("a question of the set", id, at: tree.nodes[item].value))
    return nil
  }
}
