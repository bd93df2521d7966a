import Script
import Text
import Words

/// The letters of a set on paper: its words, and a blank for each answer.
struct LetterSheet {
  private let set: PromptSet
  private let level: Int
  private let number: (QuestionID) -> Int

  /// The letters of a set.
  /// - Parameter number: the number of a question on the sheet, by its place in the set.
  init(_ set: PromptSet, level: Int, number: @escaping (QuestionID) -> Int) {
    self.set = set
    self.level = level
    self.number = number
  }

  /// Writes each letter once, in its first form.
  func write(to html: inout HTMLText) {
    let drafts = set.drafts.filter { $0.base == nil }
    guard !drafts.isEmpty else { return }
    html.wrap("div", "class=\"letters\"") { html in
      html.element("h\(level)", Worksheet.ours, Words.Worksheet.letters.plainText)
      html.element("p", "class=\"help\" \(Worksheet.ours)", Words.Worksheet.blanks.plainText)
      for draft in drafts { write(draft, to: &html) }
    }
  }

  private func write(_ draft: DraftTemplate, to html: inout HTMLText) {
    html.wrap("section", "class=\"letter\"") { html in
      if let title = draft.title {
        html.element("h\(level + 1)", "", SetSheet.line(title))
      } else {
        html.element(
          "h\(level + 1)", Worksheet.ours,
          set.lists.forms[draft.kind] ?? Words.Drafts.title(of: draft.kind))
      }
      SetSheet.only(draft.when, in: set, number, &html)
      if let subject = draft.subject {
        html.wrap("p") { html in
          html.element("span", Worksheet.ours, Words.Worksheet.subject("").plainText)
          write(subject, for: draft.reader, to: &html)
        }
      }
      for paragraph in draft.paragraphs { write(paragraph, of: draft, to: &html) }
    }
  }

  private func write(
    _ paragraph: [DraftTemplate.Line], of draft: DraftTemplate, to html: inout HTMLText
  ) {
    let lines = shown(of: paragraph)
    guard !lines.isEmpty else { return }
    html.wrap("p") { html in
      for (place, line) in lines.enumerated() {
        if place > 0 {
          html.add(markup: draft.kind.keepsLines || lines[place - 1].breaks ? "<br>" : " ")
        }
        if let when = line.when {
          let words = Words.Worksheet.only(when, in: set, number: number).plainText
          html.element("small", "class=\"when\" \(Worksheet.ours)", words)
          html.add(" ")
        }
        write(line.segments, for: draft.reader, to: &html)
      }
    }
  }

  /// The lines that paper needs: of those that stand for one another the first; and where that is
  /// nothing but a blank, also one that needs no answer.
  private func shown(of lines: [DraftTemplate.Line]) -> [DraftTemplate.Line] {
    var shown: [DraftTemplate.Line] = []
    var isBare = false
    for line in lines {
      if !line.isAlternative {
        shown.append(line)
        isBare = line.isBare
      } else if isBare, !line.hasBlanks {
        shown.append(line)
      }
    }
    return shown
  }

  private func write(
    _ segments: [DraftTemplate.Segment], for reader: DraftTemplate.Reader, to html: inout HTMLText
  ) {
    for segment in segments {
      switch segment {
      case .words(let words): html.add(Sanitiser.clean(words))
      case .blank(let blank):
        html.element("span", "class=\"blank\"", "")
        html.add(" ")
        html.element("small", "\(Worksheet.ours)", name(of: blank, for: reader).plainText)
      }
    }
  }

  private func name(of blank: DraftTemplate.Blank, for reader: DraftTemplate.Reader) -> Phrase {
    switch blank.source {
    case .question(let place): Words.Worksheet.from(number(place))
    case .therapist:
      reader == .therapist ? Words.Worksheet.therapist : Words.Worksheet.someone
    case .me: Words.Worksheet.me
    case .today: Words.Worksheet.today
    }
  }
}

extension DraftTemplate.Line {
  fileprivate var hasBlanks: Bool {
    segments.contains { if case .blank = $0 { true } else { false } }
  }

  /// Whether it has no words, but for marks.
  fileprivate var isBare: Bool {
    hasBlanks
      && segments.allSatisfy { segment in
        guard case .words(let words) = segment else { return true }
        return !words.contains { $0.isLetter }
      }
  }
}
