/// The schema of prompt scripts: which keys stand where, in the order in which they are listed to
/// a writer. The places of the rules are the raw values of the key enums.
enum PromptSchema {
  enum Group: Int { case top, step, option, draft, example, answers, texts }

  enum TopKey: Int, CaseIterable {
    case broach, title, about, closest, audience, language, author, minutes, sources, opening
    case closing, mirror, invitation, messages, replies, address, steps, drafts, examples
  }

  enum StepKey: Int, CaseIterable {
    case ask, say, checkpoint, signpost, offer, stop, steps, when, because
    case id, kind, options, of, most, ownWords, stem, help, example, isPrivate, short, mirror

    /// What a step can do; one of these stands in every step.
    static let acts: [StepKey] = [.ask, .say, .checkpoint, .signpost, .offer, .stop, .steps]
    /// What belongs to a question alone.
    static let ofQuestions: [StepKey] = [
      .id, .kind, .options, .of, .most, .ownWords, .stem, .help, .example, .isPrivate, .short,
      .mirror,
    ]
  }

  enum OptionKey: Int, CaseIterable { case label, words, alone, then }

  enum DraftKey: Int, CaseIterable {
    case id, title, kind, when, subject, limit, isPrivate, body
  }

  enum ExampleKey: Int, CaseIterable { case name, answers, include, drafts }

  static let schema = Schema([
    Schema.Group(
      "the set",
      [
        .init("broach"), .init("title"), .init("about"), .init("closest"), .init("for"),
        .init("language"), .init("author"), .init("minutes"), .init("sources", .texts),
        .init("opening"), .init("closing"), .init("mirror"), .init("invitation"),
        .init("messages"), .init("replies"), .init("address"),
        .init("steps", .items(Group.step.rawValue)),
        .init("drafts", .items(Group.draft.rawValue)),
        .init("examples", .items(Group.example.rawValue)),
      ],
      otherNames: [
        "version": "broach", "name": "title", "description": "about", "lang": "language",
        "questions": "steps", "letter": "drafts", "letters": "drafts",
      ]),
    Schema.Group(
      "a step",
      [
        .init("ask"), .init("say"), .init("checkpoint"), .init("signpost"), .init("offer"),
        .init("stop"), .init("steps", .items(Group.step.rawValue)), .init("when"),
        .init("because"), .init("id"), .init("kind"),
        .init("options", .textsOrItems(Group.option.rawValue)), .init("of"), .init("most"),
        .init("own-words"), .init("stem"), .init("help"), .init("example"), .init("private"),
        .init("short"), .init("mirror"),
      ],
      beginnings: ["ask", "say", "checkpoint", "signpost", "offer", "stop", "steps", "when"],
      otherNames: [
        "question": "ask", "prompt": "ask", "text": "say", "type": "kind", "answers": "options",
        "choices": "options", "max": "most", "maximum": "most", "hint": "help", "if": "when",
        "condition": "when",
      ]),
    Schema.Group(
      "an option", [.init("label"), .init("words"), .init("alone"), .init("then")],
      markers: ["label", "words"], beginnings: ["label"],
      otherNames: ["text": "label", "option": "label", "name": "label", "value": "words"]),
    Schema.Group(
      "a draft",
      [
        .init("id"), .init("title"), .init("kind"), .init("when"), .init("subject"),
        .init("limit"), .init("private"), .init("body"),
      ],
      beginnings: ["id"],
      otherNames: [
        "text": "body", "letter": "body", "draft": "body", "name": "title", "type": "kind",
        "max": "limit", "if": "when", "condition": "when",
      ]),
    Schema.Group(
      "an example",
      [
        .init("name"), .init("answers", .group(Group.answers.rawValue)),
        .init("include", .texts), .init("drafts", .group(Group.texts.rawValue)),
      ],
      beginnings: ["name"],
      otherNames: ["title": "name", "letters": "drafts", "options": "answers"]),
    Schema.Group("the answers", [], free: .textOrTexts),
    Schema.Group("the drafts of an example", [], free: .text),
  ])
}
