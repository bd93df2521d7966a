import Terminal

/// A sink that keeps what is written, or fails when told to.
package final class RecordedSink: Sink {
  private var bytes: [UInt8] = []
  /// In how many pieces it came.
  package private(set) var pieces = 0
  /// What the next write fails with, and all after it.
  package var failure: WriteFailure?

  package init() {}

  /// Everything written so far.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package func write(_ bytes: [UInt8]) throws(WriteFailure) {
    if let failure { throw failure }
    self.bytes += bytes
    pieces += 1
  }
}
