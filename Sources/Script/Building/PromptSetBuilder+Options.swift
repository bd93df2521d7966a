import Text

extension PromptSetBuilder {
  typealias OptionKey = PromptSchema.OptionKey

  private static let outcomes = WordList(of: AnswerOption.Then.self)

  /// The options of a question.
  /// - Parameter areSeveral: whether several of them can be chosen.
  mutating func options(_ fields: Fields<StepKey>, areSeveral: Bool) -> [AnswerOption] {
    guard let list = fields[StepKey.options], values.isFilled(list) else { return [] }
    var options: [AnswerOption] = []
    options.reserveCapacity(tree.countOfChildren(of: list))
    for node in tree.children(of: list) {
      if let option = option(node, isOneOfSeveral: areSeveral) { options.append(option) }
    }
    tellOfDuplicates(options)
    tellOfDigits(options)
    let told = values.diagnostics.all.count
    warnOfOptions(list)
    warnOfCommas(behind: options, told: told)
    return options
  }

  /// Whether every option of the list could be read.
  func hasAllOptions(_ question: Question, _ fields: Fields<StepKey>) -> Bool {
    guard let list = fields[StepKey.options] else { return true }
    return tree.countOfChildren(of: list) == question.options.count
  }

  private mutating func tellOfDuplicates(_ options: [AnswerOption]) {
    let isLong = options.count > 16
    var seen: [String: OptionID] = [:]
    for option in options.ids {
      let label = options[option].label
      let first = isLong ? seen[label] : (.first..<option).first { options[$0].label == label }
      if let first {
        values.diagnostics.append(
          .duplicateOption(label, options[option].span, first: options[first].span))
      } else if isLong {
        seen[label] = option
      }
    }
  }

  private mutating func option(_ node: Int, isOneOfSeveral: Bool) -> AnswerOption? {
    guard tree.nodes[node].content != .text else {
      guard let label = plain(node) else { return nil }
      return AnswerOption(label, span: tree.nodes[node].value)
    }
    let fields = Fields<OptionKey>(of: node, in: tree)
    values.require(
      fields, OptionKey.label, of: "an option", at: node, help: "add 'label: '")
    var option = AnswerOption("", span: tree.nodes[node].head)
    option.words = plain(fields, OptionKey.words)
    let alone = values.yesOrNo(fields, OptionKey.alone)
    option.alone = alone ?? false
    option.then = values.word(fields, OptionKey.then, among: Self.outcomes)
    option.thenSpan = fields[OptionKey.then].map { tree.nodes[$0].head }
    option.silent = values.yesOrNo(fields, OptionKey.silent) ?? false
    option.whole = values.yesOrNo(fields, OptionKey.whole) ?? false
    let mayBeChosenWithOthers =
      isOneOfSeveral && !option.alone && (alone != nil || fields[OptionKey.alone] == nil)
    option.unsure = doubt(
      fields, isSilent: option.silent, needsAlone: mayBeChosenWithOthers)
    if option.silent { warnOfUnsaid(fields) }
    guard let node = fields[OptionKey.label], let label = plain(node) else {
      return nil
    }
    option.label = label
    option.span = tree.nodes[node].value
    return option
  }

  /// The author's name for a doubt, in small letters.
  private mutating func doubt(
    _ fields: Fields<OptionKey>, isSilent: Bool, needsAlone: Bool
  ) -> String? {
    guard let node = fields[OptionKey.unsure], let text = values.text(node) else { return nil }
    let name = text.lowercased()
    if name == "no" || name.contains(where: { $0.isWhitespace }) {
      values.diagnostics.append(.badDoubt(text, tree.nodes[node].value))
      return nil
    }
    if isSilent {
      values.diagnostics.append(.doubtOfSilent(tree.nodes[node].head))
    } else if needsAlone {
      values.diagnostics.append(.doubtBesideOthers(tree.nodes[node].head))
    }
    doubts.append((name, set.questions.ids.upperBound, tree.nodes[node].value))
    return name
  }

  /// Warns of what is about the words of an option that no draft says.
  private mutating func warnOfUnsaid(_ fields: Fields<OptionKey>) {
    for key in [OptionKey.words, .whole] {
      guard let node = fields[key], !tree.isKeyless(node) else { continue }
      values.diagnostics.append(.uselessWithSilent(tree.name(node), tree.nodes[node].head))
    }
  }

  /// Warns of a name that stands at one question alone and looks like another: it may be misspelt,
  /// and then both doubts would be said.
  mutating func tellOfDoubts() {
    tellOfYes()
    var alone: [String] = []
    var shared: [String] = []
    for doubt in doubts {
      guard !alone.contains(doubt.name), !shared.contains(doubt.name) else { continue }
      let isAlone = doubts.allSatisfy { $0.name != doubt.name || $0.question == doubt.question }
      if isAlone { alone.append(doubt.name) } else { shared.append(doubt.name) }
      guard alone.count + shared.count <= 100 else { return }
    }
    guard !alone.isEmpty, !shared.isEmpty else { return }
    shared.sort()
    for doubt in doubts where alone.contains(doubt.name) {
      guard let near = Suggestion.nearest(to: doubt.name, among: shared) else { continue }
      values.diagnostics.append(.loneDoubt(doubt.name, doubt.span, near: near))
    }
  }

  /// Warns of a mere yes, which is a name like any other: then all doubts that have it are one.
  private mutating func tellOfYes() {
    guard let first = doubts.first(where: { Self.mereYes.contains($0.name) }),
      doubts.contains(where: { $0.name == first.name && $0.question != first.question })
    else { return }
    let spans = doubts.filter { $0.name == first.name }.map { $0.span }
    values.diagnostics.append(
      .sameDoubt(first.name, spans[0]).with(notes: Diagnostic.notes(forFurther: spans)))
  }

  private static let mereYes: Set<String> = [
    "yes", "true", "ja", "sí", "si", "oui", "sim", "sì", "y", "1",
  ]

  /// Tells of numbers for options; several of one question are one mistake.
  private mutating func tellOfDigits(_ options: [AnswerOption]) {
    guard let first = options.first(where: { $0.label.isDigits }) else { return }
    let spans = options.filter { $0.label.isDigits }.map { $0.span }
    values.diagnostics.append(
      .labelOfDigits(first.label, first.span, areSeveral: spans.count > 1)
        .with(notes: Diagnostic.notes(forFurther: spans)))
  }
}
