import Disk
import LibC

/// A small program of the system that does one thing for us and is then gone. It may be missing,
/// refuse, or hang; nobody waits for it longer than a moment.
struct HelperProgram {
  /// How a run ended.
  enum End: Hashable {
    case done, failed
    /// It was still at it when its time was over.
    case goesOn
  }

  /// What becomes of one whose time is over.
  enum Afterwards {
    case ended, letBe
  }

  private let path: String

  /// A program, looked for as a shell does.
  /// - Returns: nil if there is none of that name.
  init?(_ name: String, in environment: Environment, through calls: SystemCalls) {
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: { calls.isProgram($0) }) else { return nil }
    self.path = path
  }

  /// Runs it and waits until it ends, or its time is over.
  /// - Parameters:
  ///   - input: what it reads.
  ///   - limit: its time, in milliseconds.
  func run(
    _ arguments: [String], input: [UInt8] = [], limit: Int, afterwards: Afterwards = .ended
  ) -> End {
    Signals.watchChild {
      let deadline = MonotonicClock.now + limit
      guard let child = start(arguments, input, until: deadline) else { return .failed }
      return wait(for: child.id, until: deadline, afterwards)
    }
  }

  private func start(_ arguments: [String], _ input: [UInt8], until deadline: Int)
    -> ChildProcess?
  {
    if input.isEmpty { return ChildProcess(path, [path] + arguments, .reads(nil), isApart: true) }
    // Who reads nothing of it has gone before all was written, and that is told by how it ended.
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child = ChildProcess(path, [path] + arguments, .reads(ends[0]), isApart: true)
    close(ends[0])
    defer { close(ends[1]) }
    if child != nil { Self.write(input, to: ends[1], until: deadline) }
    return child
  }

  private static func write(_ bytes: [UInt8], to pipe: Int32, until deadline: Int) {
    _ = fcntl(pipe, F_SETFL, O_NONBLOCK)
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { LibC.write(pipe, $0.baseAddress, $0.count) }
      if count >= 0 {
        done += count
        continue
      }
      guard errno == EAGAIN || errno == EINTR, MonotonicClock.now < deadline else { return }
      var waiting = pollfd(fd: pipe, events: Int16(POLLOUT), revents: 0)
      _ = poll(&waiting, 1, Int32(clamping: deadline - MonotonicClock.now))
    }
  }

  private func wait(for child: pid_t, until deadline: Int, _ afterwards: Afterwards) -> End {
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status == 0 ? .done : .failed }
      if ended < 0, errno != EINTR { return .failed }
      if MonotonicClock.now >= deadline { break }
      _ = poll(nil, 0, 5)
    }
    guard afterwards == .ended else { return .goesOn }
    kill(-child, SIGKILL)
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return .goesOn
  }
}
