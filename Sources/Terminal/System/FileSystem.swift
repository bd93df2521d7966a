import CReadline

/// What files lie on.
package enum FileSystem {
  /// Whether an open file or folder lies in memory alone, and is gone when the computer stops.
  package static func isInMemory(_ descriptor: Int32) -> Bool {
    broach_is_in_memory(descriptor) == 1
  }
}
