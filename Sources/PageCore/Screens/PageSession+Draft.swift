import Entries
import Script
import Text
import Walkthrough
import Words

/// The draft: whole, with own words apart, and what can be done with it.
extension PageSession {
  /// The draft on the screen: the one looked at last, if it still is one.
  var draft: Draft? {
    guard let here = walks.last else { return nil }
    return draft(among: here.walk.drafts(today: clock.today))
  }

  private func draft(among drafts: [Draft]) -> Draft? {
    let id = walks.last?.draft
    return drafts.first { $0.id == id } ?? drafts.first { !$0.isPrivate } ?? drafts.first
  }

  mutating func draftParts() -> [Part] {
    let drafts = walks.last?.walk.drafts(today: clock.today) ?? []
    guard let here = walks.last, let draft = draft(among: drafts) else { return noDraftParts() }
    let title = here.set.drafts[draft.id].heading
    var parts: [Part] = [.heading(.sets(title)), .letter(part(of: draft, here))]
    if draft.edited == nil {
      if !draft.isCalledFor { parts.append(.ours(Words.Drafts.wordsNotCalledFor, .note)) }
      parts.append(.runs(Self.key, .quiet))
    } else {
      let words = draft.isCalledFor ? Words.Drafts.byHand : Words.Drafts.notCalledFor
      parts.append(.ours(words, .note))
    }
    if draft.isStale { parts.append(.ours(Words.Drafts.stale, .note)) }
    if draft.edited == nil, draft.isOverLimit {
      parts.append(.ours(Words.Drafts.long(draft.wordCount), .note))
    }
    if draft.reader == .therapist, draft.kind.isMail { parts += messagesParts(here.set) }
    parts += leftOutParts(of: draft, beside: drafts, here) + nameParts(of: draft, here)
    parts +=
      leavingParts(draft, here) + changeParts(draft, here) + otherParts(draft, beside: drafts, here)
    return parts
  }

  private func part(of draft: Draft, _ here: PageWalk) -> Part.Letter {
    let isMail = draft.kind == .email
    let address = address(for: draft, here)
    return Part.Letter(
      subject: isMail ? subject(of: draft, here) : nil,
      to: isMail && !address.isEmpty ? address : nil, paragraphs: draft.runs)
  }

  private func messagesParts(_ set: PromptSet) -> [Part] {
    let told = ofMessages(set)
    return told.isEmpty ? [.ours(Words.Export.notEveryone)] : told
  }

  private mutating func noDraftParts() -> [Part] {
    [
      .heading(.ours(Words.PageLetter.none)), .ours(Words.Drafts.none),
      .buttons(
        [
          button(.questions, Words.Drafts.questions, .main),
          button(.done, Words.Drafts.done), button(.review, Words.PageAsking.review, .quiet),
        ], .go),
    ]
  }

  // MARK: - What is not in it

  private mutating func leftOutParts(
    of draft: Draft, beside: [Draft], _ here: PageWalk
  ) -> [Part] {
    guard draft.edited == nil else { return [] }
    var parts: [Part] = []
    for one in draft.leftOut(of: here.walk.answers, beside: beside)
    where one.mayBeMissed || one.mayComeIn {
      let question = here.set.questions[one.question]
      var runs = Self.runs(of: one.answer, to: question)
      if one.isSetAside {
        runs.append(View.Run(text: " (\(Words.Drafts.setAside.shown))", isOwn: false))
      } else if one.isPrivate {
        runs.append(View.Run(text: " (\(Words.Drafts.isPrivate.shown))", isOwn: false))
      }
      parts += [.sets(question.prompt, .quiet), .runs(runs, .said)]
      if one.mayComeIn {
        parts.append(row(.more, .putIn(one.question), Words.PageLetter.putIn))
      }
    }
    if !parts.isEmpty { parts.insert(.subheading(.ours(Words.PageLetter.leftOut)), at: 0) }
    return parts + takenInParts(draft, here)
  }

  /// What was put in stands there for as long as the person likes.
  private mutating func takenInParts(_ draft: Draft, _ here: PageWalk) -> [Part] {
    var parts: [Part] = []
    let added = here.walk.snapshot.added[draft.id] ?? []
    let letIn = draft.isPrivate ? [] : here.walk.snapshot.included.sorted()
    for question in added + letIn.filter({ !added.contains($0) }) {
      guard draft.questions.contains(question), let answer = here.walk.snapshot.answers[question]
      else { continue }
      parts.append(.runs(Self.runs(of: answer, to: here.set.questions[question]), .said))
      parts.append(row(.more, .takeOut(question), Words.PageLetter.takeOut, .quiet))
    }
    if !parts.isEmpty { parts.insert(.subheading(.ours(Words.PageLetter.wasPutIn)), at: 0) }
    return parts
  }

  /// An answer with whose words it is.
  static func runs(of answer: Answer, to question: Question) -> [View.Run] {
    let isOwn = answer.options.isEmpty
    return [
      View.Run(text: Sanitiser.strip(AnswerText.shown(answer, to: question)), isOwn: isOwn)
    ]
  }

  /// Puts an answer in: where a private one has a place of its own, there, and else at the end.
  mutating func putIn(_ question: QuestionID) {
    guard let here = walks.last, let draft else { return }
    if here.walk.answers.isPrivate(question), !draft.isPrivate {
      apply(.included(question))
      if self.draft?.questions.contains(question) ?? true { return }
    }
    apply(.added(question, draft: draft.id))
  }

  /// Takes it out again.
  mutating func takeOut(_ question: QuestionID) {
    guard let draft else { return }
    apply(.removed(question, draft: draft.id))
    if walks.last?.walk.snapshot.included.contains(question) == true {
      apply(.excluded(question))
    }
  }

  // MARK: - Private answers, one by one

  /// Goes to a private answer that some draft for the therapist has a place for, before one is
  /// shown.
  /// - Returns: whether there is one that was not asked about.
  mutating func askToLetIn() -> Bool {
    guard let here = walks.last, let draft, !draft.isPrivate else { return false }
    let set = here.set
    let next = here.walk.review.first { answer in
      answer.isPrivate && !answer.isIncluded && !answer.isSetAside
        && set.questions[answer.question].spoken(answer.answer) != nil
        && !here.walk.snapshot.leftOut.contains(answer.question)
        && set.drafts.contains { !$0.isPrivate && $0.uses(.question(answer.question)) }
    }
    guard let next else { return false }
    turn(to: .letIn(next.question))
    return true
  }

  mutating func letInParts(_ place: QuestionID) -> [Part] {
    guard let here = walks.last, let answer = here.walk.snapshot.answers[place] else { return [] }
    let question = here.set.questions[place]
    return [
      .heading(.ours(Words.PageLetter.privateAnswer)), .sets(question.prompt, .quiet),
      .runs(Self.runs(of: answer, to: question), .said),
      .buttons(
        [
          button(.leaveOut(place), Words.Drafts.letInItems[0], .main),
          button(.letIn(place), Words.Drafts.letInItems[1], .main),
        ], .go),
    ]
  }

  // MARK: - Names

  /// The names that the draft has a place for, asked for once it is there to be seen.
  private mutating func nameParts(of draft: Draft, _ here: PageWalk) -> [Part] {
    guard draft.edited == nil else { return [] }
    let whole = here.set.drafts[draft.id]
    let template = whole.withoutCourtesies(of: draft, here.walk.answers)
    let names = here.walk.snapshot.names
    var parts: [Part] = []
    if template.uses(.therapist) || !(names.therapist ?? "").isEmpty && whole.uses(.therapist) {
      parts.append(
        field(
          .therapist, .ours(Words.Drafts.therapist(hasName: true)), names.therapist ?? "",
          hint: Words.PageLetter.emptyLeavesOut))
    }
    if template.uses(.me) || !(names.me ?? "").isEmpty && whole.uses(.me) {
      parts.append(
        field(
          .me, .ours(Words.Drafts.me(hasName: true)), names.me ?? "",
          hint: Words.PageLetter.emptyLeavesOut))
    }
    return parts
  }

  /// A field of one line.
  @inline(never)
  mutating func field(
    _ field: PageField, _ label: View.Label, _ value: String, hint: Phrase? = nil
  ) -> Part {
    .field(
      Part.Field(
        number: numbers.number(.field(field)), label: label, hint: hint.map { $0.shown },
        value: value))
  }
}
