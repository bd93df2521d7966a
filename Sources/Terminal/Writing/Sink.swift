/// Where bytes go: a descriptor, or a test's memory.
package protocol Sink: AnyObject {
  /// Writes all of the bytes, or says why not.
  func write(_ bytes: [UInt8]) throws(WriteFailure)
}

/// Why writing ended early.
package enum WriteFailure: Error, Hashable, Sendable {
  /// Nobody reads any more: a closed window, a pipe's end (EPIPE, EIO on a terminal).
  case closed
  /// The system's `errno`, such as ENOSPC.
  case system(Int32)
}
