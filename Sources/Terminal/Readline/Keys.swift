import Text

/// Bytes on their way to readline, which asks for them one by one.
struct Keys {
  private var bytes: [UInt8] = []
  private var next = 0

  var isEmpty: Bool { next == bytes.count }

  /// Whether the next byte is a letter, the beginning of one, or a digit.
  var hasLetterNext: Bool { !isEmpty && (bytes[next].isLetterOrDigit || bytes[next] >= 0x80) }

  /// Puts bytes behind those that wait.
  mutating func add(_ more: some Sequence<UInt8>) {
    if isEmpty {
      bytes.removeAll(keepingCapacity: true)
      next = 0
    }
    bytes += more
  }

  /// Takes the next byte.
  mutating func take() -> UInt8? {
    guard !isEmpty else { return nil }
    defer { next += 1 }
    return bytes[next]
  }
}
