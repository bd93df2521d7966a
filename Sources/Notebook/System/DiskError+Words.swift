#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension DiskError {
  /// Whether what was asked for is not there.
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether something was being looked at, and not changed.
  package var isLooking: Bool {
    switch doing {
    case .open, .read, .readLink, .status, .list: true
    default: false
    }
  }

  /// Why the system refused, in plain words, as the end of a sentence.
  package var reason: String {
    switch code {
    case ENOENT, ENOTDIR: "it is not there"
    case EACCES, EPERM: "the system does not allow it"
    case ENOSPC: "the disk is full"
    case EDQUOT: "your share of the disk is used up"
    case EROFS: "the disk can only be read"
    case EIO: "the disk does not answer as it should"
    case ELOOP: "it is a link, and links are not followed here"
    case EISDIR: "it is a folder"
    case EBADF: "it is closed"
    case ENAMETOOLONG: "its name is too long"
    default: String(cString: strerror(code))
    }
  }
}
