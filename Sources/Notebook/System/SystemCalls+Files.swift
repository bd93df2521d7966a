#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension SystemCalls {
  /// The folder in which relative paths begin.
  static let here = AT_FDCWD

  /// `openat`, closed on exec.
  /// - Parameters:
  ///   - name: a path, taken from `folder` if it is relative.
  ///   - shown: the path that messages name.
  func openFile(
    _ name: String, in folder: CInt = here, _ flags: CInt, mode: mode_t = 0, path shown: String
  ) throws(DiskError) -> Descriptor {
    let number = try make(.open, on: shown) { _ in
      Int(openat(folder, name, flags | O_CLOEXEC, mode))
    }
    return Descriptor(CInt(number), path: shown, calls: self)
  }

  /// `mkdir`, 0700, after the folders above it where they are missing.
  func makeWay(to path: String) throws(DiskError) {
    func makeFolder() throws(DiskError) {
      do throws(DiskError) {
        try make(.makeFolder, on: path) { _ in Int(mkdir(path, 0o700)) }
      } catch  where error.code == EEXIST {}
    }
    do throws(DiskError) {
      try makeFolder()
    } catch  where error.code == ENOENT {
      let above = Self.folder(of: path)
      guard above != path else { throw error }
      try makeWay(to: above)
      try makeFolder()
    }
  }

  /// Standard input, as a file of its own, so that closing it takes nothing away.
  func standardInput(path: String) throws(DiskError) -> Descriptor {
    let number = try make(.open, on: path) { _ in
      Int(fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3))
    }
    return Descriptor(CInt(number), path: path, calls: self)
  }

  /// The last part of a path, which is empty where the path names a folder by its final slash.
  static func name(of path: String) -> String {
    let bytes = path.utf8
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(Substring(bytes[bytes.index(after: slash)...]))
  }

  /// The folder that a path lies in.
  static func folder(of path: String) -> String {
    var bytes = path.utf8[...]
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    var above = bytes[..<slash]
    while above.last == UInt8(ascii: "/") { above.removeLast() }
    return above.isEmpty ? "/" : String(Substring(above))
  }

  /// Whether there is a process of this number, anybody's.
  func lives(_ process: Int32) throws(DiskError) -> Bool {
    do throws(DiskError) {
      try make(.probe, on: "") { _ in Int(kill(process, 0)) }
      return true
    } catch  where error.code == EPERM {
      return true
    } catch  where error.code == ESRCH {
      return false
    }
  }

  /// `close`; nothing that follows an `fsync` can be lost by it, so its failure is not told.
  func closeFile(_ file: CInt, path: String) {
    verdict(.close, on: path)
    _ = close(file)
  }
}

extension Descriptor {
  /// `fstat`.
  func status() throws(DiskError) -> FileStatus {
    var status = stat()
    try calls.make(.status, on: path) { _ in Int(fstat(number, &status)) }
    return FileStatus(status)
  }

  /// `read` up to the end.
  /// - Parameter limit: how many bytes are read at most; the file may have more.
  func readBytes(atMost limit: Int) throws(DiskError) -> [UInt8] {
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
  func writeBytes(_ bytes: [UInt8]) throws(DiskError) {
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
  func sync() throws(DiskError) {
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

  /// `fchmod`.
  func setMode(_ mode: mode_t) throws(DiskError) {
    try calls.make(.permit, on: path) { _ in Int(fchmod(number, mode)) }
  }

  /// `flock`, exclusive, without waiting.
  /// - Returns: whether the lock was free.
  func lock() throws(DiskError) -> Bool {
    do throws(DiskError) {
      try calls.make(.lock, on: path) { _ in Int(flock(number, LOCK_EX | LOCK_NB)) }
      return true
    } catch  where error.code == EWOULDBLOCK {
      return false
    }
  }

  /// Lets reading wait for bytes, in a pipe that was opened without waiting.
  func block() throws(DiskError) {
    try calls.make(.block, on: path) { _ in
      let flags = fcntl(number, F_GETFL)
      return Int(flags < 0 ? flags : fcntl(number, F_SETFL, flags & ~O_NONBLOCK))
    }
  }
}
