import Foundation
import Testing

@testable import Terminal

@Suite(.serialized) struct `While somebody else has the keys` {
  @Test func `an interrupt reaches us neither then nor afterwards, where it was ignored before`() {
    signal(SIGQUIT, SIG_IGN)
    defer { signal(SIGQUIT, SIG_DFL) }
    #expect(Signals.leaveKeys { isIgnored(SIGQUIT) })
    #expect(isIgnored(SIGQUIT))
  }

  @Test func `it is for them alone, and then ours as before`() {
    signal(SIGQUIT) { _ in }
    defer { signal(SIGQUIT, SIG_DFL) }
    #expect(Signals.leaveKeys { isIgnored(SIGQUIT) })
    #expect(!isIgnored(SIGQUIT) && !isDefault(SIGQUIT))
  }

  private func isIgnored(_ number: Int32) -> Bool { handler(of: number) == 1 }

  private func isDefault(_ number: Int32) -> Bool { handler(of: number) == 0 }

  /// The address that the system has for a signal: 0 is its default action, 1 ignores it.
  private func handler(of number: Int32) -> Int {
    let now = signal(number, SIG_IGN)
    signal(number, now)
    return unsafeBitCast(now, to: Int.self)
  }
}
