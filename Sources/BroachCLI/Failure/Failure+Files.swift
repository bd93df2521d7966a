import Disk
import Notebook
import Text
import Words

extension Failure {
  /// A file that cannot be read.
  static func reading(_ error: FileError) -> Failure {
    if case .disk(let failed) = error, failed.isMissing {
      return Failure(sentence(error), help: meant(by: failed.path), .notFound, code: .noFile)
    }
    return Failure(sentence(error), help: help(error), status(error), code: code(error))
  }

  /// A file that cannot be written.
  static func writing(_ error: FileError) -> Failure {
    let elsewhere: Phrase? =
      switch error {
      case .disk, .folder, .device, .noFolder: Words.Files.elsewhere
      case .link: Words.Files.nameTarget
      default: nil
      }
    return Failure(sentence(error), help: elsewhere ?? help(error), .cannotWrite)
  }

  /// A file of the user's own that cannot be written anew where it stands.
  static func writingInPlace(_ error: FileError) -> Failure {
    guard case .disk(let failed) = error, failed.reason == .notAllowed || failed.reason == .readOnly
    else { return writing(error) }
    return Failure(
      Words.Files.isReadOnly(failed.path), help: Words.Files.nothingChanged, .cannotWrite,
      code: .readOnlyFile)
  }

  /// What to do about a file that is not there.
  private static func meant(by path: String) -> Phrase {
    guard let near = SiblingPaths.nearest(to: path) else {
      return path.utf8.contains(UInt8(ascii: "/"))
        ? Words.Files.checkNames : Words.Files.nameFolder
    }
    return Words.Files.didYouMean(near)
  }

  /// Standard output that cannot be written to, by the system's errno.
  static func writing(_ code: CInt) -> Failure {
    let error = DiskError(doing: .write, path: Words.Files.standardOutput, code: code)
    return Failure(
      Words.Files.failed(error.path, reason(error)), help: Words.Files.isCutOff, .cannotWrite)
  }

  /// What is wrong, without a full stop.
  static func sentence(_ error: FileError) -> Phrase {
    switch error {
    case .disk(let error):
      error.isMissing
        ? Words.Files.none(error.path) : Words.Files.failed(error.path, reason(error))
    case .folder(let path): Words.Files.isFolder(path)
    case .device(let path): Words.Files.isDevice(path)
    case .link(let path): Words.Files.isLink(path)
    case .noMailFolder(let path): Words.Files.isNoMailFolder(path)
    case .noFolder(let path): Words.Files.noFolder(path)
    case .nothingCame(let path): Words.Files.nothingCame(path)
    case .empty(let path): Words.Files.isEmpty(path)
    case .tooLarge(let path, let limit): Words.Files.tooLarge(path, megabytes: limit >> 20)
    case .notText(let path, let look): Words.Files.looksLike(path, look.name)
    case .notUTF8(let path, let place):
      Words.Files.notUTF8(path, line: place.line, column: place.column)
    case .notOwned(let path, let owner, let me):
      Words.Files.notOwned(path, by: Int(owner), me: Int(me))
    case .taken(let path): Words.Files.taken(path)
    }
  }

  /// Why the system refused, as the end of a sentence.
  static func reason(_ error: DiskError) -> Phrase {
    switch error.reason {
    case .notThere: Words.Files.notThere
    case .noFolder: Words.Files.notInFolder
    case .notAllowed: Words.Files.notAllowed
    case .diskFull: Words.Files.diskFull
    case .shareUsedUp: Words.Files.shareUsedUp
    case .readOnly: Words.Files.readOnly
    case .faultyDisk: Words.Files.faultyDisk
    case .link: Words.Files.link
    case .folder: Words.Files.folder
    case .closed: Words.Files.closed
    case .longName: Words.Files.longName
    case .other(let words): "\(inline: words)"
    }
  }

  private static func help(_ error: FileError) -> Phrase? {
    switch error {
    case .notText, .notUTF8:
      Words.Files.saveAsPlain
    case .tooLarge: Words.Files.checkIt
    case .taken: Words.Files.otherName
    case .empty, .folder, .device, .link, .nothingCame: Words.Files.nameOne
    case .noMailFolder: Words.Files.nameMailFolder
    case .disk, .noFolder, .notOwned: nil
    }
  }

  private static func code(_ error: FileError) -> Diagnostic.Code {
    switch error {
    case .disk, .notOwned, .nothingCame, .link, .taken, .noFolder, .noMailFolder: .unreadableFile
    case .folder, .device: .notAFile
    case .empty: .emptyFile
    case .tooLarge: .fileTooLarge
    case .notUTF8: .otherEncoding
    case .notText(_, let look):
      switch look {
      case .document, .pdf: .wordDocument
      case .webPage: .webPage
      case .rtf: .richText
      case .utf16: .otherEncoding
      case .unknown: .notText
      }
    }
  }

  private static func status(_ error: FileError) -> ExitStatus {
    switch error {
    case .notText, .notUTF8, .empty, .tooLarge: .mistakes
    case .disk, .folder, .device, .link, .nothingCame, .noFolder, .noMailFolder, .notOwned, .taken:
      .notFound
    }
  }
}

extension FileError.Look {
  fileprivate var name: Phrase {
    switch self {
    case .document: Words.Files.document
    case .pdf: Words.Files.pdf
    case .webPage: Words.Files.webPage
    case .rtf: Words.Files.rtf
    case .utf16: Words.Files.utf16
    case .unknown: Words.Files.unknown
    }
  }
}
