import Text

extension PromptSetBuilder {
  /// The condition of a key; nil if it is not there or cannot be read.
  mutating func condition<Key: SchemaKey>(_ fields: Fields<Key>, _ key: Key) -> Condition? {
    guard let text = values.mapped(fields, key) else { return nil }
    do throws(Misreading) {
      return try ConditionParser.parse(text, names, set.questions)
    } catch {
      note(error)
      return nil
    }
  }

  /// Keeps a mistake apart if it is about a name, until all names are known, or about an option,
  /// which may be named elsewhere.
  mutating func note(_ misreading: Misreading) {
    if misreading.name != nil || misreading.refused != nil {
      misreadNames.append(misreading)
    } else {
      values.diagnostics.append(misreading.diagnostic)
    }
  }
}
