#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the floor asks about a file.
struct FileStatus: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case file, folder, pipe, link, device, other }

  let kind: Kind
  /// In bytes.
  let size: Int
  let owner: uid_t
  /// The permission bits.
  let mode: mode_t
  let device: UInt64
  let inode: UInt64
  /// When its bytes were last written, in nanoseconds since 1970 as far as the system tells.
  let modified: Int64

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
    mode = status.st_mode & 0o7777
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// Whether both speak of one and the same file.
  func isSameFile(as other: FileStatus) -> Bool {
    (device, inode) == (other.device, other.inode)
  }
}
