import Entries
import Script
import Text
import Walkthrough
import Words

/// What is kept, and only because the person asked for it: a file, or what this tab has.
extension PageSession {
  /// The most bytes of a file that is opened: 16 MiB.
  private static let largest = 1 << 24

  /// Every walk there is words of, the present one last of those that go on.
  var allWalks: [PageWalk] { walks + finished }

  /// Saves a walk as a file for oneself.
  func saveAct(_ place: Int) -> View.Act? {
    guard allWalks.indices.contains(place) else { return nil }
    return .save(name: saveName(place), type: "text/plain", text: entryText(place))
  }

  /// A name that says whom it is for, and nothing of what it is about.
  func saveName(_ place: Int) -> String {
    let top = walks.count - 1
    let number = place == top ? 1 : place < top ? place + 2 : place + 1
    let day = clock.today
    return number == 1 ? "only-for-me-\(day).txt" : "only-for-me-\(day)-\(number).txt"
  }

  /// The text of an entry, with a line before it for whoever opens the file itself.
  private func entryText(_ place: Int) -> String {
    guard allWalks.indices.contains(place) else { return "" }
    let here = allWalks[place]
    let isTop = place == walks.count - 1
    var snapshot = here.walk.snapshot
    if isTop, let editing, here.set.questions[editing.question].isChosen, let now = walkNow,
      answerNow != nil
    {
      snapshot = now.snapshot
    }
    var entry = Entry(
      here.kept, here.set, keeping: .keep, begun: here.begun, snapshot: snapshot)
    entry.halfTyped = here.halfTyped
    entry.headings = here.headings
    if case .end = here.walk.current { entry.state = .draftReady }
    let bytes = entry.text(saved: clock.stamp)
    return "# \(Words.PageFrame.fileIs.shown)\n" + String(decoding: bytes, as: UTF8.self)
  }

  // MARK: - In this tab

  /// Keeps what there is, if that was asked for and it is not what the tab has already.
  mutating func keepInTab() {
    guard keepsInTab, device.hasStorage, waiting.isEmpty else { return }
    // The one that is walked now comes last, and is the one to go on with.
    let order = Array(walks.count..<allWalks.count) + Array(walks.indices)
    let places = order.filter { hasWords($0) }
    let text = places.map { entryText($0) }.joined(separator: Self.between)
    guard text != tabText, !text.isEmpty || !tabText.isEmpty else { return }
    tabText = text
    acts.append(text.isEmpty ? .forget : .keep(text))
  }

  /// Stands in no entry, which has no control characters as they are.
  private static let between = "\u{0}"

  /// Whether it is kept in this tab.
  mutating func keep(inTab isKept: Bool) {
    keepsInTab = isKept
    if isKept { return }
    tabText = ""
    acts.append(.forget)
  }

  /// What the tab kept, if it can be read: the person is asked before anything of it is shown.
  mutating func find(kept text: String) {
    waiting = text.split(separator: "\u{0}").compactMap { walk(in: Array($0.utf8)) }
    guard !waiting.isEmpty else { return }
    keepsInTab = true
    turn(to: .found)
  }

  mutating func foundParts() -> [Part] {
    let when = waiting.last?.begun
    let day = when.map { Words.spoken(day: $0.day.day, month: $0.day.month, clock: $0.clock) }
    return [
      .heading(.ours(Words.Choosing.unfinished(day ?? ""))),
      .ours(Words.PageFrame.tabKept),
      .buttons(
        [
          button(.takeUpKept, Words.Choosing.goOn, .main),
          button(.dropKept, Words.PageFrame.dropKept),
        ], .go),
    ]
  }

  mutating func dropKept() {
    waiting = []
    keepsInTab = false
    acts.append(.forget)
    turn(to: .opening)
  }

  // MARK: - Files

  /// Opens a file that was saved here or by the program in a terminal. Whatever it is, what is on
  /// the page stays until the person says otherwise.
  mutating func open(_ bytes: [UInt8]) {
    guard bytes.count <= Self.largest else { return notes = [Words.PageFrame.tooLarge] }
    guard let found = walk(in: bytes) else {
      let isEntry = EntryHead(bytes) != nil
      return notes = [isEntry ? Words.PageFrame.damaged : Words.PageFrame.noEntry]
    }
    waiting = [found]
    if allWalks.contains(where: { $0.hasWords }) || hasWordsNow {
      open(.opened)
    } else {
      takeUp()
    }
  }

  private func walk(in bytes: [UInt8]) -> PageWalk? {
    let source = SourceText(name: "entry", bytes: bytes)
    guard let entry = Entry.read(source, languages: shelf.languages).value else { return nil }
    let named =
      shelf.known(by: entry.source, entry.set)
      ?? PageSet(
        name: entry.source.name, source: entry.source, set: entry.set, isOfProgram: false)
    var walk = PageWalk(named, Walk(entry.set, entry.snapshot), begun: entry.begun)
    walk.halfTyped = entry.halfTyped
    walk.headings = entry.headings
    return walk
  }

  mutating func openedParts() -> [Part] {
    var parts: [Part] = [
      .heading(.ours(Words.PageFrame.replaces)), .ours(Words.PageFrame.saveBefore),
    ]
    for place in allWalks.indices where hasWords(place) {
      parts.append(
        row(
          .save, .save(place), Words.PageFrame.save(of: allWalks[place].set.title),
          act: .save))
    }
    parts.append(
      .buttons(
        [
          button(.stay, Words.PageFrame.stayHere, .main),
          button(.takeOpened, Words.PageFrame.replace),
        ], .go))
    return parts
  }

  /// Goes on with what was opened or kept. A set that the page does not know is announced.
  mutating func takeUp() {
    guard let last = waiting.last else { return close() }
    walks = waiting
    finished = []
    waiting = []
    said = last.named.isOfProgram || shelf.has(last.named.name) ? [] : announced(last.named)
    notes = [Words.Choosing.goesOn]
    arrive()
  }

  /// The words that announce a set.
  func announced(_ named: PageSet) -> [String] {
    announcement(named).compactMap { part in
      if case .text(let label, _) = part { label.words } else { nil }
    }
  }

  /// Stays with what is on the page.
  mutating func stay() {
    waiting = []
    close()
  }
}
