import Script

extension Draft {
  /// Puts a draft together, whether or not the answers call for it; `Answers.drafts` knows which
  /// there are.
  /// - Parameters:
  ///   - id: which draft.
  ///   - answers: all answers, with what is private or set aside.
  ///   - today: the date as it should stand, as in 2026-11-20.
  ///   - added: questions whose answers the person wants in it, each in a paragraph of its own
  ///     before the signature; those that stand in the draft already are not put in twice.
  ///   - words: what the person wants in it besides, at the same place.
  /// - Returns: nil if there is no such draft.
  package static func compose(
    _ id: DraftID, from answers: Answers, today: String, adding added: [QuestionID] = [],
    words: [String] = []
  ) -> Draft? {
    let drafts = answers.set.drafts
    guard drafts.ids.contains(id) else { return nil }
    return compose(
      drafts[id], id: id, from: answers, today: today, adding: added, words: words)
  }

  /// The same for a template that need not be one of the set's own.
  static func compose(
    _ template: DraftTemplate, id: DraftID, from answers: Answers, today: String,
    adding added: [QuestionID] = [], words: [String] = []
  ) -> Draft {
    var fitter = LineFitter(template, answers, today: today)
    var body = Body(template, &fitter, adding: added, words: words)
    let own = OwnCourtesies(template, holding: Array(fitter.questions) + added, answers)
    if !own.isEmpty {
      fitter = LineFitter(template, answers, today: today)
      body = Body(template, &fitter, adding: added, words: words, without: own)
    }
    let subject = subject(of: template, &fitter)
    return Draft(
      id: id, kind: template.kind, title: template.title, isPrivate: template.isPrivate,
      reader: template.reader, limit: template.limit, subject: subject,
      paragraphs: body.paragraphs, questions: fitter.questions,
      heldBack: fitter.heldBack.subtracting(fitter.questions),
      isCalledFor: template.isOffered(to: answers) && body.isWorthOffering(template))
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
