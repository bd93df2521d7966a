/// What is to become of an entry.
package enum Keeping: String, Hashable, Sendable, CaseIterable {
  /// It stays in the notebook.
  case keep
  /// It stays until the person has a draft in hand.
  case untilDraft = "until-draft"
  /// Nothing touches the disk.
  case nothing
}
