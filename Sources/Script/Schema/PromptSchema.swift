/// The schema of prompt scripts: which groups there are. Their keys stand below.
enum PromptSchema: Int, SchemaGroup {
  case top, step, option, draft, form, example, answers, texts

  static let schema = Schema(PromptSchema.self)

  /// The schema of a file of examples beside a set: its own key in place of the set's, which come
  /// last, so that they are known where they do not belong.
  static let exampleFile = Schema(
    [Schema.Group("an example file", ExampleFileKey.self)]
      + allCases.dropFirst().map { $0.group } + [top.group])

  var group: Schema.Group {
    switch self {
    case .top:
      Schema.Group(
        "the set", TopKey.self,
        otherNames: [
          "name": .title, "description": .about, "lang": .language,
          "questions": .steps, "letter": .drafts, "letters": .drafts,
        ], foreignNames: Self.foreignTopKeys)
    case .step:
      Schema.Group(
        "a step", StepKey.self, beginnings: StepKey.acts + [.when],
        otherNames: [
          "question": .ask, "prompt": .ask, "text": .say, "type": .kind, "answers": .options,
          "choices": .options, "max": .most, "maximum": .most, "hint": .help, "if": .when,
          "condition": .when,
        ], foreignNames: Self.foreignStepKeys, listWords: ["choice", "choices", "scale"])
    case .option:
      Schema.Group(
        "an option", OptionKey.self, markers: [.label, .words], beginnings: [.label],
        otherNames: ["text": .label, "option": .label, "name": .label, "value": .words],
        foreignNames: Self.foreignOptionKeys)
    case .draft:
      Schema.Group(
        "a draft", DraftKey.self, beginnings: [.id],
        otherNames: [
          "text": .body, "letter": .body, "draft": .body, "name": .title, "type": .kind,
          "max": .limit, "if": .when, "condition": .when, "for": .reader, "reader": .reader,
          "form": .also, "forms": .also, "kinds": .also,
        ], foreignNames: Self.foreignDraftKeys)
    case .form:
      Schema.Group(
        "a further form", FormKey.self, markers: [.kind, .title, .limit, .when],
        beginnings: [.kind],
        otherNames: [
          "form": .kind, "type": .kind, "name": .title, "max": .limit, "if": .when,
          "condition": .when,
        ])
    case .example:
      Schema.Group(
        "an example", ExampleKey.self, beginnings: [.name],
        otherNames: ["title": .name, "letters": .drafts, "options": .answers])
    case .answers: Schema.Group("the answers", ids: .textOrTexts)
    case .texts: Schema.Group("the drafts of an example", ids: .text)
    }
  }
}

// MARK: - Keys

extension PromptSchema {
  enum TopKey: Int, SchemaKey {
    case broach, title, about, closest, audience, language, author, version, minutes, sources
    case opening, closing, mirror, invitation, messages, replies, address, steps, drafts, examples

    var rule: Schema.Rule {
      switch self {
      case .broach: "broach"
      case .title: "title"
      case .about: "about"
      case .closest: "closest"
      case .audience: "for"
      case .language: "language"
      case .author: "author"
      case .version: "version"
      case .minutes: "minutes"
      case .sources: .init("sources", .texts)
      case .opening: "opening"
      case .closing: "closing"
      case .mirror: "mirror"
      case .invitation: "invitation"
      case .messages: "messages"
      case .replies: "replies"
      case .address: "address"
      case .steps: .init("steps", .items(of: PromptSchema.step))
      case .drafts: .init("drafts", .items(of: PromptSchema.draft))
      case .examples: .init("examples", .items(of: PromptSchema.example))
      }
    }
  }

  enum StepKey: Int, SchemaKey {
    case ask, say, checkpoint, signpost, offer, stop, steps, when, because
    case id, kind, options, of, most, ownWords, stem, help, example, isPrivate, short, mirror

    var rule: Schema.Rule {
      switch self {
      case .ask: "ask"
      case .say: "say"
      case .checkpoint: "checkpoint"
      case .signpost: "signpost"
      case .offer: "offer"
      case .stop: "stop"
      case .steps: .init("steps", .items(of: PromptSchema.step))
      case .when: "when"
      case .because: "because"
      case .id: "id"
      case .kind: "kind"
      case .options: .init("options", .textsOrItems(of: PromptSchema.option))
      case .of: "of"
      case .most: "most"
      case .ownWords: "own-words"
      case .stem: "stem"
      case .help: "help"
      case .example: "example"
      case .isPrivate: "private"
      case .short: "short"
      case .mirror: "mirror"
      }
    }

    /// What a step can do; one of these stands in every step.
    static let acts: [StepKey] = [.ask, .say, .checkpoint, .signpost, .offer, .stop, .steps]
    /// What belongs to a question alone.
    static let ofQuestions: [StepKey] = [
      .id, .kind, .options, .of, .most, .ownWords, .stem, .help, .example, .isPrivate, .short,
      .mirror,
    ]
  }

  enum OptionKey: Int, SchemaKey {
    case label, words, alone, then, silent, unsure, whole

    var rule: Schema.Rule {
      switch self {
      case .label: "label"
      case .words: "words"
      case .alone: "alone"
      case .then: "then"
      case .silent: "silent"
      case .unsure: "unsure"
      case .whole: "whole"
      }
    }
  }

  enum DraftKey: Int, SchemaKey {
    case id, title, kind, also, when, subject, limit, isPrivate, reader, body

    var rule: Schema.Rule {
      switch self {
      case .id: "id"
      case .title: "title"
      case .kind: "kind"
      case .also: .init("also", .textsOrItems(of: PromptSchema.form))
      case .when: "when"
      case .subject: "subject"
      case .limit: "limit"
      case .isPrivate: "private"
      case .reader: "to"
      case .body: "body"
      }
    }
  }

  enum FormKey: Int, SchemaKey {
    case kind, title, limit, when

    var rule: Schema.Rule {
      switch self {
      case .kind: "kind"
      case .title: "title"
      case .limit: "limit"
      case .when: "when"
      }
    }
  }

  enum ExampleFileKey: Int, SchemaKey {
    case examples

    var rule: Schema.Rule { .init("examples", .items(of: PromptSchema.example)) }
  }

  enum ExampleKey: Int, SchemaKey {
    case name, answers, include, drafts

    var rule: Schema.Rule {
      switch self {
      case .name: "name"
      case .answers: .init("answers", .group(PromptSchema.answers))
      case .include: .init("include", .texts)
      case .drafts: .init("drafts", .group(PromptSchema.texts))
      }
    }
  }
}
