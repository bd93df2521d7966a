import LibC

extension Descriptor {
  /// `openat` of a file in this folder; never through a symbolic link.
  package func openFile(_ name: String, for opening: Opening) throws(DiskError) -> Descriptor {
    try calls.open(name, in: number, opening.flags | O_NOFOLLOW, path: path(of: name))
  }

  /// What was found under a name.
  package enum Found {
    case nothing
    case it(Descriptor)
    /// Something of another kind, such as a link.
    case other(FileStatus.Kind)
  }

  /// Opens a file in this folder, or tells what stands in its place.
  package func findFile(_ name: String, for opening: Opening) throws(DiskError) -> Found {
    try find(name, .file, opening.flags)
  }

  /// Opens a folder in this folder, or tells what stands in its place.
  package func findFolder(_ name: String) throws(DiskError) -> Found {
    try find(name, .folder, O_RDONLY | O_DIRECTORY)
  }

  private func find(_ name: String, _ kind: FileStatus.Kind, _ flags: CInt) throws(DiskError)
    -> Found
  {
    do throws(DiskError) {
      let found = try calls.open(name, in: number, flags | O_NOFOLLOW, path: path(of: name))
      let status = try found.status()
      return status.kind == kind ? .it(found) : .other(status.kind)
    } catch  where error.doing == .open && error.code == ENOENT {
      return .nothing
    } catch  where error.doing == .open && [ELOOP, ENOTDIR, ENXIO].contains(error.code) {
      return .other(try status(of: name)?.kind ?? .other)
    }
  }

  /// `fstatat` in this folder, of a link itself; nil if nothing has that name.
  package func status(of name: String) throws(DiskError) -> FileStatus? {
    var status = stat()
    do throws(DiskError) {
      try calls.make(.status, on: path(of: name)) { _ in
        Int(fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW))
      }
      return FileStatus(status)
    } catch  where error.code == ENOENT {
      return nil
    }
  }

  /// `mkdirat` in this folder, 0700; one that is there already is as good.
  /// - Returns: whether it was made now.
  package func makeFolder(_ name: String) throws(DiskError) -> Bool {
    do throws(DiskError) {
      try calls.make(.makeFolder, on: path(of: name)) { _ in Int(mkdirat(number, name, 0o700)) }
      return true
    } catch  where error.code == EEXIST {
      return false
    }
  }

  /// `renameat` within this folder; what has the new name is replaced in one step.
  func rename(_ old: String, to new: String) throws(DiskError) {
    try calls.make(.rename, on: path(of: new)) { _ in Int(renameat(number, old, number, new)) }
  }

  /// The same from this folder into another on the same disk.
  func rename(_ old: String, to new: String, in other: Descriptor) throws(DiskError) {
    try calls.make(.rename, on: other.path(of: new)) { _ in
      Int(renameat(number, old, other.number, new))
    }
  }

  /// `linkat` within this folder: a second name for a file, unless something has it already.
  func link(_ old: String, to new: String) throws(DiskError) {
    try calls.make(.link, on: path(of: new)) { _ in Int(linkat(number, old, number, new, 0)) }
  }

  /// `unlinkat` in this folder.
  /// - Returns: whether there was something to remove.
  @discardableResult
  package func remove(_ name: String) throws(DiskError) -> Bool {
    do throws(DiskError) {
      try calls.make(.remove, on: path(of: name)) { _ in Int(unlinkat(number, name, 0)) }
      return true
    } catch  where error.code == ENOENT {
      return false
    }
  }

  /// `unlinkat` of a folder in this one, which must be empty.
  /// - Returns: whether there was one.
  @discardableResult
  package func removeFolder(_ name: String) throws(DiskError) -> Bool {
    do throws(DiskError) {
      try calls.make(.remove, on: path(of: name)) { _ in
        Int(unlinkat(number, name, AT_REMOVEDIR))
      }
      return true
    } catch  where error.code == ENOENT {
      return false
    }
  }

  /// The names in this folder, in no order, without `.` and `..`.
  /// - Parameter most: how many are read at most.
  package func names(atMost most: Int = .max) throws(DiskError) -> [String] {
    let copy = try calls.make(.open, on: path) { _ in
      Int(openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    }
    guard let stream = fdopendir(CInt(copy)) else {
      let code = errno
      calls.closeFile(CInt(copy), path: path)
      throw DiskError(doing: .list, path: path, code: code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while names.count < most, let name = try nextName(of: stream) {
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private func nextName(of stream: OpaquePointer) throws(DiskError) -> String? {
    var found: String?
    try calls.make(.list, on: path) { _ in
      errno = 0
      guard let entry = readdir(stream) else { return errno == 0 ? 0 : -1 }
      found = withUnsafePointer(to: &entry.pointee.d_name) {
        String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      return 1
    }
    return found
  }

  /// The path of something in this folder, as messages name it.
  package func path(of name: String) -> String {
    path.hasSuffix("/") ? path + name : path + "/" + name
  }
}
