import LibC

/// The one gate to the disk: every system call that opens, reads, changes or names a file.
///
/// A watcher sees each call before it is made and may let it go, make it fail or cut it short;
/// tests record calls, stop at the n-th, or fill the disk. Interrupted calls are made again here
/// and nowhere else.
package struct SystemCalls: Sendable {
  /// The calls that pass the gate.
  package enum Name: String, Sendable, CaseIterable {
    case open, read, write, sync, rename, link, readLink, remove, makeFolder, lock, status, list
    case permit, close, wait, block, probe, access, resolve
  }

  /// One call about to be made.
  package struct Call: Hashable, Sendable {
    package let name: Name
    /// The file, as far as the caller knows it; empty where there is none.
    package let path: String
  }

  /// What a watcher lets a call do.
  package enum Verdict: Sendable {
    case go
    /// Fails with this errno; the system is not asked.
    case fail(CInt)
    /// Reads or writes at most so many bytes; other calls go as they are.
    case shorten(Int)
  }

  /// Straight to the system.
  package static let real = SystemCalls(watcher: nil)

  private let watcher: (@Sendable (Call) -> Verdict)?
  /// Who owns what this process makes.
  package let user: UInt32
  /// What tests say of every file: whether it lies in memory; nil where the system is asked.
  let isInMemory: Bool?

  /// A gate with somebody beside it.
  /// - Parameters:
  ///   - user: who asks, for tests that play somebody else; nil for who it is.
  ///   - isInMemory: whether all lies in memory, for tests; nil for where it lies.
  package init(
    watcher: (@Sendable (Call) -> Verdict)?, user: UInt32? = nil, isInMemory: Bool? = nil
  ) {
    self.watcher = watcher
    self.user = user ?? geteuid()
    self.isInMemory = isInMemory
  }

  /// Makes a call, again if it was interrupted, and turns a result below 0 into its errno.
  /// - Parameter body: the call; it is told how many bytes it may move at most.
  @discardableResult
  func make(_ name: Name, on path: @autoclosure () -> String, _ body: (Int) -> Int)
    throws(DiskError) -> Int
  {
    while true {
      var most = Int.max
      var code: CInt = 0
      switch verdict(name, on: path()) {
      case .go: break
      case .fail(let given): code = given
      case .shorten(let given): most = given
      }
      if code == 0 {
        let result = body(most)
        if result >= 0 { return result }
        code = errno
      }
      if code != EINTR { throw DiskError(doing: name, path: path(), code: code) }
    }
  }

  /// What the watcher says to a call.
  @discardableResult
  func verdict(_ name: Name, on path: @autoclosure () -> String) -> Verdict {
    guard let watcher else { return .go }
    return watcher(Call(name: name, path: path()))
  }

  /// `close`; nothing that follows an `fsync` can be lost by it, so its failure is not told.
  func closeFile(_ file: CInt, path: String) {
    verdict(.close, on: path)
    _ = close(file)
  }
}

// MARK: - Processes, which hold locks

extension SystemCalls {
  /// The number of this process.
  package static var process: Int32 { getpid() }

  /// Whether there is a process of this number, anybody's.
  package func lives(_ process: Int32) throws(DiskError) -> Bool {
    do throws(DiskError) {
      try make(.probe, on: "") { _ in Int(kill(process, 0)) }
      return true
    } catch  where error.code == EPERM {
      return true
    } catch  where error.code == ESRCH {
      return false
    }
  }
}
