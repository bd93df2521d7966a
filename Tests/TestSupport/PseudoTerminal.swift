import CPseudoTerminal
import Foundation

/// A program on a terminal of its own, driven by keys and watched by what it writes.
///
/// Nothing sleeps: every wait ends when what it waits for comes, or throws at its limit.
package final class PseudoTerminal {
  /// Why driving a program failed; carries what was on the screen.
  package enum Failure: Error, CustomStringConvertible {
    case notStarted(String)
    case timeout(waitingFor: String, screen: String)
    case ended(waitingFor: String, screen: String)

    package var description: String {
      switch self {
      case .notStarted(let path): "could not start \(path)"
      case .timeout(let text, let screen):
        "no \(text.debugDescription) in \(screen.suffix(2_000).debugDescription)"
      case .ended(let text, let screen):
        "ended before \(text.debugDescription), with \(screen.suffix(2_000).debugDescription)"
      }
    }
  }

  /// How a program ended.
  package enum End: Hashable {
    case exited(Int32)
    case signalled(Int32)
  }

  package let process: pid_t
  private var master: Int32 = -1
  private var bytes: [UInt8] = []
  /// Where the next `wait` begins to look.
  private var seen = 0
  private let limit: Double
  private var isClosed = false

  /// Starts a program with a fixed TERM, INPUTRC, LANG and window; `environment` adds to or
  /// replaces these. `limit` is in seconds, for each wait.
  package init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    rows: UInt16 = 24, columns: UInt16 = 80, limit: Double = 60
  ) throws {
    self.limit = limit
    let fixed = [
      "TERM": "xterm", "INPUTRC": "/dev/null", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "HOME": "/nonexistent",
    ].merging(environment) { $1 }
    let argv = CStrings([path] + arguments)
    let envp = CStrings(fixed.map { "\($0)=\($1)" })
    process = pseudo_terminal_start(&master, path, argv.pointers, envp.pointers, rows, columns)
    if process <= 0 { throw Failure.notStarted(path) }
  }

  deinit {
    close()
    if kill(process, 0) == 0 { kill(process, SIGKILL) }
    var status: Int32 = 0
    waitpid(process, &status, WNOHANG)
  }

  /// Everything the program wrote so far.
  package var screen: String { String(decoding: bytes, as: UTF8.self) }

  /// Types keys; reads along, so that neither side blocks.
  package func send(_ keys: String) throws {
    var rest = Array(keys.utf8)[...]
    let end = Date(timeIntervalSinceNow: limit)
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      if count < 0 || !rest.isEmpty {
        _ = ready(Int16(POLLIN | POLLOUT), within: 0.1)
        readSome()
      }
      if Date() > end { throw Failure.timeout(waitingFor: "room for keys", screen: screen) }
    }
  }

  /// Waits until the program writes some text after what was waited for last; gives what came
  /// between.
  @discardableResult
  package func wait(for text: String) throws -> String {
    let wanted = Array(text.utf8)
    let end = Date(timeIntervalSinceNow: limit)
    while true {
      if let range = bytes[seen...].firstRange(of: wanted) {
        defer { seen = range.upperBound }
        return String(decoding: bytes[seen..<range.lowerBound], as: UTF8.self)
      }
      guard Date() < end else { throw Failure.timeout(waitingFor: text, screen: screen) }
      guard ready(Int16(POLLIN), within: 0.5) else { continue }
      if !readSome() { throw Failure.ended(waitingFor: text, screen: screen) }
    }
  }

  /// Waits until something holds that the program does not write.
  package func wait(until holds: () -> Bool) throws {
    let end = Date(timeIntervalSinceNow: limit)
    while !holds() {
      guard Date() < end else { throw Failure.timeout(waitingFor: "it", screen: screen) }
      if ready(Int16(POLLIN), within: 0.01), !readSome() {
        throw Failure.ended(waitingFor: "it", screen: screen)
      }
    }
  }

  /// Reads to the end and gives how the program ended.
  package func waitForEnd() throws -> End {
    let end = Date(timeIntervalSinceNow: limit)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard Date() < end else { throw Failure.timeout(waitingFor: "the end", screen: screen) }
      if isClosed { sched_yield() } else if ready(Int16(POLLIN), within: 0.05) { readSome() }
    }
    while !isClosed, ready(Int16(POLLIN), within: 0), readSome() {}
    return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled(status & 0x7F)
  }

  /// Sends a signal to the program alone.
  package func signal(_ number: Int32) { kill(process, number) }

  /// Closes the window.
  package func close() {
    if !isClosed { Foundation.close(master) }
    isClosed = true
  }

  /// Changes the window's size.
  package func resize(rows: UInt16, columns: UInt16) {
    _ = pseudo_terminal_resize(master, rows, columns)
  }

  /// Sets the terminal as a shell does that has taken it back.
  package func cook() { _ = pseudo_terminal_cook(master) }

  /// Whether the terminal is as a shell wants it.
  package var isCooked: Bool { pseudo_terminal_is_cooked(master) == 1 }

  private func ready(_ events: Int16, within seconds: Double) -> Bool {
    var waiting = pollfd(fd: master, events: events, revents: 0)
    return poll(&waiting, 1, Int32(seconds * 1000)) > 0
  }

  /// Whether there may be more.
  @discardableResult
  private func readSome() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    if count > 0 { bytes += buffer[..<count] }
    return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR))
  }
}
