import Script

extension PromptSet {
  /// All that a person reads in a walk, and all that the set itself says in their letters.
  var wording: [String] { walkWording + drafts.flatMap(\.wording) }

  /// All that a person reads in a walk.
  var walkWording: [String] {
    var texts = [title, about, closest, opening, closing].compactMap(\.self)
    for step in steps {
      switch step.act {
      case .say(let text), .checkpoint(let text), .stop(let text): texts.append(text)
      case .offer(_, let because): texts += [because].compactMap(\.self)
      case .ask(let question): texts += questions[question].wording
      case .signpost: break
      }
    }
    return texts
  }
}

extension Question {
  fileprivate var wording: [String] {
    [prompt, stem, help, example].compactMap(\.self)
      + options.flatMap { [$0.label, $0.words ?? ""] }
  }
}

extension DraftTemplate {
  /// Its title and its lines, where every blank reads "it".
  fileprivate var wording: [String] {
    let lines = paragraphs.joined().map { line in
      line.segments.map { segment in
        switch segment {
        case .words(let words): words
        case .blank: "it"
        }
      }.joined()
    }
    return [title ?? ""] + lines.filter { Readability.words(in: $0).count > 2 }
  }

  /// The questions whose answers stand in it.
  var questions: Set<QuestionID> {
    Set(
      paragraphs.joined().flatMap(\.segments).compactMap { segment in
        if case .blank(let blank) = segment, case .question(let place) = blank.source {
          place
        } else {
          nil
        }
      })
  }

  /// The `choices` whose answers stand in it as a list.
  func lists(in set: PromptSet) -> Set<QuestionID> {
    questions.filter { if case .choices = set.questions[$0].kind { true } else { false } }
  }
}
