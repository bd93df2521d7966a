import Entries
import Script
import Text
import Walkthrough
import Words

/// One question, until it is answered, skipped or left.
extension PageSession {
  mutating func questionParts() -> [Part] {
    guard let editing, let here = walks.last else { return [] }
    let question = here.set.questions[editing.question]
    var parts: [Part] = []
    if !editing.isReview, let progress = editing.progress {
      parts.append(.ours(progress, .quiet))
    }
    parts.append(.heading(.sets(question.prompt)))
    if let help = question.help.flatMap({ HelpText.withoutKeys($0, here.set.lists) }) {
      parts.append(.sets(help, .help))
    }
    if here.walk.snapshot.carried.contains(editing.question) {
      parts.append(.ours(Words.PageAsking.carried, .note))
    }
    parts += answerParts(question, editing, here)
    if isLong(editing, question) {
      parts.append(.ours(Words.Asking.isLong, .note))
      parts.append(row(.more, .beginFromText, Words.Asking.long[0]))
    }
    parts.append(secretSwitch(editing.question, here))
    parts.append(questionButtons(editing, here))
    parts += asides(question, editing.question, here)
    return parts
  }

  private mutating func answerParts(
    _ question: Question, _ editing: Editing, _ here: PageWalk
  ) -> [Part] {
    switch question.kind {
    case .line, .text:
      return [
        .field(
          Part.Field(
            number: numbers.number(.field(.answer)), label: label(of: question),
            hint: nil, value: editing.text, lines: question.kind == .text ? 6 : 1))
      ]
    case .pick:
      let sentences = editing.sentences
      var items: [Part.Sentence] = []
      for (place, sentence) in sentences.enumerated() {
        let order = editing.picked.firstIndex(of: sentence).map { $0 + 1 } ?? 0
        items.append(
          Part.Sentence(
            number: numbers.number(.sentence(place)), words: Sanitiser.strip(sentence),
            order: order))
      }
      let hint = Words.PageAsking.picks(most: question.most, of: sentences.count)
      return [.ours(hint), .sentences(label: question.prompt, items)]
    case .choice, .choices, .scale: return optionParts(question, editing)
    }
  }

  private mutating func optionParts(_ question: Question, _ editing: Editing) -> [Part] {
    var items: [Part.Option] = []
    for option in question.options.ids {
      items.append(
        Part.Option(
          number: numbers.number(.option(option)), label: .sets(question.options[option].label),
          isOn: editing.chosen.contains(option)))
    }
    let areMany = question.takesMany
    if question.welcomesOwnWords {
      items.append(
        Part.Option(
          number: numbers.number(.ownWords), label: .ours(Words.PageAsking.ownWords),
          isOn: editing.hasOwnWords))
    }
    var parts: [Part] = [
      .options(
        Part.Options(
          number: numbers.number(.options(.answer)), label: label(of: question),
          areMany: areMany, items: items))
    ]
    if areMany, let most = question.most { parts.insert(.ours(Words.Asking.upTo(most)), at: 0) }
    if let stem = question.stem { parts.insert(.sets(stem + " …", .help), at: 0) }
    if editing.hasOwnWords {
      parts.append(
        .field(
          Part.Field(
            number: numbers.number(.field(.ownWords)),
            label: question.stem.map { .sets($0 + " …") } ?? .ours(Words.PageAsking.ownWordsField),
            value: editing.text)))
    }
    return parts
  }

  /// What a field or a list is called: the beginning of the sentence, or the question itself.
  private func label(of question: Question) -> View.Label {
    .sets(question.isChosen ? question.prompt : question.stem.map { $0 + " …" } ?? question.prompt)
  }

  private mutating func secretSwitch(_ place: QuestionID, _ here: PageWalk) -> Part {
    let isOn = here.walk.isKeptOut(place)
    return .switch(
      number: numbers.number(.secret), words: Words.PageAsking.secret.shown, isOn: isOn,
      said: isOn ? Words.PageAsking.isSecret.shown : nil)
  }

  private mutating func questionButtons(_ editing: Editing, _ here: PageWalk) -> Part {
    if editing.isReview {
      return .buttons(
        [
          button(.goOn, Words.PageAsking.keepIt, .main),
          button(.back, Words.PageFrame.back, .quiet),
        ], .go)
    }
    var buttons = [
      button(.goOn, Words.Walking.goesOn, .main), button(.skip, Words.PageAsking.skip),
    ]
    if editing.canGoBack { buttons.append(button(.back, Words.PageFrame.back, .quiet)) }
    return .buttons(buttons, .go)
  }

  /// Why it is asked, how somebody else might answer, and where else one can go.
  private mutating func asides(_ question: Question, _ place: QuestionID, _ here: PageWalk)
    -> [Part]
  {
    var parts: [Part] = [.fold(Words.PageAsking.why.shown, [.ours(here.set.reach(of: place))])]
    if let example = question.example {
      parts.append(.fold(Words.PageAsking.example.shown, [.sets(example)]))
    }
    if editing?.isReview == true { return parts }
    var buttons: [View.Button] = []
    let snapshot = here.walk.snapshot
    if !snapshot.answers.isEmpty || !snapshot.skipped.isEmpty || hasWordsNow {
      buttons.append(button(.review, Words.PageAsking.review, .quiet))
    }
    if here.set.longQuestion != nil {
      buttons.append(button(.paste, Words.PageAsking.paste, .quiet))
    }
    if !buttons.isEmpty { parts.append(.buttons(buttons, .more)) }
    if !question.isChosen { parts.append(spellingSwitch()) }
    return parts
  }

  /// Spelling is checked only by whoever turns that on, since some browsers send it away for that.
  mutating func spellingSwitch() -> Part {
    .switch(
      number: numbers.number(.spelling), words: Words.PageAsking.spelling.shown,
      isOn: checksSpelling, said: Words.PageAsking.spellingIs.shown)
  }

  /// A paste where a line was asked for may be all that was written.
  private func isLong(_ editing: Editing, _ question: Question) -> Bool {
    guard !editing.isReview, question.kind != .text, walks.last?.set.longQuestion != nil
    else { return false }
    return editing.text.split(maxSplits: 60, whereSeparator: { $0.isWhitespace }).count > 60
      || editing.text.contains(where: { $0.isNewline })
  }
}

extension Walk {
  /// Whether an answer stays out of the letter; sentences do where the text does that they come from.
  func isKeptOut(_ place: QuestionID) -> Bool {
    [place, set.holder(of: place)].contains {
      snapshot.privacy[$0] ?? set.questions[$0].isPrivate
    }
  }

  /// How much is still to come, in words; nil where nothing is.
  var progress: Phrase? {
    let untilDraft = remainingBeforeDraft
    let count = untilDraft ?? remaining
    guard count > 0 else { return nil }
    if snapshot.answers.isEmpty, snapshot.skipped.isEmpty { return Words.Walking.toDraft(count) }
    return untilDraft == nil ? Words.Walking.stillToCome(count) : Words.Walking.beforeDraft(count)
  }
}

extension Question {
  /// Whether more than one option can be chosen.
  var takesMany: Bool {
    if case .choices(let most, _) = kind { most != 1 } else { false }
  }
}

extension PromptSet {
  /// The question whose answer holds the words: for sentences that are picked, that of the text.
  func holder(of place: QuestionID) -> QuestionID {
    if case .pick(let source, _) = questions[place].kind { source } else { place }
  }

  /// Which drafts an answer can go into, in words.
  func reach(of place: QuestionID) -> Phrase {
    let ways = questions.ids.filter {
      $0 == place || questions[$0].kind == .pick(of: place, most: questions[$0].most)
    }
    let titles = drafts.filter { draft in ways.contains { draft.uses(.question($0)) } }
      .map { $0.heading }
    return Words.Walking.reaches(titles, steers: depends(on: place))
  }
}
