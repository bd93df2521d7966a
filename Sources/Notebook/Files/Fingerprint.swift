import Crypto
import Text

/// What two people compare to know that they hold the same file, byte for byte.
///
/// It is the beginning of the file's SHA-256 (FIPS 180-4), so that `sha256sum` shows it too.
package struct Fingerprint: Hashable, Sendable {
  /// 64 bits: enough that no two sets share them by chance, and few enough to be read aloud.
  private static let length = 8

  private let bytes: [UInt8]

  /// The fingerprint of a file as it was read, with a byte order mark if it has one.
  package init(of source: SourceText) {
    bytes = Array(SHA256.hash(data: source.bytes).prefix(Self.length))
  }

  /// Sixteen hexadecimal digits in groups of four: `e3b0 c442 98fc 1c14`.
  package var text: String {
    var text = ""
    for (place, byte) in bytes.enumerated() {
      if place > 0, place.isMultiple(of: 2) { text += " " }
      if byte < 16 { text += "0" }
      text += String(byte, radix: 16)
    }
    return text
  }
}
