/// Which keys may stand where, and what their values look like.
///
/// A schema is data: the reader of the surface is guided by it, and knows nothing of prompt sets.
package struct Schema: Sendable {
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

  /// Keys that stand beside one another. A class, since groups are handed around for every line.
  package final class Group: Sendable {
    /// What the group is called in messages, with its article: "a step".
    package let name: String
    package let rules: [Rule]
    /// The shape of values under keys of the author's own (ids); nil where only `rules` may stand.
    let free: Shape?
    /// The keys that show that an item of `textsOrItems` has keys; the first holds a bare text.
    let markers: [String]
    /// What a writer may call a key, in words close to its meaning rather than to its letters.
    let otherNames: [String: String]
    private let keys: [KeyName]
    private let markerKeys: [KeyName]
    /// The places of the rules with one of which an item begins; none where that is not known.
    private let beginnings: [Int]

    /// A group by its rules, of which there are at most `Fields.most`.
    package init(
      _ name: String, _ rules: [Rule], free: Shape? = nil, markers: [String] = [],
      beginnings: [String] = [], otherNames: [String: String] = [:]
    ) {
      precondition(rules.count <= Fields.most, "a group has too many keys for its fields")
      self.name = name
      self.rules = rules
      self.free = free
      self.markers = markers
      self.otherNames = otherNames
      keys = rules.map { KeyName($0.name.utf8) }
      markerKeys = markers.map { KeyName($0.utf8) }
      self.beginnings = rules.indices.filter { beginnings.contains(rules[$0].name) }
    }

    /// The place of a key among the rules.
    @inline(__always)
    func rule(_ key: KeyName) -> Int? { keys.firstIndex(of: key) }

    /// Whether a key is one with which an item begins.
    func begins(_ rule: Int) -> Bool { beginnings.contains(rule) }

    /// Whether a key is one of the markers.
    func isMarker(_ key: KeyName) -> Bool { markerKeys.contains(key) }
  }

  /// All groups; the first holds the file's own keys.
  package let groups: [Group]
  private let keys: [KeyName]

  /// A schema by its groups, of which the first holds the file's own keys.
  package init(_ groups: [Group]) {
    self.groups = groups
    var keys: [KeyName] = []
    for group in groups {
      for rule in group.rules {
        let key = KeyName(rule.name.utf8)
        if !keys.contains(key) { keys.append(key) }
      }
    }
    self.keys = keys
  }

  /// Whether a word is a key anywhere in the schema.
  func knows(_ key: KeyName) -> Bool { keys.contains(key) }

  /// The names of the groups in which a key may stand.
  func homes(of key: String) -> [String] {
    groups.filter { $0.rules.contains { $0.name == key } }.map { $0.name }
  }
}
