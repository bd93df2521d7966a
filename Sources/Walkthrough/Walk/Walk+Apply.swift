import Script

extension Walk {
  /// Takes in what the person did.
  /// - Returns: false for an event that does not fit; nothing changed then.
  @discardableResult
  package mutating func apply(_ event: Event) -> Bool {
    guard makesSense(event) else { return false }
    take(event)
    settle()
    return true
  }

  private mutating func take(_ event: Event) {
    switch event {
    case .answered(let answer): answerAsked(answer)
    case .skipped: skipAsked()
    case .passedOver(let question): snapshot.skipped.insert(question)
    case .passed, .declined, .forward: goForward()
    case .accepted: accept()
    case .wentOn: goOn()
    case .enough: leave()
    case .more: comeBack()
    case .back: goBack()
    case .jumped(let question): jump(to: question)
    case .edited(let question, let answer): put(answer, at: question)
    case .forgotten(let question): forget(question)
    case .madePrivate(let question): mark(question, isPrivate: true)
    case .madeOpen(let question): mark(question, isPrivate: false)
    case .included(let question): admit(question, isIn: true)
    case .excluded(let question): admit(question, isIn: false)
    case .shortened: setShort(true)
    case .lengthened: setShort(false)
    case .namedTherapist(let name): snapshot.names.therapist = name
    case .namedSelf(let name): nameSelf(name)
    case .draftEdited(let draft, let edited): snapshot.edited[draft] = edited
    case .draftDiscarded(let draft): snapshot.edited[draft] = nil
    case .added(let question, let draft): snapshot.added[draft, default: []].append(question)
    case .removed(let question, let draft): takeOut(question, of: draft)
    case .addedWords(let words, let draft): snapshot.addedWords[draft, default: []].append(words)
    case .removedWords(let draft): snapshot.addedWords[draft] = nil
    case .mirrored(let decisions): snapshot.mirrored = decisions
    }
  }
}

// MARK: - Moving

extension Walk {
  private mutating func goForward() { snapshot.place = next(after: snapshot.place) }

  private mutating func goBack() {
    if let place = previous(before: snapshot.place) { snapshot.place = place }
  }

  private mutating func accept() {
    snapshot.accepted.insert(snapshot.place.step)
    goForward()
  }

  private mutating func goOn() {
    if snapshot.leftAt == snapshot.place { setLeft(nil) }
    goForward()
  }

  private mutating func leave() {
    setLeft(snapshot.place)
    snapshot.place = end
  }

  private mutating func jump(to question: QuestionID) {
    guard let step = plan.step(asking: question) else { return }
    if let left = snapshot.leftAt, left.step < step { setLeft(nil) }
    snapshot.place = Place(step)
  }

  private mutating func comeBack() {
    guard let place = placeForMore() else { return }
    setLeft(nil)
    snapshot.place = place
  }

  private mutating func setLeft(_ place: Place?) {
    let changed = [snapshot.leftAt, place].compactMap { $0?.step }
    snapshot.leftAt = place
    if let first = changed.min() { plan.forget(from: first) }
  }

  private mutating func setShort(_ isShort: Bool) {
    snapshot.isShort = isShort
    plan.forget(from: .first)
  }
}

// MARK: - Answers

extension Walk {
  private mutating func answerAsked(_ answer: Answer) {
    guard let question = asked else { return }
    put(answer, at: question)
    goForward()
  }

  private mutating func skipAsked() {
    guard let question = asked else { return }
    if snapshot.answers[question] == nil { snapshot.skipped.insert(question) }
    goForward()
  }

  private mutating func put(_ answer: Answer, at question: QuestionID) {
    snapshot.answers[question] = answer
    snapshot.skipped.remove(question)
    snapshot.carried.remove(question)
    reconsider(question)
  }

  /// Deletes an answer, the sentences picked from it, and the unseen copies of both: those that
  /// edited drafts were made from, and what the mirror remembers. A mark that it is private stays.
  private mutating func forget(_ question: QuestionID) {
    let picks = set.questions.ids.filter { set.questions[$0].picks(from: question) }
    for place in [question] + picks {
      snapshot.answers[place] = nil
      snapshot.included.remove(place)
      snapshot.leftOut.remove(place)
      snapshot.carried.remove(place)
      for draft in snapshot.added.keys { takeOut(place, of: draft) }
      reconsider(place)
    }
    for draft in snapshot.edited.keys { snapshot.edited[draft]?.original = "" }
    snapshot.mirrored.forget(
      allBut: snapshot.answers.values.flatMap { $0.ownWords }
        + snapshot.edited.values.map { $0.text } + snapshot.addedWords.values.joined())
  }

  private mutating func mark(_ question: QuestionID, isPrivate: Bool) {
    snapshot.privacy[question] = isPrivate
    snapshot.included.remove(question)
    snapshot.leftOut.remove(question)
  }

  private mutating func admit(_ question: QuestionID, isIn: Bool) {
    if isIn {
      snapshot.included.insert(question)
      snapshot.leftOut.remove(question)
    } else {
      snapshot.included.remove(question)
      snapshot.leftOut.insert(question)
    }
  }

  private mutating func takeOut(_ question: QuestionID, of draft: DraftID) {
    let rest = snapshot.added[draft]?.filter { $0 != question } ?? []
    snapshot.added[draft] = rest.isEmpty ? nil : rest
  }

  /// A name below a text is a signature once it is known, and no sentence to pick.
  private mutating func nameSelf(_ name: String?) {
    snapshot.names.me = name
    plan.forget(from: .first)
  }

  private mutating func reconsider(_ question: QuestionID) {
    if let step = plan.step(asking: question) { plan.forget(from: step) }
  }
}
