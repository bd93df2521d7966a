import LibC

/// Time for deadlines; never goes back.
package enum MonotonicClock {
  /// Milliseconds since some moment.
  package static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
