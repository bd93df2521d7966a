/// The keys of one group, in the order in which they are listed to a writer: a case for each, and
/// a line of `rule` that says how it is written and what its value looks like.
///
/// Everything else is made of these: the schema that guides the reader, the `Fields` in which what
/// was read is found, and the words that are written.
package protocol SchemaKey: RawRepresentable, CaseIterable, Sendable where RawValue == Int {
  /// How the key is written, and the shape of its value.
  var rule: Schema.Rule { get }
}

/// The groups of one file, the file's own keys first: a case for each, and a line of `group` that
/// says what it is called and which keys stand in it.
package protocol SchemaGroup: RawRepresentable, CaseIterable, Sendable where RawValue == Int {
  /// What the group is called, and its keys.
  var group: Schema.Group { get }
}

extension Schema {
  /// A schema of the file's own keys alone.
  package convenience init<Key: SchemaKey>(_ name: String, _ keys: Key.Type) {
    self.init([Group(name, keys)])
  }

  /// A schema of all groups.
  package convenience init<Groups: SchemaGroup>(_ groups: Groups.Type) {
    self.init(groups.allCases.map { $0.group })
  }
}

extension Schema.Group {
  /// A group of keys.
  /// - Parameters:
  ///   - name: what the group is called in messages, with its article: "a step".
  ///   - markers: the keys that show that an item of `textsOrItems` has keys; the first holds a
  ///     bare text.
  ///   - beginnings: the keys with one of which an item begins; none where that is not known.
  ///   - otherNames: what a writer may call a key, in words close to its meaning rather than to its
  ///     letters.
  ///   - foreignNames: what writers call the keys in other languages.
  ///   - listWords: the values that show that an item has a list of its own.
  package init<Key: SchemaKey>(
    _ name: String, _ keys: Key.Type, markers: [Key] = [], beginnings: [Key] = [],
    otherNames: @autoclosure @escaping @Sendable () -> KeyValuePairs<String, Key> = [:],
    foreignNames: @autoclosure @escaping @Sendable () -> KeyValuePairs<String, Key> = [:],
    listWords: Set<String> = []
  ) {
    self.init(
      name, rules: keys.allCases.map { $0.rule }, free: nil,
      markers: markers.map { $0.rawValue }, beginnings: beginnings.map { $0.rawValue },
      otherNames: { otherNames().map { (name: $0.key, rule: $0.value.rawValue) } },
      foreignNames: { foreignNames().map { (name: $0.key, rule: $0.value.rawValue) } },
      listWords: listWords)
  }

  /// A group whose keys are the author's own, such as ids.
  package init(_ name: String, ids shape: Schema.Shape) {
    self.init(
      name, rules: [], free: shape, markers: [], beginnings: [], otherNames: { [] },
      foreignNames: { [] })
  }
}

// MARK: - Rules

extension Schema.Shape {
  /// Keys of their own, below.
  package static func group(_ group: some SchemaGroup) -> Schema.Shape { .group(group.rawValue) }

  /// A list whose items have keys.
  package static func items(of group: some SchemaGroup) -> Schema.Shape { .items(group.rawValue) }

  /// A list whose items are texts, or have keys if one of the group's markers is there.
  package static func textsOrItems(of group: some SchemaGroup) -> Schema.Shape {
    .textsOrItems(group.rawValue)
  }
}

extension Schema.Rule: ExpressibleByStringLiteral {
  /// A key with one text.
  package init(stringLiteral name: String) { self.init(name) }
}
