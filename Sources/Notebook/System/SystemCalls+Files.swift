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

  /// `lstat`: of a link itself.
  func status(of path: String) throws(DiskError) -> FileStatus {
    var status = stat()
    try make(.status, on: path) { _ in
      Int(fstatat(Self.here, path, &status, AT_SYMLINK_NOFOLLOW))
    }
    return FileStatus(status)
  }

  /// `readlink`.
  /// - Returns: where the link leads, as it is written there; nil for what is no link.
  func target(of path: String) throws(DiskError) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    do throws(DiskError) {
      let count = try make(.readLink, on: path) { _ in readlink(path, &bytes, bytes.count) }
      return String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    } catch  where error.code == EINVAL || error.isMissing {
      return nil
    }
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
