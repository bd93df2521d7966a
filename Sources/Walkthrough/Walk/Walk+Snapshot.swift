import Script

extension Walk {
  /// Everything that a walk has to remember, in plain fields, so that it can be kept and taken up
  /// again exactly.
  ///
  /// Whoever writes it down goes through the dictionaries and sets in the order of their keys.
  package struct Snapshot: Hashable, Sendable {
    /// Every answer kept, those set aside among them.
    package var answers: [QuestionID: Answer] = [:]
    /// Questions that were skipped and have no answer.
    package var skipped: Set<QuestionID> = []
    /// Private answers that were let into the drafts.
    package var included: Set<QuestionID> = []
    /// Private answers of which the person was asked and said that they stay out.
    package var leftOut: Set<QuestionID> = []
    /// What the person said of single answers: private, or not, whatever the set says.
    package var privacy: [QuestionID: Bool] = [:]
    /// Answers brought along from another set and not yet looked at.
    package var carried: Set<QuestionID> = []
    /// Offers that were accepted.
    package var accepted: Set<StepID> = []
    /// What comes next.
    package var place = Place(.first)
    /// Where the person said that it is enough; nothing after it comes until they want more.
    package var leftAt: Place?
    /// Only the short path.
    package var isShort = false
    package var names = Names()
    /// What the person said of their wording when they looked at it.
    package var mirrored = WordingDecisions()
    /// Drafts the person changed by hand.
    package var edited: [DraftID: EditedDraft] = [:]
    /// Answers put at the end of a draft that has no line for them.
    package var added: [DraftID: [QuestionID]] = [:]
    /// Words that no question asked for and that were put into a draft.
    package var addedWords: [DraftID: [String]] = [:]

    /// The beginning of a walk.
    package init() {}
  }

  /// A draft changed by hand. It is frozen: later answers offer a fresh one beside it.
  package struct EditedDraft: Hashable, Sendable {
    package var subject: String?
    package var text: String
    /// The text it was made from; once a fresh draft differs from this, there is something new.
    package var original: String

    /// An edited draft.
    package init(subject: String? = nil, text: String, original: String) {
      self.subject = subject
      self.text = text
      self.original = original
    }
  }
}

extension Walk.Snapshot {
  /// The same without what cannot belong to the set, such as an option that it does not have.
  func fitted(to set: PromptSet) -> Walk.Snapshot {
    var fitted = self
    let questions = set.questions.ids
    fitted.answers = answers.filter { question, answer in
      questions.contains(question) && answer.suits(set.questions[question])
    }
    fitted.skipped = skipped.filter { questions.contains($0) && fitted.answers[$0] == nil }
    fitted.included = included.filter { fitted.answers[$0] != nil }
    fitted.leftOut = leftOut.filter { fitted.answers[$0] != nil && !included.contains($0) }
    fitted.privacy = privacy.filter { questions.contains($0.key) }
    fitted.carried = carried.filter { fitted.answers[$0] != nil }
    fitted.accepted = accepted.filter { set.steps.ids.contains($0) }
    fitted.place.step = min(max(place.step, .first), set.steps.ids.upperBound)
    if let leftAt, !set.steps.ids.contains(leftAt.step) { fitted.leftAt = nil }
    fitted.edited = edited.filter { set.drafts.ids.contains($0.key) }
    fitted.added = added.filter { set.drafts.ids.contains($0.key) }
      .mapValues { $0.filter { fitted.answers[$0] != nil } }
      .filter { !$0.value.isEmpty }
    fitted.addedWords = addedWords.filter { id, words in
      set.drafts.ids.contains(id) && !words.isEmpty
    }
    return fitted
  }
}
