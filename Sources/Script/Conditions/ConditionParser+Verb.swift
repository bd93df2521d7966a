extension ConditionParser {
  /// How a question is compared with one of its options.
  enum Verb: String {
    case equals = "is"
    case includes
    case atLeast = "is at least"
    case atMost = "is at most"

    /// How many words it has.
    var count: Int { rawValue.split(separator: " ").count }
  }
}
