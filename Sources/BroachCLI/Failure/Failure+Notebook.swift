import Notebook
import Text

extension Failure {
  /// What went wrong with the notebook.
  static func notebook(_ error: NotebookError) -> Failure {
    Failure(sentence(error), help: help(error), status(error))
  }

  /// What is wrong, without a full stop.
  static func sentence(_ error: NotebookError) -> Phrase {
    switch error {
    case .disk(let error): "'\(inline: error.path)': \(inline: error.reason)"
    case .noHome: "there is no home folder to keep anything in"
    case .notAbsolute(let variable, let path):
      "\(inline: variable.rawValue) is '\(inline: path)', which does not begin with /"
    case .notOwned(let path, let owner, let me):
      "the folder '\(inline: path)' belongs to user \(Int(owner)), and you are user \(Int(me))"
    case .link(let path): "'\(inline: path)' is a link, and links are not followed here"
    case .notAFolder(let path): "'\(inline: path)' is not a folder"
    case .notAnEntry(let path): "'\(inline: path)' is not a file of the notebook"
    case .held(let name, let holder):
      holder.map {
        "\(inline: name.text) is open in another window, since \(inline: $0.since.text)"
      } ?? "\(inline: name.text) is open in another window"
    case .unknown(let name, _): "there is no entry '\(inline: name)'"
    case .damaged(let name, _, _): "the entry \(inline: name.text) cannot be read"
    }
  }

  private static func help(_ error: NotebookError) -> Phrase? {
    switch error {
    case .unknown(_, let nearest):
      nearest.map { "did you mean \(inline: $0.text)?" } ?? "'broach entries' lists what there is"
    case .held: "go on there, or close that window first"
    case .noHome, .notAbsolute: "set XDG_DATA_HOME to a folder, by its full path"
    case .notOwned, .link, .notAFolder: "set XDG_DATA_HOME to a folder of your own"
    case .damaged(let name, _, _):
      "it is left as it is; to see its text and why, type: broach show \(inline: name.text)"
    case .disk, .notAnEntry: nil
    }
  }

  private static func status(_ error: NotebookError) -> ExitStatus {
    switch error {
    case .unknown, .notAnEntry: .notFound
    case .damaged: .mistakes
    case .disk(let error): error.isLooking ? .notFound : .cannotWrite
    case .noHome, .notAbsolute, .notOwned, .link, .notAFolder: .cannotWrite
    case .held: .failed
    }
  }
}
