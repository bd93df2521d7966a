import Script
import Walkthrough

extension EntryWriter {
  /// Writes an entry, what is short and listed first, the set's text last.
  mutating func write(_ entry: Entry) {
    var entry = entry
    entry.leaveOutExamples()
    word(TopKey.begun, entry.begun.text)
    word(TopKey.state, entry.state.rawValue)
    yes(TopKey.rests, entry.rests)
    word(TopKey.wordCount, String(entry.wordCount))
    if let outer = entry.outer { word(TopKey.outer, outer.text) }
    // For lists alone, which have one row for it.
    text(TopKey.title, entry.set.title.split { $0.isNewline }.joined(separator: " "))
    word(TopKey.keep, entry.keeping.rawValue)
    text(TopKey.setName, entry.source.name)
    let walk = entry.snapshot
    yes(TopKey.short, walk.isShort)
    if walk.names != Names() {
      group(TopKey.names) { writer in
        writer.text(EntrySchema.NameKey.therapist, walk.names.therapist)
        writer.text(EntrySchema.NameKey.me, walk.names.me)
      }
    }
    group(TopKey.place) { writer in
      writer.place(.step, .card, walk.place)
      if let left = walk.leftAt { writer.place(.enoughStep, .enoughCard, left) }
    }
    words(TopKey.accepted, walk.accepted.sorted().map { String($0.offset + 1) })
    unfinished(of: entry)
    mirror(walk.mirrored)
    answers(of: entry)
    drafts(of: entry)
    comment("Below is the questionnaire. Nothing below was written by the person.")
    file(TopKey.set, entry.source.bytes)
    // A set that is cut off at the end of a line may still be a set.
    yes(TopKey.end, true)
  }

  /// Steps are counted from 1, as in the set.
  private mutating func place(
    _ step: EntrySchema.PlaceKey, _ card: EntrySchema.PlaceKey, _ place: Place
  ) {
    word(step, String(place.step.offset + 1))
    yes(card, place.isCard)
  }
}

// MARK: - Answers

extension EntryWriter {
  private typealias AnswerKey = EntrySchema.AnswerKey
  private typealias ChoiceKey = EntrySchema.ChoiceKey
  private typealias SentenceKey = EntrySchema.SentenceKey

  private mutating func answers(of entry: Entry) {
    let walk = entry.snapshot
    let ids = Set(walk.answers.keys).union(walk.skipped).union(walk.included)
      .union(walk.privacy.keys).union(walk.carried).union(walk.leftOut)
      .filter(entry.set.questions.ids.contains)
    guard !ids.isEmpty else { return }
    group(TopKey.answers) { writer in
      for id in ids.sorted() {
        writer.item { $0.answer(id, entry.set.questions[id], walk) }
      }
    }
  }

  private mutating func answer(_ id: QuestionID, _ question: Question, _ walk: Walk.Snapshot) {
    word(AnswerKey.question, question.id)
    text(AnswerKey.asked, question.prompt)
    switch walk.answers[id] {
    case nil: break
    case .text(let words): text(AnswerKey.text, words)
    case .chosen(let choices): chosen(choices, question)
    case .picked(let sentences):
      group(AnswerKey.picked) { writer in
        for sentence in sentences { writer.item { $0.text(SentenceKey.sentence, sentence) } }
      }
    }
    yes(AnswerKey.skipped, walk.skipped.contains(id))
    if let isPrivate = walk.privacy[id] { word(AnswerKey.isPrivate, isPrivate ? "yes" : "no") }
    if walk.included.contains(id) {
      word(AnswerKey.included, "yes")
    } else if walk.leftOut.contains(id) {
      word(AnswerKey.included, "no")
    }
    yes(AnswerKey.carried, walk.carried.contains(id))
  }

  private mutating func chosen(_ choices: [Answer.Choice], _ question: Question) {
    group(AnswerKey.chosen) { writer in
      for choice in choices {
        switch choice {
        case .own(let words): writer.item { $0.text(ChoiceKey.own, words) }
        case .option(let option) where question.options.ids.contains(option):
          writer.item { $0.text(ChoiceKey.option, question.options[option].label) }
        case .option: break
        }
      }
    }
  }
}

// MARK: - Drafts

extension EntryWriter {
  private typealias DraftKey = EntrySchema.DraftKey

  private mutating func drafts(of entry: Entry) {
    let walk = entry.snapshot
    let ids = Set(walk.edited.keys).union(walk.added.keys).union(walk.addedWords.keys)
      .union(entry.headings.keys)
      .filter(entry.set.drafts.ids.contains)
    guard !ids.isEmpty else { return }
    group(TopKey.drafts) { writer in
      for id in ids.sorted() {
        writer.item { $0.draft(id, entry) }
      }
    }
  }

  private mutating func draft(_ id: DraftID, _ entry: Entry) {
    word(DraftKey.draft, entry.set.drafts[id].id)
    let heading = entry.headings[id]
    text(DraftKey.address, heading?.address)
    let edited = entry.snapshot.edited[id]
    text(DraftKey.subject, heading?.subject ?? edited?.subject)
    if let edited {
      text(DraftKey.text, edited.text)
      text(DraftKey.original, edited.original)
    }
    let questions = entry.set.questions
    let added = entry.snapshot.added[id, default: []].filter(questions.ids.contains)
    words(DraftKey.added, added.map { questions[$0].id })
    if let words = entry.snapshot.addedWords[id], !words.isEmpty {
      group(DraftKey.addedWords) { writer in
        for one in words { writer.item { $0.text(SentenceKey.sentence, one) } }
      }
    }
  }
}
