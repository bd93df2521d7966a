import Script
import Text
import Walkthrough

extension EntryReader {
  mutating func readAnswers(_ top: Fields<EntrySchema.TopKey>, into entry: inout Entry) {
    guard let list = top[.answers] else { return }
    for item in tree.children(of: list) {
      let keys = Fields<EntrySchema.AnswerKey>(of: item, in: tree)
      guard let id = question(.question, keys, entry.set) else {
        if keys[.question] == nil {
          report(.incomplete(at: tree.nodes[item].head))
        }
        continue
      }
      entry.snapshot.answers[id] = answer(keys, to: entry.set.questions[id])
      if yes(.skipped, keys) ?? false { entry.snapshot.skipped.insert(id) }
      switch yes(.included, keys) {
      case true?: entry.snapshot.included.insert(id)
      case false?: entry.snapshot.leftOut.insert(id)
      case nil: break
      }
      if yes(.carried, keys) ?? false { entry.snapshot.carried.insert(id) }
      entry.snapshot.privacy[id] = yes(.isPrivate, keys)
    }
  }

  private mutating func answer(_ keys: Fields<EntrySchema.AnswerKey>, to question: Question)
    -> Answer?
  {
    if let words = text(.text, keys) {
      return .text(words)
    }
    if let list = keys[.chosen] {
      return .chosen(tree.children(of: list).compactMap { choice($0, of: question) })
    }
    if let list = keys[.picked] {
      return .picked(tree.children(of: list).compactMap { sentence($0) })
    }
    return nil
  }

  private mutating func choice(_ item: Node, of question: Question) -> Answer.Choice? {
    let keys = Fields<EntrySchema.ChoiceKey>(of: item, in: tree)
    if let words = text(.own, keys) { return .own(words) }
    guard let label = text(.option, keys) else {
      report(.incomplete(at: tree.nodes[item].head))
      return nil
    }
    if let option = question.options.firstID(where: { $0.label == label }) {
      return .option(option)
    }
    report(.notA("an option of this question", label, at: tree.nodes[item].head))
    return nil
  }

  private mutating func sentence(_ item: Node) -> String? {
    text(.sentence, Fields<EntrySchema.SentenceKey>(of: item, in: tree))
  }
}

// MARK: - Drafts

extension EntryReader {
  mutating func readDrafts(_ top: Fields<EntrySchema.TopKey>, into entry: inout Entry) {
    guard let list = top[.drafts] else { return }
    let set = entry.set
    for item in tree.children(of: list) {
      let keys = Fields<EntrySchema.DraftKey>(of: item, in: tree)
      guard let id = draft(.draft, keys, set) else {
        if keys[.draft] == nil {
          report(.incomplete(at: tree.nodes[item].head))
        }
        continue
      }
      entry.snapshot.edited[id] = editedDraft(keys)
      entry.headings[id] = heading(keys)
      if let added = keys[.added] {
        entry.snapshot.added[id] = tree.children(of: added).compactMap { addedQuestion($0, set) }
      }
      if let words = keys[.addedWords] {
        entry.snapshot.addedWords[id] = tree.children(of: words).compactMap { sentence($0) }
      }
    }
  }

  private mutating func editedDraft(_ keys: Fields<EntrySchema.DraftKey>) -> Walk.EditedDraft? {
    let subject = text(.subject, keys)
    guard let words = text(.text, keys) else { return nil }
    let original = text(.original, keys)
    return Walk.EditedDraft(subject: subject, text: words, original: original ?? "")
  }

  /// A subject belongs to the words that a draft was changed to by hand, where there are any.
  private mutating func heading(_ keys: Fields<EntrySchema.DraftKey>) -> Entry.Heading? {
    var heading = Entry.Heading()
    heading.address = text(.address, keys)
    if keys[.text] == nil { heading.subject = text(.subject, keys) }
    return heading == Entry.Heading() ? nil : heading
  }

  private mutating func addedQuestion(_ item: Node, _ set: PromptSet) -> QuestionID? {
    let id = tree.trimmedText(item)
    if let question = set.question(named: id) { return question }
    report(.notA("a question of the set", id, at: tree.nodes[item].value))
    return nil
  }
}
