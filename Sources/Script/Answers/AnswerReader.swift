import Text

/// Reads answers by the questions they belong to.
struct AnswerReader {
  private let tree: SurfaceTree
  private let questions: [Question]
  private let names: NameTable
  private let lists: @Sendable () -> LanguageLists
  private(set) var misreadings: [Misreading] = []
  /// What answers to questions with options say that is no option.
  private(set) var ownWords: [Example.OwnWords] = []
  /// Where the answers stand.
  private(set) var places: [Example.AnswerPlace] = []
  /// The question whose answer is being read.
  private var asked = QuestionID.first
  /// Whether there are more misreadings than are told, so that looking for others brings nothing.
  private var isFull: Bool { misreadings.count > Diagnostics.most }

  init(
    _ tree: SurfaceTree, _ questions: [Question], _ names: NameTable,
    _ lists: @escaping @Sendable () -> LanguageLists
  ) {
    self.tree = tree
    self.questions = questions
    self.names = names
    self.lists = lists
  }

  /// The answers below `answers:` and the ids below `include:`; either may be missing.
  mutating func sheet(answers: Int?, include: Int?) -> AnswerSheet {
    var sheet = AnswerSheet()
    var picks: [(node: Int, question: QuestionID)] = []
    for node in answers.map({ tree.children(of: $0) }) ?? .empty where !isFull {
      warnOfAnswers(in: node)
      guard let question = question(node, &sheet) else { continue }
      places.append(Example.AnswerPlace(question: question, span: tree.nodes[node].head))
      if case .pick = questions[question].kind {
        picks.append((node, question))  // once their sources are there
      } else {
        asked = question
        sheet.answers[question] = answer(node, questions[question])
      }
    }
    for (node, question) in picks {
      asked = question
      sheet.answers[question] = pick(node, questions[question], sheet)
    }
    sheet.included = included(include)
    return sheet
  }

  /// The question an answer is for; nil if it is one of the names that are no question.
  private mutating func question(_ node: Int, _ sheet: inout AnswerSheet) -> QuestionID? {
    let id = tree.name(node).lowercased()
    if let entry = names[id] {
      return entry.isWhole && names.namesakes(of: id).isEmpty ? entry.question : nil
    }
    switch id {
    case "therapist": sheet.therapist = single(node)
    case "me": sheet.me = single(node)
    default: unknown(id, tree.nodes[node].head)
    }
    return nil
  }

  /// Warns of a row that goes on an answer and looks like the next one, standing too deep.
  private mutating func warnOfAnswers(in node: Int) {
    for span in tree.furtherKeys(node) {
      let id = tree.source.text(span)
      guard names[id] != nil || names.nearest(to: id, or: ["therapist", "me"]) != nil else {
        continue
      }
      report(.answerInAnswer(id, of: tree.name(node), span))
    }
  }

  private mutating func unknown(_ id: String, _ span: SourceRange) {
    let near = names.nearest(to: id, or: ["therapist", "me"])
    misreadings.append(.init(diagnostic: .unknownQuestion(id, span, near: near), name: id))
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    misreadings.append(.init(diagnostic: diagnostic))
  }

  /// Where a question takes fewer answers than it did, that is one mistake in all examples.
  private mutating func reportTooMany(_ most: Int, _ node: Int) {
    misreadings.append(
      .init(
        diagnostic: .tooMany(most, tree.nodes[node].value),
        refused: .tooMany(question: asked)))
  }

  private mutating func included(_ include: Int?) -> Set<QuestionID> {
    guard let include else { return [] }
    var included: Set<QuestionID> = []
    for node in items(include) where !isFull {
      let id = tree.trimmedText(node)
      if let entry = names[id] {
        included.insert(entry.question)
      } else if !id.isEmpty {
        unknown(id, tree.nodes[node].value)
      }
    }
    return included
  }

  /// The items of a list; a text is a list of one.
  private func items(_ node: Int) -> [Int] {
    switch tree.nodes[node].content {
    case .list: Array(tree.children(of: node))
    case .text: [node]
    case .group, .broken: []
    }
  }

  /// One text; nil if it is empty, and with an error if it is a list.
  private mutating func single(_ node: Int) -> String? {
    guard tree.nodes[node].content == .text else {
      if tree.nodes[node].content == .list {
        report(.listForOneAnswer(tree.name(node), tree.nodes[node].head))
      }
      return nil
    }
    let text = tree.trimmedText(node)
    return text.isEmpty ? nil : text
  }

  private mutating func answer(_ node: Int, _ question: Question) -> Answer? {
    switch question.kind {
    case .line, .text, .pick:
      return single(node).map(Answer.text)
    case .choice, .scale:
      guard let text = single(node) else { return nil }
      return choice(text, node, question).map { .chosen([$0]) }
    case .choices:
      return choices(node, question)
    }
  }

  private mutating func choice(_ text: String, _ node: Int, _ question: Question)
    -> Answer.Choice?
  {
    if let option = question.options.firstID(where: { $0.label == text }) {
      return .option(option)
    }
    let named = question.options.firstID { $0.isLabelled(text) }
    // Typed into the walk, they would be the label: a file says the same.
    if question.welcomesOwnWords, let named { return .option(named) }
    if named == nil, let silent = question.silentOption(declining: text, lists) {
      return .option(silent)
    }
    if question.welcomesOwnWords {
      let same = question.nonAnswerOptions(text, lists())
      if same.count == 1 { return .option(same[0]) }
      ownWords.append(
        Example.OwnWords(question: asked, words: text, span: tree.nodes[node].value))
      return .own(text)
    }
    misreadings.append(
      .init(
        diagnostic: .unknownOption(text, of: question, tree.nodes[node].value),
        refused: .label(text, question: asked)))
    return nil
  }

  private mutating func choices(_ node: Int, _ question: Question) -> Answer? {
    guard !isBracketed(node) else { return nil }
    var chosen: [(choice: Answer.Choice, node: Int)] = []
    var seen: Set<Answer.Choice> = []
    for item in items(node) where !isFull {
      let text = tree.trimmedText(item)
      guard !text.isEmpty, let choice = choice(text, item, question),
        seen.insert(choice).inserted
      else { continue }
      chosen.append((choice, item))
    }
    if let most = question.most, chosen.count > most {
      reportTooMany(most, chosen[most].node)
    }
    if chosen.count > 1 {
      for (choice, item) in chosen {
        guard case .option(let option) = choice, question.options[option].alone else { continue }
        report(.notAlone(question.options[option].label, tree.nodes[item].value))
      }
    }
    return chosen.isEmpty ? nil : .chosen(chosen.map { $0.choice })
  }

  /// Whether `[a, b]` or `{a: b}` stands where a list belongs, which is an error.
  private mutating func isBracketed(_ node: Int) -> Bool {
    guard tree.nodes[node].form == .plain else { return false }
    let text = tree.text(node)
    let isBracketed = text.hasPrefix("[") && text.hasSuffix("]")
    guard isBracketed || text.hasPrefix("{") && text.hasSuffix("}") else { return false }
    report(.brackets(tree.name(node), tree.nodes[node].value, isList: true, rest: text))
    return true
  }

  private mutating func pick(_ node: Int, _ question: Question, _ sheet: AnswerSheet) -> Answer? {
    // Where the text itself could not be read, none of its sentences is known.
    guard case .pick(let source, let most) = question.kind, !isBracketed(node),
      names[questions[source].id]?.isWhole ?? false,
      names.namesakes(of: questions[source].id).isEmpty
    else { return nil }
    var sentences: [String] = []
    if case .text(let text) = sheet.answers[source] {
      sentences = Sentences.toPick(from: text, lists(), me: sheet.me)
    }
    let known = Set(sentences)
    var picked: [(sentence: String, node: Int)] = []
    var seen: Set<String> = []
    for item in items(node) where !isFull {
      let text = tree.trimmedText(item)
      guard !text.isEmpty else { continue }
      // A sentence may itself be a number, so the sentences come first.
      let place = Ordinal.place(text).flatMap { sentences.indices.contains($0) ? $0 : nil }
      guard let sentence = known.contains(text) ? text : place.map({ sentences[$0] }) else {
        report(
          .notInSource(text, of: questions[source].id, sentences.count, tree.nodes[item].value))
        continue
      }
      if seen.insert(sentence).inserted { picked.append((sentence, item)) }
    }
    if let most, picked.count > most {
      reportTooMany(most, picked[most].node)
    }
    return picked.isEmpty ? nil : .picked(picked.map { $0.sentence })
  }
}
