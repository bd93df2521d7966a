import Text

/// An example as it is written.
package struct ExampleText: Sendable {
  private let name: String?
  private let answers: [(id: String, texts: [String], isList: Bool)]
  private let included: [String]
  private let drafts: [(id: String, text: String)]

  /// An example.
  /// - Parameters:
  ///   - drafts: the letters that its answers give, by the drafts of the set.
  package init(
    name: String?, sheet: AnswerSheet, drafts: [(draft: DraftID, text: String)], of set: PromptSet
  ) {
    self.name = name
    var answers: [(id: String, texts: [String], isList: Bool)] = []
    for id in set.questions.ids {
      guard let answer = sheet.answers[id] else { continue }
      let question = set.questions[id]
      answers.append((question.id, question.written(answer), question.takesSeveral))
    }
    if let therapist = sheet.therapist { answers.append(("therapist", [therapist], false)) }
    if let me = sheet.me { answers.append(("me", [me], false)) }
    self.answers = answers
    included = set.questions.ids.filter { sheet.included.contains($0) }
      .map { set.questions[$0].id }
    self.drafts = drafts.map { (set.drafts[$0.draft].id, $0.text) }
  }

  /// Its lines, in canonical form.
  /// - Parameter depth: the column of its dash.
  func written(at depth: Int) -> String {
    func indented(_ steps: Int) -> String { String(repeating: " ", count: depth + steps * 2) }
    func text(_ text: String, _ steps: Int) -> String {
      CanonicalText.written(text, below: depth + steps * 2).withoutFinalBreaks
    }
    var rows =
      name.map { ["\(indented(0))- name: \(text($0, 1))", "\(indented(1))answers:"] }
      ?? ["\(indented(0))- answers:"]
    for answer in answers {
      if answer.isList {
        rows.append("\(indented(2))\(answer.id):")
        rows += answer.texts.map { "\(indented(3))- \(text($0, 3))" }
      } else {
        rows.append("\(indented(2))\(answer.id): \(text(answer.texts.first ?? "", 2))")
      }
    }
    if !included.isEmpty {
      rows.append("\(indented(1))include:")
      rows += included.map { "\(indented(2))- \($0)" }
    }
    if !drafts.isEmpty {
      rows.append("\(indented(1))drafts:")
      for draft in drafts {
        rows.append("\(indented(2))\(draft.id): \(text(draft.text.withoutFinalBreaks + "\n", 2))")
      }
    }
    return rows.map { $0 + "\n" }.joined()
  }
}

extension Question {
  fileprivate var takesSeveral: Bool {
    switch kind {
    case .choices, .pick: true
    case .line, .text, .choice, .scale: false
    }
  }

  /// An answer as it is written in an example.
  fileprivate func written(_ answer: Answer) -> [String] {
    switch answer {
    case .text(let text): [text]
    case .picked(let sentences): sentences
    case .chosen(let choices):
      choices.map { choice in
        switch choice {
        case .own(let words): words
        case .option(let place): options.ids.contains(place) ? options[place].label : ""
        }
      }
    }
  }
}

extension ExampleEditing {
  /// The file with one more example, behind the last; all else in it stays to the letter.
  /// - Parameter source: a set or the file of examples beside it, without errors; empty where there
  ///   is none yet.
  /// - Returns: nil where it cannot be added.
  package static func bytes(
    of source: SourceText, _ sort: CanonicalForm.Sort, adding example: ExampleText
  ) -> [UInt8]? {
    if source.bytes.isEmpty { return Array("examples:\n\(example.written(at: 2))".utf8) }
    let (tree, findings) = SurfaceReader.read(source, sort.schema)
    guard tree.hidden.isEmpty, !findings.contains(where: { $0.severity == .error }),
      let list = tree.children(of: SurfaceTree.root).first(where: {
        tree.name($0) == "examples" && tree.nodes[$0].content == .list
      })
    else { return nil }
    var last: SurfaceTree.Index?
    for item in tree.children(of: list) { last = item }
    guard let last else { return nil }
    let end = tree.endOfAll(in: last)
    let newline = source.bytes[max(end - 1, 0)...].firstIndex(of: UInt8(ascii: "\n"))
    let place = newline.map { $0 + 1 } ?? source.bytes.count
    let text = example.written(at: tree.columnOfLine(with: tree.nodes[last].head.start))
    let isOpen = newline == nil && source.bytes.last != UInt8(ascii: "\n")
    return source.bytes.exchanging([(place..<place, isOpen ? "\n" + text : text)])
  }
}

extension SurfaceTree {
  /// Where the last thing in a node ends.
  fileprivate func endOfAll(in node: Index) -> Int {
    children(of: node).reduce(max(nodes[node].head.end, nodes[node].value.end)) {
      max($0, endOfAll(in: $1))
    }
  }

  /// The column in which a line begins.
  fileprivate func columnOfLine(with offset: Int) -> Int {
    let newline = source.bytes[..<offset].lastIndex(of: UInt8(ascii: "\n"))
    return Line(at: newline.map { $0 + 1 } ?? 0, of: source.bytes.span, PromptSchema.schema).columns
  }
}
