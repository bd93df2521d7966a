/// What stands between the text of an entry and the bytes on the disk: the place for a
/// passphrase. Without one, both are the same.
enum Envelope {
  /// The bytes to be kept for a text.
  static func seal(_ text: [UInt8]) -> [UInt8] { text }

  /// The text that was kept.
  static func open(_ bytes: [UInt8]) -> [UInt8] { bytes }
}
