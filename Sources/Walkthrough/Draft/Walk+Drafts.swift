import Script

extension Answers {
  /// Which drafts there are, in the order of the set: those that the answers call for, and those
  /// that the person changed by hand or put words into, whatever they call for. Whoever shows, saves
  /// or prints drafts asks here.
  /// - Parameters:
  ///   - today: the date as it should stand, as in 2026-11-20.
  ///   - edited: drafts changed by hand.
  ///   - added: answers put into drafts that have no line for them.
  ///   - words: words put into them that answer no question.
  package func drafts(
    today: String, edited: [DraftID: Walk.EditedDraft] = [:],
    adding added: [DraftID: [QuestionID]] = [:], words: [DraftID: [String]] = [:]
  ) -> [Draft] {
    set.drafts.ids.compactMap { id in
      let words = words[id] ?? []
      let isOwn = edited[id] != nil || words.contains { !$0.isBlank }
      guard isOwn || set.drafts[id].isOffered(to: self),
        var draft = Draft.compose(
          id, from: self, today: today, adding: added[id] ?? [], words: words)
      else { return nil }
      draft.edited = edited[id]
      return draft.isCalledFor || isOwn ? draft : nil
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
  package func draft(_ id: DraftID, today: String) -> Draft? {
    drafts(today: today).first { $0.id == id }
  }
}
