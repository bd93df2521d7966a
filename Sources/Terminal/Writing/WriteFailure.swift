/// Why writing ended early.
package enum WriteFailure: Error, Hashable, Sendable {
  /// Nobody reads any more: a closed window, a pipe's end (EPIPE, EIO on a terminal).
  case closed
  /// The system's `errno`, such as ENOSPC.
  case system(Int32)
}
