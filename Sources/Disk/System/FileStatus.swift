import LibC

/// What is asked about a file.
package struct FileStatus: Hashable, Sendable {
  /// What stands at a path.
  package enum Kind: Hashable, Sendable { case file, folder, pipe, link, device, other }

  /// What tells two files apart, however they are named.
  package struct Identity: Hashable, Sendable {
    let device: UInt64
    /// Its number there.
    package let inode: UInt64
  }

  package let kind: Kind
  /// In bytes.
  package let size: Int
  /// The user whose it is, by number.
  package let owner: UInt32
  /// Whether nobody else may read, change or enter it.
  package let isClosedToOthers: Bool
  /// Who may read, change and run it.
  package let permissions: UInt16
  package let identity: Identity
  /// When its bytes were last written, in nanoseconds since 1970 as far as the system tells.
  package let modified: Int64

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFIFO, S_IFSOCK: kind = .pipe
    case S_IFLNK: kind = .link
    case S_IFCHR, S_IFBLK: kind = .device
    default: kind = .other
    }
    size = Int(status.st_size)
    owner = status.st_uid
    permissions = UInt16(truncatingIfNeeded: status.st_mode & 0o777)
    isClosedToOthers = status.st_mode & 0o077 == 0
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      inode: UInt64(truncatingIfNeeded: status.st_ino))
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// Whether both speak of one and the same file.
  package func isSameFile(as other: FileStatus) -> Bool { identity == other.identity }
}
