import LibC

/// A system call that failed: the facts; the commands have the words.
package struct DiskError: Error, Hashable, Sendable {
  /// What was being done.
  package let doing: SystemCalls.Name
  package let path: String
  /// The system's errno.
  package let code: CInt

  /// A failure by its facts.
  package init(doing: SystemCalls.Name, path: String, code: CInt) {
    self.doing = doing
    self.path = path
    self.code = code
  }

  /// What is to be opened is not there.
  package static func missing(_ path: String) -> DiskError {
    DiskError(doing: .open, path: path, code: ENOENT)
  }

  /// Whether what was asked for is not there.
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether something has the name already that was to be given.
  package var isTaken: Bool { code == EEXIST }

  /// Whether what was to be removed like a file may be a folder; systems say that differently.
  package var mayBeFolder: Bool { code == EISDIR || code == EPERM }

  /// Whether something was being looked at, and not changed.
  package var isLooking: Bool {
    switch doing {
    case .open, .read, .readLink, .status, .list, .access, .resolve: true
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
