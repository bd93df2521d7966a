#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Folder {
  /// The names of everything in this folder, in no order.
  package func names() throws(NotebookError) -> [String] {
    try told { () throws(DiskError) in try descriptor.names() }
  }

  /// Whether something has this name, whatever it is.
  package func has(_ name: String) throws(NotebookError) -> Bool {
    try told { () throws(DiskError) in try descriptor.status(of: name) != nil }
  }

  /// Whether its path still leads to this folder, which may have been removed or put elsewhere;
  /// yes, where that cannot be told.
  var isStillThere: Bool {
    do throws(DiskError) {
      let now = try unlessMissing { () throws(DiskError) in
        try descriptor.calls.status(of: descriptor.path)
      }
      return try now?.isSameFile(as: descriptor.status()) ?? false
    } catch {
      return true
    }
  }

  /// Reads a file; one byte more than `limit` tells that there is more.
  /// - Returns: nil if nothing has that name.
  package func read(_ name: String, atMost limit: Int) throws(NotebookError) -> [UInt8]? {
    guard let file = try opened(name, O_RDONLY, .file) else { return nil }
    return try told { () throws(DiskError) in try file.readBytes(atMost: limit) }
  }

  /// Puts a file in place, whole: written beside, made durable, and only then renamed. Whatever
  /// happens on the way, the name stands for the old bytes or for the new ones.
  /// - Parameter part: the name it is written under first; no other writer uses it meanwhile.
  package func write(_ bytes: [UInt8], to name: String, by part: String) throws(NotebookError) {
    try told { () throws(DiskError) in
      do throws(DiskError) {
        try makeFile(part, bytes)
        try descriptor.rename(part, to: name)
      } catch {
        do throws(DiskError) { try descriptor.remove(part) } catch {}  // the next sweep finds it
        throw error
      }
      try descriptor.sync()
    }
  }

  /// Removes a file's name from this folder. What it held may remain on the disk, in snapshots
  /// and in backups.
  /// - Returns: whether there was one.
  @discardableResult
  package func remove(_ name: String) throws(NotebookError) -> Bool {
    try told { () throws(DiskError) in
      guard try descriptor.remove(name) else { return false }
      try descriptor.sync()
      return true
    }
  }

  /// Removes everything in this folder, folders too; what is to go last, after all else.
  func removeAll(last: (String) -> Bool = { _ in false }) throws(NotebookError) {
    let names = try names().sorted { !last($0) && last($1) }
    for name in names {
      do throws(NotebookError) {
        try remove(name)
      } catch .disk(let error) where error.code == EISDIR || error.code == EPERM {
        guard let inner = try folder(name, making: false) else { continue }
        try inner.removeAll()
        _ = try told { () throws(DiskError) in try descriptor.removeFolder(name) }
      }
    }
  }

  /// Makes a file anew, durable.
  func makeFile(_ name: String, _ bytes: [UInt8]) throws(DiskError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL
    let file: Descriptor
    do throws(DiskError) {
      file = try descriptor.openFile(name, flags, mode: 0o600)
    } catch  where error.code == EEXIST {
      try descriptor.remove(name)  // left over from a crash
      file = try descriptor.openFile(name, flags, mode: 0o600)
    }
    try file.writeBytes(bytes)
    try file.sync()
  }
}
