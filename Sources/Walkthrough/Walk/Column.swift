import Script

/// A value beside each thing in a list of a set, or beside the first of them: it is asked for by
/// the thing, and never by that of another list.
struct Column<Element, Value> {
  private var values: [Value] = []

  /// A column in which nothing stands yet.
  init() {}

  /// A column that is as long as its list.
  init(beside ids: Range<ListIndex<Element>>, _ value: (ListIndex<Element>) -> Value) {
    values = ids.map(value)
  }

  /// The value beside a thing that has one.
  subscript(id: ListIndex<Element>) -> Value {
    get { values[id.offset] }
    _modify { yield &values[id.offset] }
  }

  var last: Value? { values.last }

  /// The first thing that has no value, or the end of the list.
  var end: ListIndex<Element> { .first.advanced(by: values.count) }

  /// Puts a value beside the next thing.
  mutating func append(_ value: Value) { values.append(value) }

  /// Takes the values away from a thing on; it may be the end.
  mutating func removeAll(from id: ListIndex<Element>) { values.removeSubrange(id.offset...) }
}

extension Column: Sendable where Value: Sendable {}
