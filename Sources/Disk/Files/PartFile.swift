import LibC
import Text

/// A file on its way: written and made durable under a name of ours, beside the place that it then
/// takes in one step. So nobody ever finds half of one under its own name, whoever writes it, and
/// every file that this program writes is written so.
///
/// Its name is short, since that of the file may be as long as the disk allows. If nobody else
/// answers for it, it is locked as long as it is written, so that a run which finds one knows
/// whether it was left behind.
package struct PartFile {
  private let name: String
  private let folder: Descriptor
  private let file: Descriptor

  /// Writes bytes beside; nothing is left of them if that fails.
  /// - Parameters:
  ///   - name: a name that nobody else writes to meanwhile, and that whoever gave it sweeps; nil
  ///     for one that `sweep` knows.
  ///   - permissions: who may do what with it; nil for nobody but its owner.
  package init(
    _ bytes: [UInt8], in folder: Descriptor, as name: String? = nil,
    permitting permissions: UInt16? = nil
  ) throws(DiskError) {
    self.folder = folder
    if let name {
      (self.name, file) = (name, try Self.remade(name, in: folder))
    } else {
      (self.name, file) = try Self.made(in: folder)
    }
    do throws(DiskError) {
      try file.writeBytes(bytes)
      if let permissions { try file.permit(permissions) }
      try file.sync()
    } catch {
      remove()
      throw error
    }
  }

  /// Takes a name, in place of the file that has it, if there is one.
  package func replace(_ other: String) throws(DiskError) {
    do throws(DiskError) {
      // The lock on it holds until it is there, so that nobody sweeps it.
      try withExtendedLifetime(file) { () throws(DiskError) in try folder.rename(name, to: other) }
    } catch {
      remove()
      throw error
    }
    try folder.sync()
  }

  /// Takes a name in another folder, which nobody else can have thought of.
  func replace(_ other: String, in folder: Descriptor) throws(DiskError) {
    do throws(DiskError) {
      try withExtendedLifetime(file) { () throws(DiskError) in
        try self.folder.rename(name, to: other, in: folder)
      }
    } catch {
      remove()
      throw error
    }
    try folder.sync()
  }

  /// Takes a name that nothing has; `isTaken` if something has it by now.
  package func become(_ other: String) throws(DiskError) {
    do throws(DiskError) {
      try link(to: other)
      try folder.sync()
    } catch {
      if error.doing != .link || !error.isTaken { forget(other) }
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
  func remove() {
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
  package static func sweep(in folder: Descriptor) {
    do throws(DiskError) {
      for name in try folder.names(atMost: most) where isPart(name) {
        do throws(DiskError) {
          let file = try folder.openFile(name, for: .changing)
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
      let name = "\(beginning)\(SystemCalls.process)-\(number)\(ending)"
      number += 1
      do throws(DiskError) {
        let file = try folder.openFile(name, for: .makingNew)
        if try isOurs(file, name, in: folder) { return (name, file) }
      } catch  where error.isTaken && number < 100 {}
    }
  }

  /// A new file of a name that is ours alone, in place of what a crash left there.
  private static func remade(_ name: String, in folder: Descriptor) throws(DiskError)
    -> Descriptor
  {
    do throws(DiskError) {
      return try folder.openFile(name, for: .makingNew)
    } catch  where error.isTaken {
      try folder.remove(name)
      return try folder.openFile(name, for: .makingNew)
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
