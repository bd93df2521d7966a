import Disk
import Notebook
import Text
import Words

extension Failure {
  /// What went wrong with the notebook.
  static func notebook(_ error: NotebookError) -> Failure {
    Failure(sentence(error), help: help(error), status(error))
  }

  /// What is wrong, without a full stop.
  static func sentence(_ error: NotebookError) -> Phrase {
    switch error {
    case .disk(let error): sentence(of: error)
    case .stuck(let errors):
      errors.reduce(into: Phrase()) { all, error in
        if !all.isEmpty { all += "; " }
        all += sentence(of: error)
      }
    case .noHome: Words.Notes.noHome
    case .notAbsolute(let variable, let path): Words.Notes.notAbsolute(variable.rawValue, path)
    case .notOwned(let path, let owner, let me):
      Words.Notes.notOwned(path, by: Int(owner), me: Int(me))
    case .link(let path): Words.Notes.isLink(path)
    case .notAFolder(let path): Words.Notes.notAFolder(path)
    case .notAnEntry(let path): Words.Notes.notAnEntry(path)
    case .held(let name, let holder): Words.Notes.held(name.text, since: holder?.since.shown)
    case .unknown(let name, _): Words.Notes.unknown(name)
    case .damaged(let name, _, _): Words.Notes.damaged(name.text)
    }
  }

  /// The same in few words, for somebody in the middle of a line: the place is told later.
  static func briefly(_ error: NotebookError) -> Phrase {
    if case .notAFolder = error { return Words.Notes.placeIsGone }
    guard case .disk(let error) = error else { return sentence(error) }
    switch error.reason {
    case .notAllowed, .diskFull, .shareUsedUp, .readOnly, .faultyDisk: return reason(error)
    case .notThere, .noFolder, .folder: return Words.Notes.placeIsGone
    default: return sentence(of: error)
    }
  }

  private static func sentence(of error: DiskError) -> Phrase {
    Words.Files.failed(shown(error.path), reason(error))
  }

  /// What a person knows of a path: of a file on its way to its own name, the folder.
  private static func shown(_ path: String) -> String {
    let name = SystemCalls.name(of: path)
    guard name.hasPrefix("."), name.hasSuffix(".part") else { return path }
    return String(path.dropLast(name.count + 1))
  }

  private static func help(_ error: NotebookError) -> Phrase? {
    switch error {
    case .unknown(_, let nearest):
      nearest.map { Words.Notes.didYouMean($0.text) } ?? Words.Notes.listed
    case .held: Words.Notes.goThere
    case .noHome, .notAbsolute: Words.Notes.wholePath
    case .notOwned, .link, .notAFolder: Words.Notes.ownFolder
    case .disk(let error) where error.isWrongPlace: Words.Notes.ownFolder
    case .damaged(let name, _, _): Words.Notes.whyDamaged(name.text)
    case .disk, .stuck, .notAnEntry: nil
    }
  }

  private static func status(_ error: NotebookError) -> ExitStatus {
    switch error {
    case .unknown, .notAnEntry: .notFound
    case .damaged: .mistakes
    case .disk(let error): error.isLooking ? .notFound : .cannotWrite
    case .noHome, .notAbsolute, .notOwned, .link, .notAFolder: .cannotWrite
    case .held, .stuck: .failed
    }
  }
}
