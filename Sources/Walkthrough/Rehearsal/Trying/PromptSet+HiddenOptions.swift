import Script
import Text

extension PromptSet {
  /// Warnings for options that cannot be chosen by typing them, since they are taken for others.
  var hiddenOptions: [Diagnostic] {
    questions.flatMap { question in
      var seen: [String: OptionID] = [:]
      return question.options.ids.compactMap { place -> Diagnostic? in
        let option = question.options[place]
        let plain = AnswerOption.plain(option.label)
        if let first = seen[plain] {
          return .hiddenOption(
            option.label, behind: question.options[first].label, at: option.span,
            first: question.options[first].span)
        }
        seen[plain] = place
        guard Reply.numbers(in: option.label) != nil || Reply.isSlip(option.label) else {
          return nil
        }
        return .optionLikeNumber(option.label, at: option.span)
      }
    }
  }
}

// MARK: - Beside others

extension PromptSet {
  /// Warnings for options that a draft says alone and no longer once another is chosen with them,
  /// since the other's line stands in their place.
  func optionsLostBesideOthers(today: String) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var told: Set<SourceRange> = []
    for (line, above) in drafts.flatMap({ $0.linesThatStandIn }) {
      for (question, lost) in line.namedAlone {
        guard case .choices(let most, _) = questions[question].kind, most ?? 2 > 1 else { continue }
        for other in above where other.question == question && other.option != lost {
          let (option, taker) = (
            questions[question].options[lost], questions[question].options[other.option]
          )
          guard !option.alone, !taker.alone, !told.contains(line.span),
            !says(lost, of: question, beside: other.option, today: today)
          else { continue }
          told.insert(line.span)
          findings.append(.optionLost(option.label, beside: taker.label, at: line.span))
        }
      }
    }
    return findings
  }

  /// Whether some draft says an option beside another.
  private func says(
    _ option: OptionID, of question: QuestionID, beside other: OptionID, today: String
  ) -> Bool {
    let both = Answers(
      self, meetingAllConditions: [question: .chosen([.option(other), .option(option)])])
    let one = Answers(self, meetingAllConditions: [question: .chosen([.option(other)])])
    return drafts.ids.contains { draft in
      Draft.compose(draft, from: both, today: today)?.text
        != Draft.compose(draft, from: one, today: today)?.text
    }
  }
}

extension DraftTemplate {
  /// The lines that stand in for others, with the options under which one above them stands.
  fileprivate var linesThatStandIn: [(line: Line, above: [Line.Choice])] {
    var found: [(line: Line, above: [Line.Choice])] = []
    for paragraph in paragraphs {
      var above: [Line.Choice] = []
      for line in paragraph {
        if !line.isAlternative { above = [] }
        if line.isAlternative, !above.isEmpty { found.append((line, above)) }
        above += line.namedAlone
      }
    }
    return found
  }
}

extension DraftTemplate.Line {
  /// One option of one question.
  fileprivate typealias Choice = (question: QuestionID, option: OptionID)

  /// The options of which one alone is enough for the line to stand.
  fileprivate var namedAlone: [Choice] {
    guard case .chosen(let question, let option)? = when else { return [] }
    return [(question, option)]
  }
}
