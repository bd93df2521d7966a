#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One of the notebook's folders: 0700, the user's own, never reached through a symbolic link.
///
/// Files in it are 0600 and are only ever replaced whole.
package final class Folder {
  let descriptor: Descriptor

  /// As messages name it.
  package var path: String { descriptor.path }

  /// Takes over an open folder, which must be the user's own.
  init(_ descriptor: Descriptor) throws(NotebookError) {
    self.descriptor = descriptor
    let status = try told { () throws(DiskError) in try descriptor.status() }
    let me = descriptor.calls.user
    guard status.owner == me else {
      throw .notOwned(path: descriptor.path, owner: status.owner, me: me)
    }
  }

  /// Opens a folder inside the notebook's folder.
  /// - Parameters:
  ///   - inner: its name, such as `entries`.
  ///   - make: whether folders that are missing are made.
  /// - Returns: nil if it is not there and was not to be made.
  package static func open(
    _ inner: String, of location: Location, making make: Bool, through calls: SystemCalls = .real
  ) throws(NotebookError) -> Folder? {
    try open(location, making: make, through: calls)?.folder(inner, making: make)
  }

  /// Opens the notebook's folder.
  static func open(_ location: Location, making make: Bool, through calls: SystemCalls)
    throws(NotebookError) -> Folder?
  {
    try base(location.base, making: make, through: calls)?
      .folder(Location.name, making: make)
  }

  /// Opens a folder by its path that nobody else can enter; nil for any other, and for a link.
  static func openPrivate(_ path: String, through calls: SystemCalls) throws(NotebookError)
    -> Folder?
  {
    try told { () throws(DiskError) -> Descriptor? in
      do throws(DiskError) {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
        let folder = try calls.openFile(path, flags, path: path)
        let status = try folder.status()
        return status.owner == calls.user && status.mode & 0o077 == 0 ? folder : nil
      } catch  where [ENOENT, ENOTDIR, ELOOP, EACCES].contains(error.code) {
        return nil
      }
    }.map { (found) throws(NotebookError) in try Folder(found) }
  }

  /// The folder for all programs' data; the way to it may lead through links.
  private static func base(_ path: String, making make: Bool, through calls: SystemCalls)
    throws(NotebookError) -> Folder?
  {
    func open() throws(DiskError) -> Descriptor? {
      try unlessMissing { () throws(DiskError) in
        try calls.openFile(path, O_RDONLY | O_DIRECTORY, path: path)
      }
    }
    let descriptor = try told { () throws(DiskError) -> Descriptor? in
      if let descriptor = try open() { return descriptor }
      guard make else { return nil }
      try calls.makeWay(to: path)
      return try open()
    }
    return try descriptor.map { (found) throws(NotebookError) in try Folder(found) }
  }

  /// A folder in this one, closed to others if it was not.
  func folder(_ name: String, making make: Bool) throws(NotebookError) -> Folder? {
    if make { try makeFolder(name) }
    guard let opened = try opened(name, O_RDONLY | O_DIRECTORY, .folder) else { return nil }
    let folder = try Folder(opened)
    try told { () throws(DiskError) in
      if try opened.status().mode & 0o077 != 0 { try opened.setMode(0o700) }
    }
    return folder
  }

  private func makeFolder(_ name: String) throws(NotebookError) {
    try told { () throws(DiskError) in
      if try descriptor.status(of: name) != nil { return }
      if try descriptor.makeFolder(name) { try descriptor.sync() }
    }
  }

  /// Opens something in this folder that is of one kind; nil if nothing has that name.
  func opened(_ name: String, _ flags: CInt, _ kind: FileStatus.Kind, mode: mode_t = 0)
    throws(NotebookError) -> Descriptor?
  {
    let file: Descriptor?
    do throws(DiskError) {
      // Not waiting: a pipe that somebody put there must not hold us up.
      file = try unlessMissing { () throws(DiskError) in
        try descriptor.openFile(name, flags | O_NONBLOCK, mode: mode)
      }
    } catch  where error.code == ELOOP || error.code == ENOTDIR || error.code == ENXIO {
      throw try stranger(name, kind)
    } catch {
      throw .disk(error)
    }
    guard let file else { return nil }
    guard try told({ () throws(DiskError) in try file.status().kind }) == kind else {
      throw try stranger(name, kind)
    }
    return file
  }

  /// What to say of something that is not what its name promises.
  private func stranger(_ name: String, _ kind: FileStatus.Kind) throws(NotebookError)
    -> NotebookError
  {
    let path = descriptor.path(of: name)
    guard kind == .folder else { return .notAnEntry(path: path) }
    let status = try told { () throws(DiskError) in try descriptor.status(of: name) }
    return status?.kind == .link ? .link(path: path) : .notAFolder(path: path)
  }
}
