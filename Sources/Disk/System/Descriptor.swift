import CDisk
import LibC

/// An open file or folder; closed when it goes.
package final class Descriptor {
  let number: CInt
  /// As messages name it.
  package let path: String
  let calls: SystemCalls

  /// Takes an open file over.
  init(_ number: CInt, path: String, calls: SystemCalls) {
    self.number = number
    self.path = path
    self.calls = calls
  }

  deinit { calls.closeFile(number, path: path) }

  /// What a file is opened for. Nothing that is made is anybody else's to read, nothing is handed
  /// on to other programs, and a pipe without a writer holds nobody up.
  package enum Opening: Sendable {
    case reading
    case changing
    /// Changing, and making it where it is missing.
    case making
    /// Making it, if nothing has its name.
    case makingNew

    var flags: CInt {
      let always = O_CLOEXEC | O_NONBLOCK | O_NOCTTY
      switch self {
      case .reading: return always | O_RDONLY
      case .changing: return always | O_RDWR
      case .making: return always | O_RDWR | O_CREAT
      case .makingNew: return always | O_RDWR | O_CREAT | O_EXCL
      }
    }
  }

  /// `fstat`.
  package func status() throws(DiskError) -> FileStatus {
    var status = stat()
    try calls.make(.status, on: path) { _ in Int(fstat(number, &status)) }
    return FileStatus(status)
  }

  /// `read` up to the end.
  /// - Parameter limit: how many bytes are read at most; the file may have more.
  package func readBytes(atMost limit: Int) throws(DiskError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(limit, 64 * 1024))
    while bytes.count < limit {
      let wanted = min(chunk.count, limit - bytes.count)
      let count: Int
      do throws(DiskError) {
        count = try calls.make(.read, on: path) { most in
          chunk.withUnsafeMutableBytes { read(number, $0.baseAddress, min(wanted, most)) }
        }
      } catch  where error.code == EAGAIN {
        try waitForBytes()
        continue
      }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }

  /// `poll`, until there is something to read or nobody is left who writes.
  private func waitForBytes() throws(DiskError) {
    var entry = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    try calls.make(.wait, on: path) { _ in Int(poll(&entry, 1, -1)) }
  }

  /// `write`, until all of it is written.
  package func writeBytes(_ bytes: [UInt8]) throws(DiskError) {
    var done = 0
    while done < bytes.count {
      let start = done
      let count = try calls.make(.write, on: path) { most in
        bytes.withUnsafeBytes { buffer in
          let rest = UnsafeRawBufferPointer(rebasing: buffer[start...])
          return write(number, rest.baseAddress, min(rest.count, most))
        }
      }
      if count == 0 { throw DiskError(doing: .write, path: path, code: ENOSPC) }
      done += count
    }
  }

  /// `fsync`; a file system that knows no such thing for this kind of file has nothing to wait for.
  package func sync() throws(DiskError) {
    do throws(DiskError) {
      try calls.make(.sync, on: path) { _ in
        #if canImport(Darwin)
          Int(fcntl(number, F_FULLFSYNC))  // fsync alone leaves it in the drive's memory
        #else
          Int(fsync(number))
        #endif
      }
    } catch  where error.code == EINVAL || error.code == ENOTSUP {}
  }

  /// `fchmod`: nobody else can enter a folder, 0700.
  package func closeToOthers() throws(DiskError) {
    try calls.make(.permit, on: path) { _ in Int(fchmod(number, 0o700)) }
  }

  /// `fchmod`: who may do what with a file.
  package func permit(_ permissions: UInt16) throws(DiskError) {
    try calls.make(.permit, on: path) { _ in Int(fchmod(number, mode_t(permissions))) }
  }

  /// What came of asking for a lock.
  package enum Locking {
    case taken
    /// Somebody else has it.
    case busy
    /// This disk knows no locks.
    case unknown
  }

  /// `flock`, exclusive, without waiting. A disk that cannot lock can keep files all the same, so
  /// that no refusal is an error.
  package func lock() -> Locking {
    do throws(DiskError) {
      try calls.make(.lock, on: path) { _ in Int(flock(number, LOCK_EX | LOCK_NB)) }
      return .taken
    } catch  where error.code == EWOULDBLOCK {
      return .busy
    } catch {
      return .unknown
    }
  }

  /// Lets reading wait for bytes, in a pipe that was opened without waiting.
  func block() throws(DiskError) {
    try calls.make(.block, on: path) { _ in
      let flags = fcntl(number, F_GETFL)
      return Int(flags < 0 ? flags : fcntl(number, F_SETFL, flags & ~O_NONBLOCK))
    }
  }

  /// Whether it lies in memory alone and is gone when the computer stops; no, where that cannot be
  /// told.
  package var isInMemory: Bool {
    if let told = calls.isInMemory { return told }
    do throws(DiskError) {
      return try calls.make(.status, on: path) { _ in Int(broach_is_in_memory(number)) } == 1
    } catch {
      return false
    }
  }
}
