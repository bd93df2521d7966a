import Script
import Text
import Walkthrough
import Words

extension CheckedText {
  /// As the page's script reads it, in UTF-8: findings as `broach check --format json` has them, with
  /// where they are in the text area and how they are read; and the letters.
  package var json: [UInt8] {
    let places = CodeUnits(of: source.bytes, at: offsets)
    let lines = LineIndex(source)
    let found = isLikeSet ? diagnostics.all : []
    var writer = JSONWriter()
    writer.object { json in
      json.text("lang", promptSet?.language ?? "en")
      json.text("dir", LanguageTag.isRightToLeft(promptSet?.language) ? "rtl" : "ltr")
      json.text("name", name)
      json.yes("isSet", isSet)
      json.number("errors", errors)
      json.text("summary", summary.shown)
      json.text("say", say(found.first, lines))
      json.list("findings") { json in
        for finding in found { json.object { finding.write(to: &$0, source, lines, places) } }
      }
      json.list("asks") { json in
        for ask in asks { json.string(ask) }
      }
      json.list("letters") { json in
        for letter in letters { json.object { letter.write(to: &$0) } }
      }
    }
    return writer.bytes
  }

  /// Every place that a finding names, in bytes.
  private var offsets: [Int] {
    diagnostics.all.flatMap { finding in
      ([finding.span] + finding.notes.compactMap { $0.span }).flatMap { [$0.start, $0.end] }
    }
  }

  private var summary: Phrase {
    guard isLikeSet else { return Words.WritingPage.noSet }
    let errors = errors
    return Words.WritingPage.summary(errors: errors, others: diagnostics.all.count - errors)
  }

  /// What a screen reader says: how much there is, and the first of it.
  private func say(_ first: Diagnostic?, _ lines: LineIndex) -> String {
    guard let first else { return summary.shown }
    let place = lines.position(of: first.span.start)
    let words = Words.WritingPage.place(line: place.line, column: place.column)
    return "\(summary.shown) \(words.shown): \(first.read)"
  }

  /// What the head of the set leaves open that a note to it says.
  private var asks: [String] {
    guard let set = promptSet else { return [] }
    return [
      set.readsMessages == nil ? "messages" : nil, set.replies == nil ? "replies" : nil,
      set.address == nil ? "address" : nil,
    ].compactMap { $0 }
  }

  private var letters: [Draft] { promptSet.map { SampleLetters($0).drafts } ?? [] }
}

extension Diagnostic {
  /// The message as a sentence.
  fileprivate var read: String {
    Words.sentence(Phrase(foreign: Sanitiser.cleanLine(message))).raised
  }

  fileprivate func write(
    to json: inout JSONWriter, _ source: SourceText, _ lines: LineIndex, _ places: CodeUnits
  ) {
    let start = lines.position(of: span.start)
    let end = lines.position(of: max(span.end, span.start))
    json.number("line", start.line)
    json.number("column", start.column)
    json.number("endLine", end.line)
    json.number("endColumn", end.column)
    json.text("severity", severity.rawValue)
    json.text("code", code.rawValue)
    json.text("message", message)
    json.text("help", help)
    json.number("start", places[span.start])
    json.number("end", places[max(span.end, span.start)])
    json.text(
      "place", Words.WritingPage.place(line: start.line, column: start.column).shown)
    let kind: Phrase =
      switch severity {
      case .error: Words.WritingPage.mistake
      case .warning: Words.WritingPage.warning
      case .advice: Words.WritingPage.advice
      }
    json.text("kind", kind.shown)
    json.text("words", read)
    json.text("row", Sanitiser.cleanLine(String(lines.text(ofLine: start.line).prefix(200))))
    json.text("mend", help.map { Phrase(foreign: $0).raised })
    json.list("notes") { json in
      for note in notes {
        json.object { json in
          json.text("words", Phrase(foreign: Sanitiser.cleanLine(note.message)).raised)
          guard let span = note.span else { return }
          let place = lines.position(of: span.start)
          json.text(
            "place", Words.WritingPage.place(line: place.line, column: place.column).shown)
          json.number("start", places[span.start])
          json.number("end", places[max(span.end, span.start)])
        }
      }
    }
  }
}

extension Draft {
  fileprivate func write(to json: inout JSONWriter) {
    json.text("title", title ?? Words.Drafts.title(of: kind))
    json.text("subject", subject.map { Words.WritingPage.subject($0).shown })
    json.list("paragraphs") { json in
      for runs in runs {
        json.list { json in
          for run in runs {
            json.object { json in
              json.text("t", run.text)
              json.yes("own", run.isOwn)
            }
          }
        }
      }
    }
  }
}
