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
    package let name: String
    let shape: Shape

    /// A key and the shape of its value.
    package init(_ name: String, _ shape: Shape = .text) {
      self.name = name
      self.shape = shape
    }
  }

  /// Keys that stand beside one another.
  package struct Group: Sendable {
    /// What the group is called in messages, with its article: "a step".
    package let name: String
    package let rules: [Rule]
    /// The keys alone.
    let names: [String]
    /// The shape of values under keys of the author's own (ids); nil where only `rules` may stand.
    let free: Shape?
    /// The keys that show that an item of `textsOrItems` has keys; the first holds a bare text.
    let markers: [String]
    /// The keys with one of which an item begins; none where that is not known.
    let beginnings: [String]
    /// What a writer may call a key, in words close to its meaning rather than to its letters.
    let otherNames: [String: String]

    /// A group by its rules, of which there are at most `Fields.most`.
    package init(
      _ name: String, _ rules: [Rule], free: Shape? = nil, markers: [String] = [],
      beginnings: [String] = [], otherNames: [String: String] = [:]
    ) {
      precondition(rules.count <= Fields.most, "a group has too many keys for its fields")
      self.name = name
      self.rules = rules
      names = rules.map { $0.name }
      self.free = free
      self.markers = markers
      self.beginnings = beginnings
      self.otherNames = otherNames
    }
  }

  /// All groups; the first holds the file's own keys.
  package let groups: [Group]
  private let words: WordTable
  /// For each group one after the other, for each word: the place of its rule, or -1.
  private let rules: [Int8]
  /// For each group: the places of the rules that begin an item, and of those that mark one.
  private let beginnings: [UInt32]
  private let markers: [UInt32]

  /// A schema by its groups, of which the first holds the file's own keys.
  package init(_ groups: [Group]) {
    self.groups = groups
    var words = WordTable()
    for group in groups { for rule in group.rules { words.add(KeyName(rule.name.utf8)) } }
    var rules = [Int8](repeating: -1, count: groups.count * words.count)
    for (id, group) in groups.enumerated() {
      for (place, rule) in group.rules.enumerated() {
        let word = words[KeyName(rule.name.utf8)]
        rules[id * words.count + word.number] = Int8(truncatingIfNeeded: place)
      }
    }
    self.words = words
    self.rules = rules
    beginnings = groups.map { $0.places(of: $0.beginnings) }
    markers = groups.map { $0.places(of: $0.markers) }
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
    let place = Int(rules[group * words.count + word.number])
    return place < 0 ? nil : place
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

extension Schema.Group {
  /// The places of some rules, a bit each.
  fileprivate func places(of names: [String]) -> UInt32 {
    var places: UInt32 = 0
    for (place, rule) in rules.enumerated() where names.contains(rule.name) { places |= 1 << place }
    return places
  }
}
