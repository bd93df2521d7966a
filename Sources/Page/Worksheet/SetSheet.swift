import Script
import Text
import Words

/// One set on paper.
struct SetSheet {
  let set: PromptSet
  /// How deep its headings lie.
  private let level: Int
  /// The sets on the same paper that it may lead to.
  private let others: Set<String>
  /// The numbers of the questions, by their places in the set.
  private let numbers: [QuestionID: Int]

  /// The sheet of a set.
  /// - Parameter others: the sets on the same paper that it may lead to.
  init(_ set: PromptSet, level: Int, others: Set<String>) {
    self.set = set
    self.level = level
    self.others = others
    var numbers: [QuestionID: Int] = [:]
    for step in set.steps {
      if case .ask(let question) = step.act, numbers[question] == nil {
        numbers[question] = numbers.count + 1
      }
    }
    self.numbers = numbers
  }

  /// A text of a set as it may be shown.
  static func text(_ text: String) -> String { Sanitiser.clean(text.withoutFinalBreaks) }

  /// The same within a line.
  static func line(_ text: String) -> String { Sanitiser.cleanLine(text.trimmed) }

  /// Writes its questions, in order, and its letters.
  func write(to html: inout HTMLText) {
    var shown: Set<QuestionID> = []
    for step in set.steps {
      switch step.act {
      case .ask(let question):
        if shown.insert(question).inserted { ask(question, step.when, &html) }
      case .say(let words), .checkpoint(let words), .stop(let words):
        say(words, step.when, &html)
      case .offer(let name, let because?) where others.contains(name):
        say(because, step.when, &html)
      case .signpost, .offer: break
      }
    }
    LetterSheet(set, level: level, number: number).write(to: &html)
    if let closing = set.closing { html.element("p", "class=\"end\"", Self.text(closing)) }
  }

  private func number(_ question: QuestionID) -> Int { numbers[question, default: 0] }

  /// What must hold, in words of the program.
  static func only(
    _ condition: Condition?, in set: PromptSet, _ number: (QuestionID) -> Int,
    _ html: inout HTMLText
  ) {
    guard let condition else { return }
    let words = Words.Worksheet.only(condition, in: set, number: number).plainText
    html.element("p", "class=\"when\" \(Worksheet.ours)", words)
  }

  private func say(_ words: String, _ when: Condition?, _ html: inout HTMLText) {
    html.wrap("div", "class=\"say\"") { html in
      Self.only(when, in: set, number, &html)
      html.element("p", "", Self.text(words))
    }
  }
}

// MARK: - Questions

extension SetSheet {
  private func ask(_ place: QuestionID, _ when: Condition?, _ html: inout HTMLText) {
    let question = set.questions[place]
    html.wrap("section", "class=\"ask\"") { html in
      html.element(
        "h\(level)", "", Words.Worksheet.question(number(place), question.prompt).plainText)
      Self.only(when, in: set, number, &html)
      if let help = question.help {
        html.element("p", "class=\"help\"", Self.text(help))
      }
      if let example = question.example {
        html.element(
          "p", "class=\"help\"", Words.Worksheet.example(example.withoutFinalBreaks).plainText)
      }
      if question.isPrivate { ours(Words.Worksheet.isPrivate, &html) }
      if let stem = question.stem { html.element("p", "class=\"stem\"", Self.line(stem) + " …") }
      room(for: question, &html)
    }
  }

  private func ours(_ words: Phrase, _ html: inout HTMLText) {
    html.element("p", "class=\"help\" \(Worksheet.ours)", words.plainText)
  }

  /// Boxes to tick or lines to write on.
  private func room(for question: Question, _ html: inout HTMLText) {
    switch question.kind {
    case .line: Self.lines(1, &html)
    case .text: Self.lines(7, &html)
    case .choice, .scale: ours(Words.Worksheet.one, &html)
    case .choices(let most, _): ours(Words.Worksheet.many(most), &html)
    case .pick(let source, let most):
      ours(Words.Worksheet.pick(of: number(source), most: most), &html)
    }
    guard !question.options.isEmpty else { return }
    html.wrap("ul", "class=\"boxes\"") { html in
      for option in question.options { html.element("li", "", Self.line(option.label)) }
    }
    if question.welcomesOwnWords {
      ours(Words.Worksheet.ownWords, &html)
      Self.lines(1, &html)
    }
  }

  private static func lines(_ count: Int, _ html: inout HTMLText) {
    html.wrap("div", "class=\"lines\" aria-hidden=\"true\"") { html in
      for _ in 0..<count { html.add(markup: "<span></span>") }
    }
  }
}
