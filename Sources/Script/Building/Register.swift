/// Values by name, each name given once.
///
/// The few names of most sets are found by looking; only many are worth a dictionary, whose type
/// takes the runtime longer to set up than such a set to be read.
struct Register<Value> {
  private static var few: Int { 16 }

  /// In the order in which they were added.
  private(set) var names: [String] = []
  private var values: [Value] = []
  /// Where the names stand, once there are many.
  private var places: [String: Int] = [:]

  subscript(name: String) -> Value? { place(of: name).map { values[$0] } }

  /// Adds a value under a name that is not taken yet.
  /// - Returns: the value that has the name already; nil if there was none.
  mutating func add(_ value: Value, as name: String) -> Value? {
    if let earlier = self[name] { return earlier }
    names.append(name)
    values.append(value)
    if names.count == Self.few + 1 {
      for (place, name) in names.enumerated() { places[name] = place }
    } else if names.count > Self.few {
      places[name] = names.count - 1
    }
    return nil
  }

  private func place(of name: String) -> Int? {
    names.count > Self.few ? places[name] : names.firstIndex(of: name)
  }
}
