import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file on its way: written and made durable under a name of ours, beside the place that it then
/// takes in one step. So nobody ever finds half of one under its own name.
///
/// It is locked as long as it is written, so that a run which finds one knows whether it was left
/// behind.
struct PartFile {
  private let name: String
  private let folder: Descriptor
  private let file: Descriptor

  /// Writes bytes beside; nothing is left of them if that fails.
  init(_ bytes: [UInt8], in folder: Descriptor) throws(DiskError) {
    self.folder = folder
    (name, file) = try Self.made(in: folder)
    do throws(DiskError) {
      try file.writeBytes(bytes)
      try file.sync()
    } catch {
      remove()
      throw error
    }
  }

  /// Takes the place of another file.
  func replace(_ other: String) throws(DiskError) {
    do throws(DiskError) {
      try folder.rename(name, to: other)
    } catch {
      remove()
      throw error
    }
    try folder.sync()
  }

  /// Takes a name that nothing has; `EEXIST` if something has it by now.
  func become(_ other: String) throws(DiskError) {
    do throws(DiskError) {
      try link(to: other)
      try folder.sync()
    } catch {
      if error.doing != .link || error.code != EEXIST { forget(other) }
      remove()
      throw error
    }
  }

  /// Some disks, such as those of cameras, give a file no second name.
  private func link(to other: String) throws(DiskError) {
    do throws(DiskError) {
      try folder.link(name, to: other)
      remove()
    } catch  where [EPERM, EOPNOTSUPP, ENOTSUP, ENOSYS, EMLINK].contains(error.code) {
      if try folder.status(of: other) != nil {
        throw DiskError(doing: .link, path: error.path, code: EEXIST)
      }
      try folder.rename(name, to: other)
    }
  }

  /// Takes a name away again, if it is this file's.
  private func forget(_ other: String) {
    do throws(DiskError) {
      guard let status = try folder.status(of: other),
        try status.isSameFile(as: file.status())
      else { return }
      try folder.remove(other)
    } catch {}
  }

  /// What cannot be removed now, the next sweep finds.
  private func remove() {
    do throws(DiskError) { try folder.remove(name) } catch {}
  }
}

// MARK: - What was left behind

extension PartFile {
  private static let beginning = ".broach-"
  private static let ending = ".part"
  /// The most names that are looked through, so that no huge folder holds anybody up.
  private static let most = 4_096

  /// Removes files on their way whose run is no more: locked by nobody, and the user's own. Where
  /// no lock tells, they stay.
  static func sweep(in folder: Descriptor) {
    do throws(DiskError) {
      for name in try folder.names(atMost: most) where isPart(name) {
        do throws(DiskError) {
          let file = try folder.openFile(name, O_RDWR | O_NONBLOCK)
          let status = try file.status()
          guard status.kind == .file, status.owner == folder.calls.user, file.lock() == .taken,
            try folder.status(of: name)?.isSameFile(as: status) ?? false
          else { continue }
          try folder.remove(name)
        } catch {}  // the others go all the same
      }
    } catch {}
  }

  private static func isPart(_ name: String) -> Bool {
    guard name.hasPrefix(beginning), name.hasSuffix(ending) else { return false }
    let numbers = name.dropFirst(beginning.count).dropLast(ending.count).split(
      separator: "-", omittingEmptySubsequences: false)
    return numbers.count == 2 && numbers.allSatisfy { $0.isDigits }
  }

  /// A new file that nobody else writes to, locked if the disk can do that.
  private static func made(in folder: Descriptor) throws(DiskError) -> (String, Descriptor) {
    var number = 1
    while true {
      let name = "\(beginning)\(getpid())-\(number)\(ending)"
      number += 1
      do throws(DiskError) {
        let file = try folder.openFile(name, O_RDWR | O_CREAT | O_EXCL, mode: 0o600)
        if try isOurs(file, name, in: folder) { return (name, file) }
      } catch  where error.code == EEXIST && number < 100 {}
    }
  }

  /// Whether a file that was made just now is ours still: another run may have swept it before it
  /// was locked.
  private static func isOurs(_ file: Descriptor, _ name: String, in folder: Descriptor)
    throws(DiskError) -> Bool
  {
    do throws(DiskError) {
      if file.lock() == .busy { return false }
      return try folder.status(of: name)?.isSameFile(as: file.status()) ?? false
    } catch {
      do throws(DiskError) { try folder.remove(name) } catch {}
      throw error
    }
  }
}
