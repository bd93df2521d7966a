import LibC

/// Keys, bytes and signals from one descriptor.
final class Input {
  /// What came while waiting.
  struct Arrival {
    /// Bytes that were there; a burst that arrived at once is in one piece.
    var bytes: [UInt8] = []
    var signals: [Int32] = []
    /// Whether nothing will ever come again.
    var isEnd = false
  }

  let descriptor: Int32
  private let signals: Int32

  /// Listens to a descriptor and, from now on, to the signals of the process.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    signals = Signals.start()
  }

  /// Waits until something comes or a moment of the `MonotonicClock` is reached.
  func wait(until deadline: Int? = nil) -> Arrival {
    var waiting = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    let limit = deadline.map { Int32(clamping: max(0, $0 - MonotonicClock.now)) } ?? -1
    var arrival = Arrival()
    guard poll(&waiting, nfds_t(waiting.count), limit) > 0 else { return arrival }
    if waiting[0].revents != 0 { readAll(into: &arrival) }
    if waiting[1].revents != 0 { arrival.signals = Signals.take(from: signals) }
    return arrival
  }

  /// Takes the signals that have come already.
  func takeSignals() -> [Int32] { Signals.take(from: signals) }

  /// Whether bytes come within some milliseconds.
  func hasMore(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, milliseconds) > 0 && waiting.revents & Int16(POLLIN) != 0
  }

  /// Takes what is there, as long as it keeps coming, up to a bound that leaves room for signals.
  private func readAll(into arrival: inout Arrival) {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    repeat {
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 {
        arrival.bytes += buffer[..<count]
      } else {
        if count == 0 || (errno != EINTR && errno != EAGAIN) { arrival.isEnd = true }
        return
      }
    } while arrival.bytes.count < 1 << 20 && hasMore(within: 0)
  }
}
