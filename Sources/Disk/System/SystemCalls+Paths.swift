import CDisk
import LibC

extension SystemCalls {
  /// The folder in which relative paths begin.
  private static let here = AT_FDCWD

  /// `openat`, closed on exec; what is made is 0600.
  /// - Parameters:
  ///   - name: a path, taken from `folder` if it is relative.
  ///   - shown: the path that messages name.
  func open(_ name: String, in folder: CInt, _ flags: CInt, path shown: String) throws(DiskError)
    -> Descriptor
  {
    let number = try make(.open, on: shown) { _ in
      Int(openat(folder, name, flags | O_CLOEXEC, 0o600))
    }
    return Descriptor(CInt(number), path: shown, calls: self)
  }

  /// Opens a file by its path, through links too.
  package func openFile(_ path: String, for opening: Descriptor.Opening = .reading)
    throws(DiskError) -> Descriptor
  {
    try open(path, in: Self.here, opening.flags, path: path)
  }

  /// Opens a folder by its path, through links too.
  package func openFolder(_ path: String) throws(DiskError) -> Descriptor {
    try open(path, in: Self.here, O_RDONLY | O_DIRECTORY, path: path)
  }

  /// The same for a folder that need not be there.
  /// - Parameter make: whether it is made then, 0700, and all above it.
  /// - Returns: nil if it is not there and was not to be made.
  package func openFolder(_ path: String, making make: Bool) throws(DiskError) -> Descriptor? {
    do throws(DiskError) {
      return try openFolder(path)
    } catch  where error.code == ENOENT {
      guard make else { return nil }
      try makeWay(to: path)
      return try openFolder(path)
    }
  }

  /// Opens a folder by its path that is the user's own and that nobody else can enter; nil for any
  /// other, and for a link.
  package func openPrivateFolder(_ path: String) throws(DiskError) -> Descriptor? {
    do throws(DiskError) {
      let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
      let folder = try open(path, in: Self.here, flags, path: path)
      let status = try folder.status()
      return status.owner == user && status.isClosedToOthers ? folder : nil
    } catch  where [ENOENT, ENOTDIR, ELOOP, EACCES].contains(error.code) {
      return nil
    }
  }

  /// `lstat`: of a link itself; nil if nothing is there.
  package func status(of path: String) throws(DiskError) -> FileStatus? {
    var status = stat()
    do throws(DiskError) {
      try make(.status, on: path) { _ in
        Int(fstatat(Self.here, path, &status, AT_SYMLINK_NOFOLLOW))
      }
      return FileStatus(status)
    } catch  where error.code == ENOENT {
      return nil
    }
  }

  /// `access`: whether a file is there that this user may run. A folder is none, though one may
  /// enter it.
  package func isProgram(_ path: String) -> Bool {
    do throws(DiskError) {
      try make(.access, on: path) { _ in Int(access(path, X_OK)) }
      return try status(of: realPath(of: path) ?? path)?.kind == .file
    } catch {
      return false
    }
  }

  /// `realpath`: a path without links in it; nil if nothing is there.
  package func realPath(of path: String) -> String? {
    var real: String?
    do throws(DiskError) {
      try make(.resolve, on: path) { _ in
        guard let bytes = realpath(path, nil) else { return -1 }
        defer { free(bytes) }
        real = String(cString: bytes)
        return 0
      }
    } catch {}
    return real
  }

  /// `readlink`.
  /// - Returns: where the link leads, as it is written there; nil for what is no link.
  private func target(of path: String) throws(DiskError) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    do throws(DiskError) {
      let count = try make(.readLink, on: path) { _ in readlink(path, &bytes, bytes.count) }
      return String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    } catch  where error.code == EINVAL || error.isMissing {
      return nil
    }
  }

  /// The path at the end of a chain of links; a path that is none is its own end.
  func end(of path: String) throws(DiskError) -> String {
    var end = path
    for _ in 0..<40 {  // as many as the system itself follows
      guard let target = try target(of: end) else { return end }
      end = target.hasPrefix("/") ? target : "\(Self.folder(of: end))/\(target)"
    }
    throw DiskError(doing: .readLink, path: path, code: ELOOP)
  }

  /// `mkdir`, 0700, after the folders above it where they are missing.
  func makeWay(to path: String) throws(DiskError) {
    func makeFolder() throws(DiskError) {
      do throws(DiskError) {
        try make(.makeFolder, on: path) { _ in Int(mkdir(path, 0o700)) }
      } catch  where error.isTaken {}
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
  package static func name(of path: String) -> String {
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
}

extension SystemCalls {
  /// What keeps files from being made at a path, as far as the system says so beforehand: it, or
  /// the nearest folder above it that is there, cannot be written to, or its disk is full. Nothing
  /// is made for it.
  /// - Returns: nil where nothing is known to be in the way.
  package func obstacle(to path: String) -> DiskError? {
    var place = path
    do throws(DiskError) {
      while try status(of: place) == nil, Self.folder(of: place) != place {
        place = Self.folder(of: place)
      }
      try make(.access, on: place) { _ in Int(access(place, W_OK | X_OK)) }
      let folder = try openFolder(place)
      // What a watcher says of a probe is said of the room as well.
      let isFull = try make(.probe, on: place) { _ in Int(broach_is_full(folder.number)) } == 1
      return isFull ? DiskError(doing: .write, path: place, code: ENOSPC) : nil
    } catch {
      return error
    }
  }
}
