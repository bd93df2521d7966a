/// The words of an entry's file.
enum EntrySchema {
  /// The key that says that a file is an entry, and of which version.
  static let format = "broach-entry"
  static let version = "1"
  /// What the key of a coded text ends in.
  static let coded = "-coded"
}
