/// Writes files that a user names: 0600, durable, and whole or not at all, whatever stops it.
package enum NewFile {
  /// Writes a file.
  /// - Parameters:
  ///   - path: as the user gave it.
  ///   - replacing: whether a file that is there already is replaced, in one step; if not, that is
  ///     an error and the file is left alone. Nothing but a plain file is ever replaced.
  ///   - followingLinks: whether the path may be a link, as of those who keep all their settings in
  ///     one place: it stays, and the file it leads to is written. If not, a link is an error.
  ///   - makingFolder: whether the folder is made, 0700, where it is missing.
  ///   - keepingPermissions: whether those who may read or change the file that is replaced still
  ///     may, as of a file that belongs to the user and not to the program.
  package static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool = false, followingLinks: Bool = false,
    makingFolder: Bool = false, keepingPermissions: Bool = false,
    through calls: SystemCalls = .real
  ) throws(FileError) {
    let path = try asked { () throws(DiskError) in
      if makingFolder { try calls.makeWay(to: SystemCalls.folder(of: path)) }
      return followingLinks ? try calls.end(of: path) : path
    }
    let (folder, name) = try place(of: path, through: calls)
    let there = try there(name, in: folder, path)
    let isThere = there != nil
    if isThere, !replacing { throw .taken(path: path) }
    PartFile.sweep(in: folder)
    do throws(DiskError) {
      let permissions = keepingPermissions ? there?.permissions : nil
      let part = try PartFile(bytes, in: folder, permitting: permissions)
      if isThere { try part.replace(name) } else { try part.become(name) }
    } catch  where error.isTaken {
      throw .taken(path: path)
    } catch {
      throw .disk(DiskError(doing: error.doing, path: path, code: error.code))
    }
  }

  /// Removes what killed runs left in folders, such as those where files were to be written; what
  /// another run is writing there just now stays.
  package static func sweep(_ folders: [String], through calls: SystemCalls = .real) {
    for path in folders {
      do throws(DiskError) {
        PartFile.sweep(in: try calls.openFolder(path))
      } catch {}  // there is no such folder, or nothing to be done in it
    }
  }

  /// Whether a file could be written at a path: an empty one is begun beside it, and removed.
  package static func tryPlace(of path: String, through calls: SystemCalls = .real)
    throws(FileError)
  {
    let (folder, _) = try place(of: path, through: calls)
    do throws(DiskError) {
      try PartFile([], in: folder).remove()
    } catch {
      throw .disk(DiskError(doing: error.doing, path: path, code: error.code))
    }
  }

  /// Whether nothing is at a path, so that a file can be written there.
  package static func isFree(_ path: String, through calls: SystemCalls = .real) -> Bool {
    do throws(FileError) {
      let (folder, name) = try place(of: path, through: calls)
      return try asked { () throws(DiskError) in try folder.status(of: name) } == nil
    } catch {
      return true  // writing there says what is wrong
    }
  }

  /// A path at which nothing is: this one, or the same with the next number before its ending, as
  /// `notes-2.html` after `notes.html`.
  package static func free(like path: String, through calls: SystemCalls = .real) -> String {
    if isFree(path, through: calls) { return path }
    let name = SystemCalls.name(of: path)
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let stem = path.dropLast(name[dot...].count)
    let tries = (2...9999).lazy.map { "\(stem)-\($0)\(name[dot...])" }
    return tries.first { isFree($0, through: calls) } ?? path
  }

  /// The folder that a file is to lie in, open, and the file's name in it.
  private static func place(of path: String, through calls: SystemCalls)
    throws(FileError) -> (folder: Descriptor, name: String)
  {
    let name = SystemCalls.name(of: path)
    guard !name.isEmpty else { throw .folder(path: path) }
    let above = SystemCalls.folder(of: path)
    do throws(DiskError) {
      return (try calls.openFolder(above), name)
    } catch  where error.isMissing {
      throw .noFolder(path: above)
    } catch {
      throw .disk(error)
    }
  }

  /// The file that is to be replaced, if there is one; an error if it is anything else.
  private static func there(_ name: String, in folder: Descriptor, _ path: String)
    throws(FileError) -> FileStatus?
  {
    let status = try asked { () throws(DiskError) in try folder.status(of: name) }
    switch status?.kind {
    case nil, .file: return status
    case .link: throw .link(path: path)
    case .folder: throw .folder(path: path)
    case .pipe, .device, .other: throw .device(path: path)
    }
  }
}
