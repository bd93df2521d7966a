import Entries
import Script
import Text
import Walkthrough
import Words

/// What each number on a screen does.
extension PageSession {
  /// Takes in what stands in a field.
  mutating func type(_ text: String, into field: PageField) {
    switch field {
    case .answer: typeAnswer(text)
    case .ownWords: typeOwnWords(text)
    case .paste: typePaste(text)
    case .byHand: typeByHand(text)
    case .therapist: apply(.namedTherapist(Sanitiser.cleanLine(text).trimmed))
    case .me: apply(.namedSelf(Sanitiser.cleanLine(text).trimmed))
    case .address: head { $0.address = text }
    case .subject: head { $0.subject = text.isBlank ? nil : text }
    case .lastResort: break
    }
  }

  /// Changes what stands above the draft on the screen.
  private mutating func head(_ change: (inout Entry.Heading) -> Void) {
    guard let draft else { return }
    self.change { change(&$0.headings[draft.id, default: Entry.Heading()]) }
  }

  /// Does what was pressed.
  mutating func perform(_ action: Action, _ outcome: PressOutcome) {
    switch action {
    case .field, .options, .lastResort, .hide: break
    case .copy, .mail, .share, .saveMail, .saveText, .print, .save: tell(outcome, of: action)
    case .open: if outcome == .failed { notes = [Words.PageFrame.noEntry] }
    case .rest: rest(outcome)
    default:
      if !performBeginning(action), !performAnswering(action), !performBetween(action) {
        performDrafting(action)
      }
    }
  }

  private mutating func performBeginning(_ action: Action) -> Bool {
    switch action {
    case .keepsNothing: keep(inTab: false)
    case .keepsInTab: keep(inTab: true)
    case .choose(let name): open(.announcement(name))
    case .begin: beginWalk()
    case .beginWithText: beginWalk(pasting: true)
    case .takeUpKept, .takeOpened: takeUp()
    case .dropKept: dropKept()
    case .stay: stay()
    case .help: open(.help)
    case .goToHarm: goToHarm()
    case .close: if screen == .review || screen == .paste { closeAnew() } else { close() }
    default: return false
    }
    return true
  }

  private mutating func performAnswering(_ action: Action) -> Bool {
    switch action {
    case .goOn: if screen == .paste { takePaste() } else { goOn() }
    case .skip: skip()
    case .back: if editing == nil { goBack() } else { stepBack() }
    case .review: openReview()
    case .paste: openPaste()
    case .option(let place): tap(option: place)
    case .ownWords: tapOwnWords()
    case .sentence(let place): tap(sentence: place)
    case .secret: turnSecret()
    case .spelling: checksSpelling.toggle()
    case .useLetter: useLetter()
    case .keepOld: if screen == .replaceText { close() } else { keepOld() }
    case .deleteOld: deleteOld()
    case .beginFromText: beginFromAnswer()
    case .replaceText: replaceText()
    default: return false
    }
    return true
  }

  private mutating func performBetween(_ action: Action) -> Bool {
    switch action {
    case .pass: pass()
    case .more:
      apply(.lengthened)
      apply(.wentOn)
      goAhead()
    case .enough:
      apply(.enough)
      goAhead()
    case .notNow: notNow()
    case .pageForMe: waitInstead()
    case .accept: accept()
    case .decline:
      apply(.declined)
      goAhead()
    case .change(let place): change(question: place)
    case .goTo(let place): go(to: place)
    case .delete(let place): open(.delete(place))
    case .reallyDelete(let place): reallyDelete(place)
    default: return false
    }
    return true
  }

  private mutating func performDrafting(_ action: Action) {
    switch action {
    case .see(let place):
      change { $0.draft = place }
      goAhead()
    case .letIn(let place): settle(.included(place))
    case .leaveOut(let place): settle(.excluded(place))
    case .putIn(let place): putIn(place)
    case .takeOut(let place): takeOut(place)
    case .byHand: openByHand()
    case .takeByHand: takeByHand()
    case .sentences(let place):
      open(.question(place))
      edit(place, isReview: true)
    case .fresh: open(.fresh)
    case .giveUp: open(.giveUp)
    case .takeFresh: takeFresh()
    case .questions: if screen == .closing { reopen() } else { backToQuestions() }
    case .done: finish()
    case .mirror: look()
    case .mirrorAgain: lookAgain()
    case .mirrorFurther: lookFurther()
    case .mirrorKeep: mirrorKeep()
    case .mirrorChange: mirrorChange()
    case .mirrorStop: mirrorStop()
    case .showOnly: open(.only(isLeaving: false))
    case .hideOnly: hideOnly()
    case .goBackToOuter: goBackToOuter()
    default: break
    }
  }

  private mutating func pass() {
    if screen == .card { return askOpened() }
    apply(.passed)
    goAhead()
  }

  private mutating func settle(_ event: Walk.Event) {
    apply(event)
    goAhead()
  }

  /// Leads to the draft that has grown beside the question.
  private mutating func useLetter() {
    let draft = draftInView
    keepEdited()
    before = nil
    opened = []
    change { $0.draft = draft?.id }
    apply(.enough)
    goAhead()
  }

  /// A page for oneself instead of a letter; the draft stays as it is.
  private mutating func waitInstead() {
    under = []
    if let page = shelf.find(shelf.guide.waiting) { goOver(to: page) }
  }

  private mutating func reopen() {
    change { $0.isClosed = false }
    goAhead()
  }
}
