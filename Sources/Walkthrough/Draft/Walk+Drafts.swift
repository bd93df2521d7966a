import Script

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

  /// The drafts among them that say something, or that the person changed by hand.
  package func speakingDrafts(today: String) -> [Draft] {
    drafts(today: today).filter {
      !$0.paragraphs.isEmpty || snapshot.edited[$0.place] != nil
    }
  }

  /// Whether later answers changed what a draft that was edited by hand would be.
  package func isStale(_ place: Int, today: String) -> Bool {
    guard let edited = snapshot.edited[place] else { return false }
    return draft(place, today: today)?.text != edited.original
  }
}
