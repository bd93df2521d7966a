import Script

extension Draft {
  /// Puts a draft together.
  /// - Parameters:
  ///   - place: the draft's place in `PromptSet.drafts`.
  ///   - answers: all answers, with what is private or set aside.
  ///   - today: the date as it should stand, as in 2026-11-20.
  ///   - added: questions whose answers the person wants at the end, each in a paragraph.
  /// - Returns: nil if there is no such draft, or it is not offered to these answers.
  package static func compose(
    _ place: Int, from answers: Answers, today: String, adding added: [Int] = []
  ) -> Draft? {
    let drafts = answers.set.drafts
    guard drafts.indices.contains(place), drafts[place].isOffered(to: answers) else { return nil }
    let template = drafts[place]
    return Draft(
      place: place, kind: template.kind, title: template.title, isPrivate: template.isPrivate,
      limit: template.limit, subject: nil, paragraphs: [], questions: [])
  }
}

extension Walk {
  /// A draft under the present answers, with what was added to it; nil if it is not offered.
  package func draft(_ place: Int, today: String) -> Draft? {
    Draft.compose(place, from: answers, today: today, adding: snapshot.added[place] ?? [])
  }

  /// All drafts that are offered, in the order of the set.
  package func drafts(today: String) -> [Draft] {
    let answers = answers
    return set.drafts.indices.compactMap {
      Draft.compose($0, from: answers, today: today, adding: snapshot.added[$0] ?? [])
    }
  }

  /// Whether later answers changed what a draft that was edited by hand would be.
  package func isStale(_ place: Int, today: String) -> Bool {
    guard let edited = snapshot.edited[place] else { return false }
    return draft(place, today: today)?.text != edited.original
  }
}
