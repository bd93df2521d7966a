import Entries
import Script
import Text
import Walkthrough
import Words

/// One person's sitting at a page: it takes in what happened and answers with what stands on the
/// page now. Everything is decided here; nothing is ever sent, and nothing is kept but what they
/// asked for.
package struct PageSession: Sendable {
  var shelf = Shelf()
  var device = Device()
  var clock = PageClock()
  var numbers = Numbers()
  /// The walk, and those that it was begun from before it.
  var walks: [PageWalk] = []
  /// Walks that were begun from another and ended; nothing of them is lost.
  var finished: [PageWalk] = []
  var screen = Screen.opening
  /// The screens to come back to.
  var under: [Screen] = []
  var screenNumber = 1
  /// The answer that is on the screen.
  var editing: Editing?
  /// What the set says before what comes now.
  var said: [String] = []
  /// What the program says of what was just done.
  var notes: [Phrase] = []
  var say: Phrase?
  var acts: [View.Act] = []
  var keepsInTab = false
  var checksSpelling = false
  /// What the tab has now.
  var tabText = ""
  /// Walks that the tab kept or that were opened, until the person says what becomes of them.
  var waiting: [PageWalk] = []
  /// What the mirror shows.
  var looking = Looking()
  /// Before a change from review, to know what it has opened.
  var before: Walk?
  var opened: Set<Place> = []

  /// A page that nothing has been loaded into.
  package init() {}

  /// Takes in what happened.
  /// - Returns: the view, as the script reads it, or the act that was asked for; empty while texts
  ///   are loaded, and where there is nothing to do.
  package mutating func take(_ event: PageEvent) -> [UInt8] {
    if case .act(let number, let text) = event { return act(number, text) }
    say = nil
    acts = []
    switch event {
    case .load(let role, let bytes):
      shelf.load(role, bytes)
      return []
    case .begin(let offset, let text): begin(text, offset: offset)
    case .press(let number, let outcome):
      guard let action = numbers.action(number) else { break }
      notes = []
      perform(action, PressOutcome(outcome))
    case .typed(let number, let text):
      if case .field(let field)? = numbers.action(number) { type(text, into: field) }
    case .opened(let number, let bytes):
      if numbers.action(number) == .open {
        notes = []
        open(bytes)
      }
    case .rewritten(let bytes, let again): goOn(in: bytes, again: again)
    case .act: break
    }
    keepInTab()
    return view().json
  }

  /// What a button has the page do, as all is at this time.
  private mutating func act(_ number: Int, _ text: String) -> [UInt8] {
    let words = text.split(separator: " ")
    if words.count == 2, let offset = Int(words[0]) { clock.set(words[1], offset: offset) }
    return numbers.action(number).flatMap { act(for: $0) }?.json ?? []
  }

  private mutating func begin(_ text: String, offset: Int) {
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let words = (lines.first ?? "").split(separator: " ")
    clock.set(words.first ?? "", offset: offset)
    device = Device(words.dropFirst())
    // What can be begun with is read now, what is only offered when it is.
    for name in shelf.names where name != shelf.guide.waiting && name != shelf.guide.harm {
      _ = shelf.find(name)
    }
    if onlySet == nil {
      for name in shelf.names.prefix(2) { _ = shelf.find(name) }
    }
    turn(to: .opening)
    if lines.count > 1 { find(kept: String(lines[1])) }
  }
}

/// What became of something that the page did within a tap.
enum PressOutcome: Hashable, Sendable {
  /// Nothing was to be done.
  case none
  case done, failed
  /// Nobody can know.
  case unknown

  init(_ word: String) {
    switch word {
    case "done": self = .done
    case "failed": self = .failed
    case "unknown": self = .unknown
    default: self = .none
    }
  }
}

// MARK: - Moving

extension PageSession {
  /// Another screen.
  mutating func turn(to screen: Screen) {
    self.screen = screen
    screenNumber += 1
    numbers.renew()
  }

  /// A screen over the present one.
  mutating func open(_ screen: Screen) {
    under.append(self.screen)
    turn(to: screen)
  }

  /// Back from a screen to the one under it.
  mutating func close() {
    let screen = under.popLast() ?? (walks.isEmpty ? .opening : .walk)
    if screen == .walk, editing == nil { arrive() } else { turn(to: screen) }
  }

  /// The same, where something may have changed on the way.
  mutating func closeAnew() {
    if under.last == .walk { arrive() } else { close() }
  }

  /// Goes to what comes next after something was done here.
  mutating func goAhead() {
    said = []
    arrive()
  }

  /// Goes to what the walk says comes now, past what is only read and what has nothing to choose
  /// from.
  mutating func arrive() {
    under = []
    editing = nil
    before = nil
    opened = []
    guard var here = walks.last else { return turn(to: .opening) }
    let steps = here.set.steps.count * 2 + 2
    for _ in 0..<steps {
      switch here.walk.current {
      case .say(let text), .stop(let text):
        said.append(text.withoutFinalBreaks)
        here.walk.apply(.passed)
      case .question(let place, nil) where here.isNeedless(place): here.walk.apply(.skipped)
      case .offer(let name, _) where !shelf.has(name): here.walk.apply(.declined)
      default:
        walks[walks.count - 1] = here
        return arrived()
      }
    }
    walks[walks.count - 1] = here
    arrived()
  }

  private mutating func arrived() {
    guard let here = walks.last else { return }
    if here.isClosed { return turn(to: .closing) }
    switch here.walk.current {
    case .question(let place, _): edit(place, isReview: false)
    case .end: if askToLetIn() { return }
    case .say, .checkpoint, .signpost, .offer, .stop: break
    }
    turn(to: .walk)
  }

  /// Brings a question onto the screen.
  mutating func edit(_ place: QuestionID, isReview: Bool) {
    guard let here = walks.last, here.set.questions.ids.contains(place) else { return }
    let question = here.set.questions[place]
    var half = here.halfTyped[.question(place)]
    let kept = here.walk.snapshot.answers[place]
    if half == nil, kept == nil, !question.isChosen, let aside = here.halfTyped[.aside] {
      half = aside
      walks[walks.count - 1].halfTyped[.aside] = nil
      walks[walks.count - 1].halfTyped[.question(place)] = aside
    }
    editing = Editing(
      place, question, kept: kept, half: half, isReview: isReview,
      picking: here.walk.sentences(for: place), here.set.lists)
    if isReview { return }
    editing?.progress = here.walk.progress
    editing?.canGoBack = here.walk.fits(.back)
  }

  /// Takes a step.
  @discardableResult
  mutating func apply(_ event: Walk.Event) -> Bool {
    guard !walks.isEmpty else { return false }
    return walks[walks.count - 1].walk.apply(event)
  }

  /// Changes something of the present walk.
  mutating func change(_ change: (inout PageWalk) -> Void) {
    if !walks.isEmpty { change(&walks[walks.count - 1]) }
  }

  /// Goes back to what can be answered, past what is only read.
  mutating func goBack() {
    said = []
    while apply(.back), let here = walks.last {
      switch here.walk.current {
      case .say, .stop: continue
      case .question(let place, nil) where here.isNeedless(place): continue
      case .offer(let name, _) where !shelf.has(name): continue
      default: return arrive()
      }
    }
    arrive()
    notes = [Words.Walking.atStart]
  }
}

extension PageWalk {
  /// Whether a question has nothing to choose from: one sentence need not be picked.
  func isNeedless(_ place: QuestionID) -> Bool {
    guard case .pick = set.questions[place].kind else { return false }
    return walk.sentences(for: place).count < 2
  }
}
