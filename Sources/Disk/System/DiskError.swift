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

  /// Whether what stands where a folder belongs is none.
  package var isNoFolder: Bool { code == ENOTDIR }

  /// Whether something on the way, or at its end, cannot be what is looked for: a file where a folder
  /// belongs, or a place that is closed to this user.
  package var isWrongPlace: Bool {
    isLooking && [ENOTDIR, EACCES, EPERM, ELOOP, ENAMETOOLONG].contains(code)
  }

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

  /// Why the system refused.
  package enum Reason: Hashable, Sendable {
    case notThere, noFolder, notAllowed, diskFull, shareUsedUp, readOnly, faultyDisk, link, folder,
      closed
    case longName
    /// Anything else, in the system's own words.
    case other(String)
  }

  /// Why the system refused; the commands have the words.
  package var reason: Reason {
    switch code {
    case ENOENT: .notThere
    case ENOTDIR: .noFolder
    case EACCES, EPERM: .notAllowed
    case ENOSPC: .diskFull
    case EDQUOT: .shareUsedUp
    case EROFS: .readOnly
    case EIO: .faultyDisk
    case ELOOP: .link
    case EISDIR: .folder
    case EBADF: .closed
    case ENAMETOOLONG: .longName
    default: .other(String(cString: strerror(code)))
    }
  }
}
