import Script

extension Answers {
  /// Which drafts there are, in the order of the set: those that the answers call for, and those
  /// that the person changed by hand, whatever they call for. Whoever shows, saves or prints drafts
  /// asks here.
  /// - Parameters:
  ///   - today: the date as it should stand, as in 2026-11-20.
  ///   - edited: drafts changed by hand, by their places.
  ///   - added: answers put into drafts that have no line for them, by the drafts' places.
  ///   - words: words put into them that answer no question, in the same way.
  package func drafts(
    today: String, edited: [Int: Walk.EditedDraft] = [:], adding added: [Int: [Int]] = [:],
    words: [Int: [String]] = [:]
  ) -> [Draft] {
    set.drafts.indices.compactMap { place in
      guard edited[place] != nil || set.drafts[place].isOffered(to: self),
        var draft = Draft.compose(
          place, from: self, today: today, adding: added[place] ?? [], words: words[place] ?? [])
      else { return nil }
      draft.edited = edited[place]
      return draft.isCalledFor || draft.edited != nil ? draft : nil
    }
  }
}

extension Walk {
  /// Which drafts there are now, in the order of the set.
  package func drafts(today: String) -> [Draft] {
    answers.drafts(
      today: today, edited: snapshot.edited, adding: snapshot.added, words: snapshot.addedWords)
  }

  /// One of them; nil if there is no such draft now.
  package func draft(_ place: Int, today: String) -> Draft? {
    drafts(today: today).first { $0.place == place }
  }
}
