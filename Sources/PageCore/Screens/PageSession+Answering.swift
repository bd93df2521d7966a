import Entries
import Mirror
import Script
import Text
import Walkthrough
import Words

/// What is done at a question.
extension PageSession {
  /// The question on the screen; nil where there is none.
  private var question: Question? {
    guard let editing, let set = walks.last?.set,
      set.questions.ids.contains(editing.question)
    else { return nil }
    return set.questions[editing.question]
  }

  /// What the screen comes to as an answer; nil where that is none.
  var answerNow: Answer? {
    guard let editing, let question else { return nil }
    return editing.answer(to: question)
  }

  /// Whether something stands on the screen that is not given yet.
  var hasWordsNow: Bool { answerNow != nil }

  /// The walk as it is once what stands on the screen is given.
  var walkNow: Walk? {
    guard var walk = walks.last?.walk else { return nil }
    guard let editing else { return walk }
    if let answer = answerNow {
      if answer != editing.kept { walk.apply(.edited(editing.question, answer)) }
    } else if editing.kept != nil {
      walk.apply(.forgotten(editing.question))
    }
    return walk
  }

  /// The draft so far: the one looked at last, or the first; nil if there is none.
  var draftInView: Draft? {
    guard let walk = walkNow else { return nil }
    let drafts = walk.drafts(today: clock.today)
    let place = walks.last?.draft
    return drafts.first { $0.id == place } ?? drafts.first { !$0.isPrivate } ?? drafts.first
  }

  /// What stands on the screen counts wherever one goes from it. Emptying an answer does not.
  mutating func keepEdited() {
    guard let editing else { return }
    if let answer = answerNow {
      finishTyping()
      if answer != editing.kept { apply(.edited(editing.question, answer)) }
    }
    self.editing = nil
  }

  /// What was typed is an answer now; own words beside another choice stay where they are.
  private mutating func finishTyping() {
    guard let editing, let question else { return }
    let idle = question.isChosen ? editing.idleWords : nil
    change { $0.halfTyped[.question(editing.question)] = idle }
  }

  // MARK: - Typing and tapping

  /// Takes in what stands in the field of an answer.
  mutating func typeAnswer(_ text: String) {
    guard let editing else { return }
    self.editing?.text = text
    change { $0.halfTyped[.question(editing.question)] = text.isBlank ? nil : text }
  }

  /// The same for own words beside options: of one choice they take the place of it.
  mutating func typeOwnWords(_ text: String) {
    guard let question else { return }
    typeAnswer(text)
    guard !text.isBlank else { return }
    editing?.hasOwnWords = true
    if !question.takesMany { editing?.chosen = [] }
    leaveLoners()
  }

  /// Chooses an option, or no longer.
  mutating func tap(option place: OptionID) {
    guard let editing, let question, question.options.ids.contains(place) else { return }
    if let at = editing.chosen.firstIndex(of: place) {
      if question.takesMany { self.editing?.chosen.remove(at: at) }
      return
    }
    guard question.takesMany else {
      self.editing?.chosen = [place]
      self.editing?.hasOwnWords = false
      return
    }
    if question.options[place].alone {
      self.editing?.chosen = [place]
      self.editing?.hasOwnWords = false
      return
    }
    leaveLoners()
    guard hasRoom(for: question) else { return }
    self.editing?.chosen.append(place)
  }

  /// Lets own words count, or no longer.
  mutating func tapOwnWords() {
    guard let editing, let question, question.welcomesOwnWords else { return }
    if editing.hasOwnWords {
      if question.takesMany { self.editing?.hasOwnWords = false }
      return
    }
    if question.takesMany {
      leaveLoners()
      guard hasRoom(for: question) else { return }
    } else {
      self.editing?.chosen = []
    }
    self.editing?.hasOwnWords = true
  }

  /// What excludes all others goes when another is chosen.
  private mutating func leaveLoners() {
    guard let question else { return }
    editing?.chosen.removeAll { question.options[$0].alone }
  }

  /// Whether one more can be chosen; says so if not.
  private mutating func hasRoom(for question: Question) -> Bool {
    guard let most = question.most, let editing else { return true }
    let count = editing.chosen.count + (editing.hasOwnWords ? 1 : 0)
    if count < most { return true }
    notes = [Words.PageAsking.full(most)]
    return false
  }

  /// Picks a sentence, or no longer.
  mutating func tap(sentence place: Int) {
    guard let editing, let question, editing.sentences.indices.contains(place) else { return }
    let sentences = editing.sentences
    if let at = editing.picked.firstIndex(of: sentences[place]) {
      self.editing?.picked.remove(at: at)
      return
    }
    if let most = question.most, editing.picked.count >= most {
      notes = [Words.PageAsking.full(most)]
      return
    }
    self.editing?.picked.append(sentences[place])
  }

  /// Keeps the answer out of the letter, or no longer. Sentences are kept out by themselves; they are
  /// let in again with the text that they come from, if that is kept out too.
  mutating func turnSecret() {
    guard let place = editing?.question, let walk = walks.last?.walk else { return }
    if walk.isKeptOut(place) {
      apply(.madeOpen(place))
      apply(.madeOpen(walk.set.holder(of: place)))
    } else {
      apply(.madePrivate(place))
    }
    let isNow = walks.last?.walk.isKeptOut(place) ?? false
    say = isNow ? Words.PageAsking.isSecret : Words.Walking.isOpenNow
  }

  // MARK: - Going on

  /// Gives the answer and goes on; where there is none, the question is skipped.
  mutating func goOn() {
    guard let editing else { return goAhead() }
    guard let answer = answerNow else {
      if editing.kept != nil { return open(.emptied) }
      return skip()
    }
    give(answer)
  }

  private mutating func give(_ answer: Answer) {
    guard let editing else { return }
    let draft = draftInView
    finishTyping()
    self.editing = nil
    if editing.isReview {
      if answer != editing.kept { apply(.edited(editing.question, answer)) }
    } else {
      apply(.answered(answer))
    }
    said = []
    if answer != editing.kept { pointOut(editing.question) }
    leave(editing)
    if let draft { say = say ?? Words.PageLetter.grew(draft.wordCount) }
  }

  /// Goes to what comes after a question.
  private mutating func leave(_ editing: Editing) {
    if editing.isReview { return closeQuestion() }
    arrive()
  }

  /// Passes over the question; an answer it has stays.
  mutating func skip() {
    guard let editing else { return }
    if answerNow != nil {
      keepEdited()
    } else {
      finishTyping()
      self.editing = nil
    }
    said = []
    if editing.isReview {
      apply(.passedOver(editing.question))
    } else {
      apply(.skipped)
    }
    leave(editing)
  }

  /// One question back, or out of one that is looked at from elsewhere.
  mutating func stepBack() {
    let isReview = editing?.isReview ?? false
    keepEdited()
    if isReview { closeQuestion() } else { goBack() }
  }

  mutating func emptiedParts() -> [Part] {
    [
      .heading(.ours(Words.Asking.isEmpty)),
      .buttons(
        [
          button(.keepOld, Words.Asking.emptied[0], .main),
          button(.deleteOld, Words.Asking.emptied[1]),
        ], .go),
    ]
  }

  /// The answer stands again as it was.
  mutating func keepOld() {
    guard let place = editing?.question, let isReview = editing?.isReview else { return close() }
    change { $0.halfTyped[.question(place)] = nil }
    close()
    edit(place, isReview: isReview)
  }

  /// The answer goes for good, and the question is passed over.
  mutating func deleteOld() {
    guard let place = editing?.question else { return close() }
    change { $0.halfTyped[.question(place)] = nil }
    apply(.forgotten(place))
    _ = under.popLast()
    skip()
  }

  /// Says what whoever works with others wants told as soon as it stands in an answer. A client is
  /// shown the words only when that is asked for.
  private mutating func pointOut(_ question: QuestionID) {
    guard let here = walks.last, here.set.audience == .therapist,
      let nudge = shelf.mirror()?.look(
        atAnswerTo: question, of: here.walk.answers, heeding: here.walk.snapshot.mirrored),
      let words = nudge.words
    else { return }
    notes += [
      Words.Mirror.words(words.trimmed), "\(nudge.reason)", Words.Mirror.frame(nudge.frame),
      Words.PageMirror.goesBack,
    ]
  }
}
