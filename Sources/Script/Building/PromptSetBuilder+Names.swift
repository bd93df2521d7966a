import Text

extension PromptSetBuilder {
  /// Tells of names and options that are not known, each once with all its places. A name that is
  /// known by now was asked later; one that is not is no news where names are missing.
  mutating func tellOfNames() {
    let unknown = misreadNames.filter { misreading in
      misreading.name.map { names[$0] == nil } ?? false
    }
    tellOfDoubled(unknown)
    for misreadings in grouped {
      guard let first = misreadings.first else { continue }
      let spans = misreadings.map { $0.diagnostic.span }
      let notes = Diagnostic.notes(forFurther: spans)
      guard let name = first.name else {
        values.diagnostics.append(first.diagnostic.with(notes: notes))
        continue
      }
      if names[name] != nil {
        values.diagnostics.append(.askedLater(name, spans[0]).with(notes: notes))
      } else if !names.isIncomplete, toldNames.insert(name).inserted {
        let id = first.isAnswered ? nil : newID(beside: unknown)
        values.diagnostics.append(
          first.diagnostic.with(
            notes: notes, help: id.map { "did you mean the new '\($0)'?" }))
      }
    }
  }

  /// The misreadings of one name or one option together, in the order of their first places.
  private var grouped: [[Misreading]] {
    var groups: [[Misreading]] = []
    var places: [Subject: Int] = [:]
    for misreading in misreadNames {
      let subject = Subject(name: misreading.name, refused: misreading.refused)
      if let place = places[subject] {
        groups[place].append(misreading)
      } else {
        places[subject] = groups.count
        groups.append([misreading])
      }
    }
    return groups
  }

  /// What a misreading is about.
  private struct Subject: Hashable {
    let name: String?
    let refused: Misreading.Refused?
  }

  /// Tells of ids that are taken. Where one other name is known nowhere, that is what was meant.
  private mutating func tellOfDoubled(_ unknown: [Misreading]) {
    defer { doubledIDs = [] }
    let lost = Set(unknown.compactMap { $0.name })
    // Steps that were pasted once more are one mistake.
    if doubledIDs.count > 1, lost.isEmpty, let first = doubledIDs.first {
      values.diagnostics.append(
        .questionsTwice(
          doubledIDs.map { $0.id }, at: doubledIDs.map { $0.span }, first: first.first))
      return
    }
    for (id, span, first) in doubledIDs {
      let told = Diagnostic.duplicateID(id, span, first: first)
      guard doubledIDs.count == 1, lost.count == 1, let name = lost.first,
        let place = unknown.first?.diagnostic.span
      else {
        values.diagnostics.append(told)
        continue
      }
      values.diagnostics.append(
        told.with(
          notes: told.notes
            + [.init("'\(name)' is named here, and no question has that id", at: place)],
          help: "give one of the two another id; did you mean '\(name)'?"))
    }
  }

  /// The one id that is named nowhere, if one name alone is not known: then it has the new name.
  private func newID(beside unknown: [Misreading]) -> String? {
    guard Set(unknown.compactMap { $0.name }).count == 1 else { return nil }
    let named = set.namedQuestions(besides: lostPicks)
    let free = set.questions.ids.filter { !named.contains($0) && !set.questions[$0].id.isEmpty }
    return free.count == 1 ? free.first.map { set.questions[$0].id } : nil
  }
}

extension PromptSet {
  /// The questions that anything names: a condition, a blank, a pick, an example.
  /// - Parameter lost: picks whose text is not known, so that they name none.
  fileprivate func namedQuestions(besides lost: Set<QuestionID>) -> Set<QuestionID> {
    var named: Set<QuestionID> = []
    for step in steps { step.when?.gatherQuestions(into: &named) }
    for id in questions.ids where !lost.contains(id) {
      if case .pick(let source, _) = questions[id].kind { named.insert(source) }
    }
    for draft in drafts {
      draft.when?.gatherQuestions(into: &named)
      for line in draft.paragraphs.joined() { line.when?.gatherQuestions(into: &named) }
      let segments = draft.paragraphs.joined().flatMap { $0.segments } + (draft.subject ?? [])
      for case .blank(let blank) in segments {
        if case .question(let place) = blank.source { named.insert(place) }
      }
    }
    for example in examples { named.formUnion(example.sheet.answers.keys) }
    return named
  }
}
