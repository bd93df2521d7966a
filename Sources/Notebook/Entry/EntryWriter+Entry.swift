import Script
import Walkthrough

extension EntryWriter {
  /// Writes an entry, what is short and listed first, the set's text last.
  mutating func write(_ entry: Entry) {
    word("begun", entry.begun.text)
    word("state", entry.state.rawValue)
    yes("rests", entry.rests)
    word("words", String(entry.wordCount))
    if let outer = entry.outer { word("from", outer.text) }
    // For lists alone, which have one row for it.
    text("title", entry.set.title.split(whereSeparator: \.isNewline).joined(separator: " "))
    word("keep", entry.keeping.rawValue)
    text("set-name", entry.source.name)
    let walk = entry.snapshot
    yes("short", walk.isShort)
    if walk.names != Names() {
      group("names") { writer in
        writer.text("therapist", walk.names.therapist)
        writer.text("me", walk.names.me)
      }
    }
    group("place") { writer in
      writer.place("step", "card", walk.place)
      if let left = walk.leftAt { writer.place("enough-step", "enough-card", left) }
    }
    words("accepted", walk.accepted.sorted().map { String($0 + 1) })
    unfinished(of: entry)
    mirror(walk.mirrored)
    answers(of: entry)
    drafts(of: entry)
    comment("Below is the questionnaire. Nothing below was written by the person.")
    file("set", entry.source.bytes)
  }

  /// Steps are counted from 1, as in the set.
  private mutating func place(_ step: String, _ card: String, _ place: Place) {
    word(step, String(place.step + 1))
    yes(card, place.isCard)
  }
}

// MARK: - Answers

extension EntryWriter {
  private mutating func answers(of entry: Entry) {
    let walk = entry.snapshot
    let places = Set(walk.answers.keys).union(walk.skipped).union(walk.included)
      .union(walk.privacy.keys).union(walk.carried).union(walk.leftOut)
      .filter(entry.set.questions.indices.contains)
    guard !places.isEmpty else { return }
    group("answers") { writer in
      for place in places.sorted() {
        writer.item { $0.answer(place, entry.set.questions[place], walk) }
      }
    }
  }

  private mutating func answer(_ place: Int, _ question: Question, _ walk: Walk.Snapshot) {
    word("question", question.id)
    text("asked", question.prompt)
    switch walk.answers[place] {
    case nil: break
    case .text(let words): text("text", words)
    case .chosen(let choices): chosen(choices, question)
    case .picked(let sentences):
      group("picked") { writer in
        for sentence in sentences { writer.item { $0.text("sentence", sentence) } }
      }
    }
    yes("skipped", walk.skipped.contains(place))
    if let isPrivate = walk.privacy[place] { word("private", isPrivate ? "yes" : "no") }
    if walk.included.contains(place) {
      word("included", "yes")
    } else if walk.leftOut.contains(place) {
      word("included", "no")
    }
    yes("carried", walk.carried.contains(place))
  }

  private mutating func chosen(_ choices: [Answer.Choice], _ question: Question) {
    group("chosen") { writer in
      for choice in choices {
        switch choice {
        case .own(let words): writer.item { $0.text("own", words) }
        case .option(let place) where question.options.indices.contains(place):
          writer.item { $0.text("option", question.options[place].label) }
        case .option: break
        }
      }
    }
  }
}

// MARK: - Drafts

extension EntryWriter {
  private mutating func drafts(of entry: Entry) {
    let walk = entry.snapshot
    let places = Set(walk.edited.keys).union(walk.added.keys)
      .filter(entry.set.drafts.indices.contains)
    guard !places.isEmpty else { return }
    group("drafts") { writer in
      for place in places.sorted() {
        writer.item { $0.draft(place, entry) }
      }
    }
  }

  private mutating func draft(_ place: Int, _ entry: Entry) {
    word("draft", entry.set.drafts[place].id)
    if let edited = entry.snapshot.edited[place] {
      text("subject", edited.subject)
      text("text", edited.text)
      text("original", edited.original)
    }
    let questions = entry.set.questions
    let added = entry.snapshot.added[place, default: []].filter(questions.indices.contains)
    words("added", added.map { questions[$0].id })
  }
}
