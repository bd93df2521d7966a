import Text

extension PromptSetBuilder {
  typealias OptionKey = PromptSchema.OptionKey

  private static let kinds = ["line", "text", "choice", "choices", "scale", "pick"]

  /// The kinds of question that have a use for a key.
  private static let uses: [(key: StepKey, kinds: [String])] = [
    (.options, ["choice", "choices", "scale"]), (.of, ["pick"]), (.most, ["choices", "pick"]),
    (.ownWords, ["choice", "choices"]), (.stem, ["line", "text", "choice", "choices"]),
  ]

  /// Builds a question and notes its id.
  /// - Returns: its place in the set.
  @discardableResult
  mutating func buildQuestion(_ node: Int, _ fields: Fields) -> Int? {
    let head = tree.nodes[node].head
    values.require(fields, StepKey.kind, "kind", of: "a question", at: node, help: Self.kindHelp)
    let kindName = values.word(fields, StepKey.kind, among: Self.kinds)
    let knowsKind = fields[StepKey.kind].map { tree.name(of: $0) } == kindName
    var question = Question(
      id: id(fields, of: "a question", at: node) ?? "",
      prompt: values.text(fields, StepKey.ask) ?? "",
      kind: .line)
    question.span = head
    question.options = options(fields, kindName ?? "")
    question.stem = values.text(fields, StepKey.stem)
    question.help = values.text(fields, StepKey.help)
    question.example = values.text(fields, StepKey.example)
    question.isPrivate = values.yesOrNo(fields, StepKey.isPrivate) ?? false
    question.isShort = values.yesOrNo(fields, StepKey.short) ?? false
    question.mirror = values.yesOrNo(fields, StepKey.mirror) ?? true
    let most = values.number(fields, StepKey.most)
    let ownWords = values.yesOrNo(fields, StepKey.ownWords) ?? true
    if let kindName, knowsKind {
      warnOfUseless(fields, kindName)
      requireParts(fields, kindName, node)
    }
    var isWhole = knowsKind && (question.options.isEmpty == !wantsOptions(kindName))
    switch kindName {
    case "text": question.kind = .text
    case "choice": question.kind = .choice(ownWords: ownWords)
    case "choices": question.kind = .choices(most: most, ownWords: ownWords)
    case "scale": question.kind = .scale
    case "pick":
      let source = pickSource(fields)
      question.kind = .pick(of: source ?? 0, most: most)
      question.isPrivate = question.isPrivate || source.map { set.questions[$0].isPrivate } ?? false
      isWhole = isWhole && source != nil
    default: break
    }
    return add(question, fields, isWhole: isWhole)
  }

  private static let kindHelp = "add 'kind: ' and one of \(kinds.joined(separator: ", "))"

  private func wantsOptions(_ kind: String?) -> Bool {
    kind == "choice" || kind == "choices" || kind == "scale"
  }

  /// An id; nil, with the error, if it is missing or not one.
  mutating func id<Key: RawRepresentable>(
    _ fields: Fields, idKey: Key, of group: String, at node: Int
  )
    -> String? where Key.RawValue == Int
  {
    values.require(fields, idKey, "id", of: group, at: node, help: "add 'id: ' and a short word")
    guard let node = fields[idKey], let id = values.text(node) else { return nil }
    if id.utf8.allSatisfy(\.isKeyByte) { return id }
    values.diagnostics.append(.badID(id, tree.nodes[node].value))
    return nil
  }

  private mutating func id(_ fields: Fields, of group: String, at node: Int) -> String? {
    let id = id(fields, idKey: StepKey.id, of: group, at: node)
    if id == nil { names.isIncomplete = true }
    return id
  }

  private mutating func add(_ question: Question, _ fields: Fields, isWhole: Bool) -> Int {
    let place = set.questions.count
    set.questions.append(question)
    guard !question.id.isEmpty, let node = fields[StepKey.id] else { return place }
    let span = tree.nodes[node].value
    let entry = NameTable.Entry(question: place, span: span, isWhole: isWhole)
    if !names.add(question.id, entry), let first = names[question.id] {
      values.diagnostics.append(.duplicateID(question.id, span, first: first.span))
    }
    return place
  }

  private mutating func requireParts(_ fields: Fields, _ kind: String, _ node: Int) {
    if wantsOptions(kind) {
      values.require(
        fields, StepKey.options, "options", of: "a '\(kind)' question", at: node,
        help: "add 'options:' and below it one option a line, each beginning with '- '")
    } else if kind == "pick" {
      values.require(
        fields, StepKey.of, "of", of: "a 'pick' question", at: node,
        help: "add 'of: ' and the id of the text whose sentences are to be picked")
    }
  }

  private mutating func warnOfUseless(_ fields: Fields, _ kind: String) {
    for (key, kinds) in Self.uses where !kinds.contains(kind) {
      guard let node = fields[key] else { continue }
      values.diagnostics.append(.uselessKey(tree.name(node), kind, tree.nodes[node].head))
    }
  }

  private mutating func pickSource(_ fields: Fields) -> Int? {
    guard let node = fields[StepKey.of], let id = values.text(node) else { return nil }
    let span = tree.nodes[node].value
    guard let entry = names[id] else {
      note(
        .init(
          diagnostic: .unknownQuestion(id, span, near: names.nearest(to: id)), name: id))
      return nil
    }
    if entry.isWhole, set.questions[entry.question].kind != .text {
      values.diagnostics.append(.pickOfNoText(id, span))
      return nil
    }
    return entry.question
  }

  // MARK: - Options

  private static let outcomes = ["shorten", "stop", "signpost"]

  private mutating func options(_ fields: Fields, _ kind: String) -> [Option] {
    guard let list = fields[StepKey.options], values.isFilled(list) else { return [] }
    var options: [Option] = []
    for node in tree.children(of: list) {
      if let option = option(node) { options.append(option) }
    }
    tellOfDuplicates(options)
    return options
  }

  private mutating func tellOfDuplicates(_ options: [Option]) {
    let isLong = options.count > 16
    var seen: [String: Span] = [:]
    for (place, option) in options.enumerated() {
      let first =
        isLong ? seen[option.label] : options[..<place].first { $0.label == option.label }?.span
      if let first {
        values.diagnostics.append(.duplicateOption(option.label, option.span, first: first))
      } else if isLong {
        seen[option.label] = option.span
      }
    }
  }

  private mutating func option(_ node: Int) -> Option? {
    guard tree.nodes[node].content != .text else {
      return values.text(node).flatMap { option($0, tree.nodes[node].value) }
    }
    let fields = Fields(of: node, in: tree)
    values.require(
      fields, OptionKey.label, "label", of: "an option", at: node, help: "add 'label: '")
    let words = values.text(fields, OptionKey.words)
    let alone = values.yesOrNo(fields, OptionKey.alone) ?? false
    let then = values.word(fields, OptionKey.then, among: Self.outcomes)
    guard let node = fields[OptionKey.label], let label = values.text(node),
      var option = option(label, tree.nodes[node].value)
    else { return nil }
    option.words = words
    option.alone = alone
    option.then = then.flatMap(Option.Then.init)
    return option
  }

  private mutating func option(_ label: String, _ span: Span) -> Option? {
    if label.utf8.allSatisfy(\.isDigit) {
      values.diagnostics.append(.labelOfDigits(label, span))
    }
    var option = Option(label)
    option.span = span
    return option
  }
}
