import Script
import Text

/// Where whoever goes through a set has nothing to choose by: a letter that is no letter yet, or two
/// of one name.
extension FlowFindings {
  /// A warning for each checkpoint before which nothing was asked, or nothing since the last one.
  var idleCheckpoints: [Diagnostic] {
    var found: [Diagnostic] = []
    var questions = 0
    var last: (span: SourceRange, questions: Int)?
    for step in set.steps {
      switch step.act {
      case .ask: questions += 1
      case .checkpoint:
        if questions == 0 {
          found.append(.checkpointBeforeQuestions(at: step.span))
        } else if let last, last.questions == questions {
          found.append(.checkpointTwice(at: step.span, first: last.span))
        }
        last = (step.span, questions)
      case .say, .signpost, .offer, .stop: break
      }
    }
    return found
  }

  /// A warning for each draft that has the title of another which can come with it.
  var draftsOfOneTitle: [Diagnostic] {
    var first: [String: DraftTemplate] = [:]
    var found: [Diagnostic] = []
    for place in set.drafts.ids where !unoffered.contains(place) {
      let draft = set.drafts[place]
      guard let title = draft.title?.trimmed.lowercased(), !title.isEmpty else { continue }
      guard let other = first[title] else {
        first[title] = draft
        continue
      }
      if possibilities.canHold(.all([.draft(other.when), .draft(draft.when)])) {
        found.append(.sameTitle(draft.title ?? "", at: draft.span, first: other.span))
      }
    }
    return found
  }
}

extension Diagnostic.Code {
  static let idleCheckpoint = Self(rawValue: "idle-checkpoint")
  static let sameTitle = Self(rawValue: "same-title")
}

extension Diagnostic {
  static func checkpointBeforeQuestions(at span: SourceRange) -> Diagnostic {
    .warning(
      .idleCheckpoint, "nothing is asked before this checkpoint, so there is no letter to show",
      at: span, help: "move it behind the first question whose answer makes a letter")
  }

  static func checkpointTwice(at span: SourceRange, first: SourceRange) -> Diagnostic {
    .warning(
      .idleCheckpoint, "nothing is asked since the checkpoint before, so the same letter is shown",
      at: span, notes: [Note("the one before is here", at: first)],
      help: "leave one of the two out, or ask something between them")
  }

  static func sameTitle(_ title: String, at span: SourceRange, first: SourceRange) -> Diagnostic {
    .warning(
      .sameTitle, "two drafts are called '\(title)', and nobody can tell which is which", at: span,
      notes: first == span ? [] : [Note("the other is here", at: first)],
      help: "give each a 'title' of its own")
  }
}
