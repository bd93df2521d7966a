import Script

extension Draft {
  /// Puts a draft together.
  /// - Parameters:
  ///   - place: the draft's place in `PromptSet.drafts`.
  ///   - answers: all answers, with what is private or set aside.
  ///   - today: the date as it should stand, as in 2026-11-20.
  ///   - added: questions whose answers the person wants at the end, each in a paragraph of its
  ///     own; those that stand in the draft already are not put in twice.
  /// - Returns: nil if there is no such draft, or it is not offered to these answers.
  package static func compose(
    _ place: Int, from answers: Answers, today: String, adding added: [Int] = []
  ) -> Draft? {
    let drafts = answers.set.drafts
    guard drafts.indices.contains(place) else { return nil }
    return compose(drafts[place], place: place, from: answers, today: today, adding: added)
  }

  /// The same for a template that need not be one of the set's own.
  static func compose(
    _ template: DraftTemplate, place: Int, from answers: Answers, today: String,
    adding added: [Int] = []
  ) -> Draft? {
    guard template.isOffered(to: answers) else { return nil }
    var fitter = LineFitter(template, answers, today: today)
    var layout = Layout()
    lay(template, &fitter, &layout)
    fitter.isAdding = true
    for question in added where !fitter.questions.contains(question) {
      let line = fitter.fit([.blank(DraftTemplate.Blank(.question(question)))])
      if let line { layout.add(line) }
      layout.closeParagraph()
    }
    fitter.isAdding = false
    let subject = subject(of: template, &fitter)
    return Draft(
      place: place, kind: template.kind, title: template.title, isPrivate: template.isPrivate,
      limit: template.limit, subject: subject, paragraphs: layout.paragraphs,
      questions: fitter.questions)
  }

  private static func lay(
    _ template: DraftTemplate, _ fitter: inout LineFitter, _ layout: inout Layout
  ) {
    var wasTaken = false  // a line, or one of the `or:` lines after it
    for paragraph in template.paragraphs {
      var gap: Atom?
      for line in paragraph {
        if line.isAlternative, wasTaken { continue }
        let atoms = fitter.holds(line.when) ? fitter.fit(line.pieces) : nil
        wasTaken = atoms != nil
        guard let atoms else { continue }
        if let gap { layout.add(gap) }
        layout.add(atoms)
        gap = line.breaks || template.kind.keepsLines ? .row : .space
      }
      layout.closeParagraph()
    }
  }

  /// The subject on one line, for an email alone.
  private static func subject(of template: DraftTemplate, _ fitter: inout LineFitter) -> String? {
    guard template.kind == .email else { return nil }
    var line = Layout()
    for atom in template.subject.flatMap({ fitter.fit($0, isSubject: true) }) ?? [] {
      if case .words = atom { line.add(atom) } else { line.add(.space) }
    }
    line.closeParagraph()
    let text = line.paragraphs.joined().joined().map { $0.text }.joined()
    return text.isEmpty ? NeutralSubject.text(in: fitter.answers.set.language) : text
  }
}
