/// How the reader comes back after a mistake: what the lines right above had wrong with them, so
/// that a run of lines with one mistake is told of once and brings nothing else.
struct Recovery {
  /// What a run of lines has in common.
  enum Run {
    /// They stand deeper than they should.
    case tooDeep
    /// They stand less deep than they should.
    case wrongDepth
    /// They are text where keys or items belong.
    case stray
    /// A dash stands before each, and they belong to the item above.
    case dash
    /// They are keys that are there already.
    case duplicate
  }

  /// The run in whose middle the reader is; nil where all is well.
  private(set) var run: Run?
  /// Whether text stands above that belongs nowhere, and nothing else since: it may have begun an
  /// item, whose keys then seem to be there already.
  private(set) var isBelowStray = false
  /// Whether the next item of the list lacks its dash, which was told of.
  private var lacksDash = false
  /// Where the last mark was passed that begins a YAML document.
  private var lastMark: Int?
  /// Whether a tab was told of: whoever types one types hundreds.
  private var hasTab = false
  /// The marks for a dash that were told of, and whether spaces of another kind were: such things
  /// come in hundreds too.
  private var marks: Set<[UInt8]> = []
  private var hasNoBreakSpace = false
  /// Where the first fence stands, which was told of; another one closes it.
  private var fence: Int?
  /// Whether a second one was met.
  private(set) var isBehindFences = false
  /// Whether the last mark was one that stands above a document, which has one of its own.
  private(set) var isBelowDirective = false
  /// How far the keys of items were told to stand from where they belong, right from the second
  /// on: whoever sets one item in so sets in all.
  private var habits: Set<Int> = []
}

// MARK: - Into a run

extension Recovery {
  /// A line goes wrong in some way.
  /// - Returns: whether that is news, and is to be told.
  mutating func meet(_ run: Run) -> Bool {
    defer { self.run = run }
    if run == .stray { isBelowStray = true }
    return self.run != run
  }

  /// A tab begins a line.
  /// - Returns: whether it is the first.
  mutating func meetTab() -> Bool {
    defer { hasTab = true }
    return !hasTab
  }

  /// Something stands for a dash.
  /// - Returns: whether it is the first such mark.
  mutating func meetBullet(_ mark: [UInt8]) -> Bool { marks.insert(mark).inserted }

  /// A space of another kind begins a line.
  /// - Returns: whether it is the first.
  mutating func meetNoBreakSpace() -> Bool {
    defer { hasNoBreakSpace = true }
    return !hasNoBreakSpace
  }

  /// A fence begins or ends the file, at an offset; a look ahead may come by more than once.
  /// - Returns: whether it is the first.
  mutating func meetFence(at offset: Int) -> Bool {
    if let fence {
      if offset > fence { isBehindFences = true }
      return false
    }
    fence = offset
    return true
  }

  /// All keys of an item but its first stand too deep, or not deep enough.
  /// - Parameter distance: by how many columns.
  /// - Returns: whether it is the first item that does.
  mutating func meetHabit(_ distance: Int) -> Bool { habits.insert(distance).inserted }

  /// Whether all lines stand too far out, as where a mail program took their spaces away.
  var hasLostIndents: Bool { habits.contains { $0 < 0 } }

  /// A key of an item stands where it belongs: it was no habit.
  mutating func endHabits() {
    if !habits.isEmpty { habits = [] }
  }

  /// Whether keys at such a distance were told of as a habit.
  func knowsHabit(_ distance: Int) -> Bool { habits.contains(distance) }

  /// A mark begins a document, at an offset; a look ahead may come by more than once.
  /// - Returns: whether it is news.
  mutating func meetMark(at offset: Int, isDirective: Bool = false) -> Bool {
    guard offset > lastMark ?? -1 else { return false }
    lastMark = offset
    isBelowDirective = isDirective
    return true
  }

  /// Whether keys that are there already may be those of a second document: the same mistake.
  var isInSecondDocument: Bool { lastMark != nil }

  /// A key shows that the next item begins without its dash.
  mutating func missDash() { lacksDash = true }

  /// Whether the next item has no dash; asked once, by the list that reads it.
  mutating func takesDashless() -> Bool {
    defer { lacksDash = false }
    return lacksDash
  }
}

// MARK: - Out of a run

extension Recovery {
  /// Something stands as it should, or its own mistake ended what was wrong before it.
  mutating func resume() { run = nil }

  /// A key stands at its depth: that says nothing against doubled keys, nor against those that an
  /// item lost to its dashes.
  mutating func resumeAtKey() {
    if run != .duplicate, run != .dash { run = nil }
  }

  /// A dash stands at its depth: whether it belongs there, its keys will show.
  mutating func resumeAtDash() {
    if run != .dash { run = nil }
  }

  /// A key came that its group has not had.
  mutating func resumeAtNewKey() {
    if run == .duplicate { run = nil }
    isBelowStray = false
  }

  /// An item has keys of its own.
  mutating func resumeAtItem() {
    isBelowStray = false
    if run == .dash { run = nil }
  }
}
