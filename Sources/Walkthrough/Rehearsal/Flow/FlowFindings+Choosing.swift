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
