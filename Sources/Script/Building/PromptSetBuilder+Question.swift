import Text

extension PromptSetBuilder {
  /// The kinds of question, as they are written.
  private enum Kind: String, CaseIterable {
    case line, text, choice, choices, scale, pick

    var wantsOptions: Bool { self == .choice || self == .choices || self == .scale }

    /// Whether the kind has a use for a key that some kinds have no use for.
    func uses(_ key: StepKey) -> Bool {
      switch key {
      case .options: wantsOptions
      case .of: self == .pick
      case .most: self == .choices || self == .pick
      case .ownWords: self == .choice || self == .choices
      case .stem: self != .scale && self != .pick
      default: true
      }
    }
  }

  private static let kinds = WordList(
    of: Kind.self,
    elsewhere: [
      "checkbox": "choices", "checkboxes": "choices", "multiple": "choices",
      "multi": "choices", "multiselect": "choices", "several": "choices", "list": "choices",
      "multiple choice": "choices", "multiple-choice": "choices", "radio": "choice",
      "single": "choice", "single choice": "choice", "select": "choice", "dropdown": "choice",
      "option": "choice", "slider": "scale", "rating": "scale", "likert": "scale",
      "number": "scale", "textarea": "text", "paragraph": "text", "long": "text",
      "essay": "text", "textfield": "line", "input": "line", "string": "line", "short": "line",
      "short text": "line", "word": "line",
    ])

  /// Builds a question and notes its id.
  @discardableResult
  mutating func buildQuestion(_ node: Int, _ fields: Fields<StepKey>) -> QuestionID {
    values.require(fields, StepKey.kind, of: "a question", at: node, help: Self.kindHelp)
    let told = values.diagnostics.errorCount
    let kind = values.word(fields, StepKey.kind, among: Self.kinds)
    let knowsKind =
      values.diagnostics.errorCount == told && (kind == nil) == (fields[StepKey.kind] == nil)
    var question = questionOfAnyKind(node, fields, knowsKind ? kind : nil)
    let most = values.number(fields, StepKey.most)
    let ownWords = values.yesOrNo(fields, StepKey.ownWords) ?? true
    if let kind, knowsKind {
      warnOfUseless(fields, kind)
      requireParts(fields, kind, node)
    }
    var isWhole =
      kind != nil && knowsKind && hasAllOptions(question, fields)
      && (question.options.isEmpty == !(kind?.wantsOptions ?? false))
    switch kind {
    case .text: question.kind = .text
    case .choice: question.kind = .choice(ownWords: ownWords)
    case .choices: question.kind = .choices(most: most, ownWords: ownWords)
    case .scale: question.kind = .scale
    case .pick:
      let source = pickSource(fields)
      question.kind = .pick(of: source ?? .first, most: most)
      isWhole = isWhole && source != nil
    case .line, nil: break
    }
    let isLost = question.kind.isPick && !isWhole
    let place = add(consume question, fields, isWhole: isWhole)
    if isLost { lostPicks.insert(place) }
    return place
  }

  /// What a question of every kind can have.
  private mutating func questionOfAnyKind(
    _ node: Int, _ fields: Fields<StepKey>, _ kind: Kind?
  ) -> Question {
    var question = Question(
      id: id(fields, of: "a question", at: node) ?? "",
      prompt: prose(fields, StepKey.ask) ?? "",
      kind: .line)
    question.span = tree.nodes[node].head
    question.options = options(fields, areSeveral: kind == .choices)
    question.stem = prose(fields, StepKey.stem)
    question.help = prose(fields, StepKey.help)
    question.example = plain(fields, StepKey.example)
    question.isPrivate = values.yesOrNo(fields, StepKey.isPrivate) ?? false
    question.isShort = values.yesOrNo(fields, StepKey.short) ?? false
    question.mirror = values.yesOrNo(fields, StepKey.mirror) ?? true
    return question
  }

  private static let kindHelp = "add 'kind: ' and one of \(kinds.words.joined(separator: ", "))"

  /// An id; nil, with the error, if it is missing or not one.
  mutating func id<Key: SchemaKey>(
    _ fields: Fields<Key>, idKey: Key, of group: String, at node: Int
  ) -> String? {
    values.require(fields, idKey, of: group, at: node, help: "add 'id: ' and a short word")
    guard let node = fields[idKey], let id = values.text(node) else { return nil }
    if id.utf8.allSatisfy({ $0.isKeyByte }) { return id }
    if !values.tellOfSecondKey(in: node, among: Key.allCases.map { $0.rule.name }) {
      values.diagnostics.append(.badID(id, tree.nodes[node].value))
    }
    return nil
  }

  private mutating func id(_ fields: Fields<StepKey>, of group: String, at node: Int) -> String? {
    let id = id(fields, idKey: StepKey.id, of: group, at: node)
    if id == nil { names.isIncomplete = true }
    if id == ConditionParser.form, let node = fields[StepKey.id] {
      values.diagnostics.append(.reservedID(ConditionParser.form, tree.nodes[node].value))
    }
    return id
  }

  private mutating func add(
    _ question: consuming Question, _ fields: Fields<StepKey>, isWhole: Bool
  ) -> QuestionID {
    let place = set.questions.add(consume question)
    let id = set.questions[place].id
    guard !id.isEmpty, let node = fields[StepKey.id] else { return place }
    let span = tree.nodes[node].value
    let entry = NameTable.Entry(question: place, span: span, isWhole: isWhole)
    if !names.add(id, entry), let first = names[id] {
      names.isIncomplete = true  // the id that should stand here may be named elsewhere
      names.add(place, namedLike: id)
      doubledIDs.append((id, span, first.span))
    }
    return place
  }

  private mutating func requireParts(_ fields: Fields<StepKey>, _ kind: Kind, _ node: Int) {
    if kind.wantsOptions {
      values.require(
        fields, StepKey.options, of: "a '\(kind.rawValue)' question", at: node,
        help: "add 'options:' and below it one option a line, each beginning with '- '")
    } else if kind == .pick {
      values.require(
        fields, StepKey.of, of: "a 'pick' question", at: node,
        help: "add 'of: ' and the id of the text whose sentences are to be picked")
    }
  }

  private mutating func warnOfUseless(_ fields: Fields<StepKey>, _ kind: Kind) {
    for key in StepKey.ofQuestions {
      guard let node = fields[key], !kind.uses(key), !tree.isKeyless(node) else { continue }
      values.diagnostics.append(.uselessKey(tree.name(node), kind.rawValue, tree.nodes[node].head))
    }
  }

  private mutating func pickSource(_ fields: Fields<StepKey>) -> QuestionID? {
    guard let node = fields[StepKey.of], let id = values.text(node) else { return nil }
    let span = tree.nodes[node].value
    guard let entry = names[id] else {
      let near = names.nearest(to: id)
      note(
        .init(
          diagnostic: .unknownQuestion(id, span, near: near), name: id, isAnswered: near != nil))
      return nil
    }
    let all = [entry.question] + names.namesakes(of: id)
    if entry.isWhole, all.allSatisfy({ set.questions[$0].kind != .text }) {
      values.diagnostics.append(.pickOfNoText(id, span))
      return nil
    }
    return entry.question
  }
}

extension Question.Kind {
  fileprivate var isPick: Bool { if case .pick = self { true } else { false } }
}
