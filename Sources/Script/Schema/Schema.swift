/// Which keys may stand where, and what their values look like.
///
/// A schema is data: the reader of the surface is guided by it, and knows nothing of prompt sets.
/// A class, since it is handed around for every line.
package final class Schema: Sendable {
  /// The place of a group in `groups`.
  package typealias GroupID = Int

  /// What the value of a key looks like.
  package enum Shape: Sendable {
    /// One text, in any of the surface's forms.
    case text
    /// A list of texts.
    case texts
    /// One text, or a list of texts.
    case textOrTexts
    /// Keys of their own, below.
    case group(GroupID)
    /// A list whose items have keys.
    case items(GroupID)
    /// A list whose items are texts, or have keys if one of the group's `markers` is there.
    case textsOrItems(GroupID)

    /// Whether it is always one text.
    var isText: Bool { if case .text = self { true } else { false } }

    /// The keys of the list's items; nil if they have none.
    var itemGroup: GroupID? {
      switch self {
      case .items(let group), .textsOrItems(let group): group
      case .text, .texts, .textOrTexts, .group: nil
      }
    }

    /// Whether an item of the list can be a bare text.
    var holdsTexts: Bool {
      switch self {
      case .texts, .textOrTexts, .textsOrItems: true
      case .text, .group, .items: false
      }
    }
  }

  /// A key that may stand in a group.
  package struct Rule: Sendable {
    /// The key as it is written.
    package let name: String
    let shape: Shape
    /// What the key ends in where its text is written in another form; nil if there is none.
    let ending: String?

    /// A key and the shape of its value.
    /// - Parameter ending: what a second spelling of the key ends in, under which its text stands
    ///   in another form; the node says which it was.
    package init(_ name: String, _ shape: Shape = .text, orEndingIn ending: String? = nil) {
      self.name = name
      self.shape = shape
      self.ending = ending
    }
  }

  /// Keys that stand beside one another. `SchemaKey` says more.
  package struct Group: Sendable {
    let name: String
    let rules: [Rule]
    /// The keys alone.
    let names: [String]
    /// The shape of values under keys of the author's own (ids); nil where only `rules` may stand.
    let free: Shape?
    /// The places of the rules that show that an item of `textsOrItems` has keys.
    let markers: [Int]
    /// The places of the rules with one of which an item begins.
    let beginnings: [Int]
    /// The values that show that an item has a list of its own.
    let listWords: Set<String>
    private let otherNames: OtherNames
    private let foreignNames: OtherNames

    /// Names by which no key goes, each with the place of the rule that is meant: looked for only
    /// where a key is not known, so most readers never make them.
    typealias OtherNames = @Sendable () -> [(name: String, rule: Int)]

    init(
      _ name: String, rules: [Rule], free: Shape?, markers: [Int], beginnings: [Int],
      otherNames: @escaping OtherNames, foreignNames: @escaping OtherNames,
      listWords: Set<String> = []
    ) {
      self.otherNames = otherNames
      self.foreignNames = foreignNames
      self.listWords = listWords
      precondition(rules.count <= FieldNodes.most, "a group has too many keys for its fields")
      self.name = name
      self.rules = rules
      names = rules.map { $0.name }
      self.free = free
      self.markers = markers
      self.beginnings = beginnings
    }

    /// The rule of a key that a writer called otherwise; nil for a word that is none of those.
    func rule(calledAlso word: String) -> Int? {
      otherNames().first { $0.name == word }?.rule ?? rule(calledElsewhere: word)
    }

    /// The same of a word of another language.
    func rule(calledElsewhere word: String) -> Int? {
      foreignNames().first { $0.name == word }?.rule
    }
  }

  /// All groups; the first holds the file's own keys.
  let groups: [Group]
  private let words: WordTable
  /// For each group one after the other, for each word: the place of its rule, with `isOther` if
  /// it is the other spelling; or -1.
  private let rules: [Int8]
  private static let isOther: Int8 = 0x40
  /// For each group: the places of the rules that begin an item, and of those that mark one.
  private let beginnings: [UInt32]
  private let markers: [UInt32]

  /// A schema by its groups, of which the first holds the file's own keys.
  init(_ groups: [Group]) {
    var words = WordTable()
    for group in groups {
      for rule in group.rules { for name in rule.spellings { words.add(name) } }
    }
    var rules = [Int8](repeating: -1, count: groups.count * words.count)
    for (id, group) in groups.enumerated() {
      for (place, rule) in group.rules.enumerated() {
        for (spelling, name) in rule.spellings.enumerated() {
          rules[id * words.count + words[name].number] =
            Int8(truncatingIfNeeded: place) | (spelling > 0 ? Self.isOther : 0)
        }
      }
    }
    self.groups = groups
    self.words = words
    self.rules = rules
    beginnings = groups.map { Self.bits($0.beginnings) }
    markers = groups.map { Self.bits($0.markers) }
  }

  private static func bits(_ places: [Int]) -> UInt32 { places.reduce(0) { $0 | 1 << $1 } }
}

extension Schema.Rule {
  /// The key, and then its other spelling if there is one.
  fileprivate var spellings: [KeyName] {
    [KeyName(name.utf8)] + (ending.map { [KeyName("\(name)\($0)".utf8)] } ?? [])
  }
}

// MARK: - Words

extension Schema {
  /// The word of a name; one that is no key anywhere in the schema is not known.
  @inline(__always)
  func word(_ name: KeyName) -> WordTable.Word { words[name] }

  /// The place of a key among the rules of a group; nil if it may not stand there.
  @inline(__always)
  func rule(_ word: WordTable.Word, in group: GroupID) -> Int? {
    guard word.isKnown else { return nil }
    let place = rules[group * words.count + word.number]
    return place < 0 ? nil : Int(place & ~Self.isOther)
  }

  /// Whether a key is the other spelling of a rule of a group.
  func isOtherSpelling(_ word: WordTable.Word, in group: GroupID) -> Bool {
    guard word.isKnown else { return false }
    let place = rules[group * words.count + word.number]
    return place >= 0 && place & Self.isOther != 0
  }

  /// Whether an item of a group begins with a key.
  func begins(_ rule: Int, in group: GroupID) -> Bool { beginnings[group] >> rule & 1 == 1 }

  /// Whether a key is one of the markers of a group.
  func isMarker(_ word: WordTable.Word, of group: GroupID) -> Bool {
    rule(word, in: group).map { markers[group] >> $0 & 1 == 1 } ?? false
  }

  /// The shape of a rule's value.
  @inline(__always)
  func shape(_ rule: Int, in group: GroupID) -> Shape { groups[group].rules[rule].shape }

  /// The names of the groups in which a key may stand.
  func homes(of key: String) -> [String] {
    groups.filter { group in group.rules.contains { $0.name == key } }.map { $0.name }
  }
}
