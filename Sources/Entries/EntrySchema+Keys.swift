import Script

extension EntrySchema {
  enum TopKey: Int, SchemaKey {
    case format, saved, number, begun, state, rests, wordCount, outer, title, keep, setName, short
    case names, place, accepted, halfTyped, mirror, answers, drafts, set, end

    var rule: Schema.Rule {
      switch self {
      case .format: "broach-entry"
      case .saved: "saved"
      case .number: "number"
      case .begun: "begun"
      case .state: "state"
      case .rests: "rests"
      case .wordCount: "words"
      case .outer: "from"
      case .title: .text("title")
      case .keep: "keep"
      case .setName: .text("set-name")
      case .short: "short"
      case .names: .init("names", .group(EntrySchema.names))
      case .place: .init("place", .group(EntrySchema.place))
      case .accepted: .init("accepted", .texts)
      case .halfTyped: .init("half-typed", .items(of: EntrySchema.halfTyped))
      case .mirror: .init("mirror", .group(EntrySchema.mirror))
      case .answers: .init("answers", .items(of: EntrySchema.answer))
      case .drafts: .init("drafts", .items(of: EntrySchema.draft))
      case .set: .text("set")
      case .end: "end"
      }
    }
  }

  enum NameKey: Int, SchemaKey {
    case therapist, me

    var rule: Schema.Rule {
      switch self {
      case .therapist: .text("therapist")
      case .me: .text("me")
      }
    }
  }

  enum PlaceKey: Int, SchemaKey {
    case step, card, enoughStep, enoughCard

    var rule: Schema.Rule {
      switch self {
      case .step: "step"
      case .card: "card"
      case .enoughStep: "enough-step"
      case .enoughCard: "enough-card"
      }
    }
  }

  enum HalfTypedKey: Int, SchemaKey {
    case question, draft, name, aside, text

    var rule: Schema.Rule {
      switch self {
      case .question: "question"
      case .draft: "draft"
      case .name: "name"
      case .aside: "aside"
      case .text: .text("text")
      }
    }
  }
}

// MARK: - Answers

extension EntrySchema {
  enum AnswerKey: Int, SchemaKey {
    case question, asked, text, chosen, picked, skipped, isPrivate, included, carried

    var rule: Schema.Rule {
      switch self {
      case .question: "question"
      case .asked: .text("asked")
      case .text: .text("text")
      case .chosen: .init("chosen", .items(of: EntrySchema.choice))
      case .picked: .init("picked", .items(of: EntrySchema.sentence))
      case .skipped: "skipped"
      case .isPrivate: "private"
      case .included: "included"
      case .carried: "carried"
      }
    }
  }

  enum ChoiceKey: Int, SchemaKey {
    case option, own

    var rule: Schema.Rule {
      switch self {
      case .option: .text("option")
      case .own: .text("own")
      }
    }
  }

  enum SentenceKey: Int, SchemaKey {
    case sentence

    var rule: Schema.Rule {
      switch self {
      case .sentence: .text("sentence")
      }
    }
  }
}

// MARK: - Drafts

extension EntrySchema {
  enum DraftKey: Int, SchemaKey {
    case draft, address, subject, text, original, added, addedWords

    var rule: Schema.Rule {
      switch self {
      case .draft: "draft"
      case .address: .text("address")
      case .subject: .text("subject")
      case .text: .text("text")
      case .original: .text("original")
      case .added: .init("added", .texts)
      case .addedWords: .init("added-words", .items(of: EntrySchema.sentence))
      }
    }
  }

  enum MirrorKey: Int, SchemaKey {
    case stopped, kept

    var rule: Schema.Rule {
      switch self {
      case .stopped: "stopped"
      case .kept: .init("kept", .items(of: EntrySchema.kept))
      }
    }
  }

  enum KeptKey: Int, SchemaKey {
    case pattern, words

    var rule: Schema.Rule {
      switch self {
      case .pattern: "pattern"
      case .words: .text("words")
      }
    }
  }
}
