import Notebook
import Text

extension Failure {
  /// A file that cannot be read.
  static func reading(_ error: FileError) -> Failure {
    if case .disk(let failed) = error, failed.isMissing {
      return Failure(sentence(error), help: meant(by: failed.path), .notFound)
    }
    return Failure(sentence(error), help: help(error), status(error))
  }

  /// A file that cannot be written.
  static func writing(_ error: FileError) -> Failure {
    let elsewhere: Phrase? =
      switch error {
      case .disk, .folder, .device, .noFolder: "choose another place for it"
      default: nil
      }
    return Failure(sentence(error), help: elsewhere ?? help(error), .cannotWrite)
  }

  /// What to do about a file that is not there.
  private static func meant(by path: String) -> Phrase {
    guard let near = Neighbours.nearest(to: path) else {
      return path.utf8.contains(UInt8(ascii: "/"))
        ? "check its name and the folder's" : "name its folder too, as in Downloads/mine.yaml"
    }
    let quoted: Phrase = near.contains(" ") ? " A name with spaces needs quotation marks" : ""
    return "did you mean '\(inline: near)'?\(quoted)"
  }

  /// Standard output that cannot be written to, by the system's errno.
  static func writing(_ code: CInt) -> Failure {
    let error = DiskError(doing: .write, path: "standard output", code: code)
    return Failure(
      "'\(inline: error.path)': \(inline: error.reason)",
      help: "what stands there now is not whole", .cannotWrite)
  }

  /// What is wrong, without a full stop.
  static func sentence(_ error: FileError) -> Phrase {
    switch error {
    case .disk(let error):
      error.isMissing
        ? "there is no file '\(inline: error.path)'"
        : "'\(inline: error.path)': \(inline: error.reason)"
    case .folder(let path): "'\(inline: path)' is a folder, not a file"
    case .device(let path): "'\(inline: path)' is a device, not a file"
    case .noFolder(let path): "there is no folder '\(inline: path)'"
    case .nothingCame(let path): "nothing came from '\(inline: path)'"
    case .empty(let path): "'\(inline: path)' is empty"
    case .tooLarge(let path, let limit): "'\(inline: path)' is larger than \(limit >> 20) MB"
    case .notText(let path, let look): "'\(inline: path)' is \(Phrase(stringLiteral: look.name))"
    case .notUTF8(let path, let place):
      "'\(inline: path)' is not in UTF-8: line \(place.line), column \(place.column)"
    case .notOwned(let path, let owner, let me):
      "the file '\(inline: path)' belongs to user \(Int(owner)), and you are user \(Int(me))"
    case .taken(let path): "'\(inline: path)' is there already"
    }
  }

  private static func help(_ error: FileError) -> Phrase? {
    switch error {
    case .notText, .notUTF8:
      "save it as plain text; if the editor asks for an encoding, choose UTF-8"
    case .tooLarge: "check that it is the file you meant"
    case .taken: "choose another name, or say --force to write over it"
    case .empty, .folder, .device, .nothingCame: "name a text file"
    case .disk, .noFolder, .notOwned: nil
    }
  }

  private static func status(_ error: FileError) -> ExitStatus {
    switch error {
    case .notText, .notUTF8, .empty, .tooLarge: .mistakes
    case .disk, .folder, .device, .nothingCame, .noFolder, .notOwned, .taken: .notFound
    }
  }
}

extension FileError.Look {
  fileprivate var name: String {
    switch self {
    case .document: "a document of a word processor, not plain text"
    case .pdf: "a PDF, not plain text"
    case .webPage: "a web page, not plain text"
    case .rtf: "formatted text (RTF), not plain text"
    case .utf16: "text in UTF-16, not in UTF-8"
    case .unknown: "not plain text"
    }
  }
}
