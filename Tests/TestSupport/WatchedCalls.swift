import Disk
import Foundation

/// Somebody beside the gate, who writes down every call and can stop the world.
package final class WatchedCalls: @unchecked Sendable {
  private let lock = NSLock()
  private var calls: [SystemCalls.Call] = []
  private let verdict: @Sendable (Int, SystemCalls.Call) -> SystemCalls.Verdict

  /// Somebody at the gate.
  /// - Parameter verdict: what happens to a call, by its number from 0.
  package init(
    _ verdict: @escaping @Sendable (Int, SystemCalls.Call) -> SystemCalls.Verdict = { _, _ in .go }
  ) {
    self.verdict = verdict
  }

  /// The process dies before its n-th call: from there on nothing reaches the disk.
  package static func stopping(before number: Int, halving: Bool = false) -> WatchedCalls {
    WatchedCalls { count, _ in
      if halving, count == number - 1 { return .shorten(7) }
      return count < number ? .go : .fail(EIO)
    }
  }

  /// One call fails, once.
  package static func failing(_ number: Int, with code: CInt) -> WatchedCalls {
    WatchedCalls { count, _ in count == number ? .fail(code) : .go }
  }

  /// Every call of these names fails.
  package static func failing(_ names: Set<SystemCalls.Name>, with code: CInt) -> WatchedCalls {
    WatchedCalls { _, call in names.contains(call.name) ? .fail(code) : .go }
  }

  /// The gate that is watched.
  package var gate: SystemCalls {
    SystemCalls { call in
      let number = self.lock.withLock {
        self.calls.append(call)
        return self.calls.count - 1
      }
      return self.verdict(number, call)
    }
  }

  /// The calls that were asked for.
  package var made: [SystemCalls.Call] { lock.withLock { calls } }
  /// Their names.
  package var names: [SystemCalls.Name] { made.map(\.name) }
}
