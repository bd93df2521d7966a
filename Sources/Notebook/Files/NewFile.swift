#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes files that a user names: 0600, durable, and none at all rather than half of one, unless
/// the machine itself stops in the middle of a new one.
package enum NewFile {
  /// Writes a file.
  /// - Parameters:
  ///   - path: as the user gave it.
  ///   - replacing: whether a file that is there already is replaced, in one step; if not, that is
  ///     an error and the file is left alone. Nothing but a file or a link is ever replaced.
  package static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool = false,
    through calls: SystemCalls = .real
  ) throws(FileError) {
    let (folder, name) = try place(of: path, through: calls)
    let isThere = try isThere(name, in: folder, path)
    if isThere, !replacing { throw .taken(path: path) }
    guard isThere else { return try make(name, bytes, in: folder, path) }
    let part = ".\(name).\(getpid()).part"
    try make(part, bytes, in: folder, folder.path(of: part))
    try asked { () throws(DiskError) in
      do throws(DiskError) {
        try folder.rename(part, to: name)
      } catch {
        do throws(DiskError) { try folder.remove(part) } catch {}
        throw error
      }
      try folder.sync()
    }
  }

  /// The folder that a file is to lie in, open, and the file's name in it.
  private static func place(of path: String, through calls: SystemCalls)
    throws(FileError) -> (folder: Descriptor, name: String)
  {
    let name = SystemCalls.name(of: path)
    guard !name.isEmpty else { throw .folder(path: path) }
    let above = SystemCalls.folder(of: path)
    do throws(DiskError) {
      return (try calls.openFile(above, O_RDONLY | O_DIRECTORY, path: above), name)
    } catch  where error.isMissing {
      throw .noFolder(path: above)
    } catch {
      throw .disk(error)
    }
  }

  /// Whether there is a file to replace; an error if it is anything else.
  private static func isThere(_ name: String, in folder: Descriptor, _ path: String)
    throws(FileError) -> Bool
  {
    switch try asked({ () throws(DiskError) in try folder.status(of: name)?.kind }) {
    case nil: return false
    case .file, .link: return true
    case .folder: throw .folder(path: path)
    case .pipe, .device, .other: throw .device(path: path)
    }
  }

  /// Makes a file that is not there yet; takes it away again if it does not become whole.
  private static func make(
    _ name: String, _ bytes: [UInt8], in folder: Descriptor, _ path: String
  ) throws(FileError) {
    let file: Descriptor
    do throws(DiskError) {
      file = try folder.openFile(name, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    } catch  where error.code == EEXIST {
      throw .taken(path: path)
    } catch {
      throw .disk(error)
    }
    do throws(DiskError) {
      try file.writeBytes(bytes)
      try file.sync()
      try folder.sync()
    } catch {
      do throws(DiskError) { try folder.remove(name) } catch {}
      throw .disk(error)
    }
  }
}
