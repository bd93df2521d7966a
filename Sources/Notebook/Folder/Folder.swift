import Disk

/// One of the notebook's folders: 0700, the user's own, never reached through a symbolic link.
///
/// Files in it are 0600 and are only ever replaced whole.
package final class Folder {
  let descriptor: Descriptor
  let calls: SystemCalls

  /// As messages name it.
  package var path: String { descriptor.path }

  /// Takes over an open folder, which must be the user's own.
  init(_ descriptor: Descriptor, _ calls: SystemCalls) throws(NotebookError) {
    self.descriptor = descriptor
    self.calls = calls
    let status = try told { () throws(DiskError) in try descriptor.status() }
    let me = calls.user
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
    try told { () throws(DiskError) in try calls.openPrivateFolder(path) }
      .map { (found) throws(NotebookError) in try Folder(found, calls) }
  }

  /// The folder for all programs' data; the way to it may lead through links.
  private static func base(_ path: String, making make: Bool, through calls: SystemCalls)
    throws(NotebookError) -> Folder?
  {
    try told { () throws(DiskError) in try calls.openFolder(path, making: make) }
      .map { (found) throws(NotebookError) in try Folder(found, calls) }
  }

  /// A folder in this one, closed to others if it was not.
  func folder(_ name: String, making make: Bool) throws(NotebookError) -> Folder? {
    if make { try makeFolder(name) }
    let path = descriptor.path(of: name)
    switch try told({ () throws(DiskError) in try descriptor.findFolder(name) }) {
    case .nothing: return nil
    case .other(.link): throw .link(path: path)
    case .other: throw .notAFolder(path: path)
    case .it(let opened):
      let folder = try Folder(opened, calls)
      try told { () throws(DiskError) in
        if try !opened.status().isClosedToOthers { try opened.closeToOthers() }
      }
      return folder
    }
  }

  private func makeFolder(_ name: String) throws(NotebookError) {
    try told { () throws(DiskError) in
      if try descriptor.status(of: name) != nil { return }
      if try descriptor.makeFolder(name) { try descriptor.sync() }
    }
  }

  /// Opens a file in this folder; nil if nothing has that name.
  func file(_ name: String, for opening: Descriptor.Opening = .reading) throws(NotebookError)
    -> Descriptor?
  {
    switch try told({ () throws(DiskError) in try descriptor.findFile(name, for: opening) }) {
    case .nothing: return nil
    case .other: throw .notAnEntry(path: descriptor.path(of: name))
    case .it(let file): return file
    }
  }
}
