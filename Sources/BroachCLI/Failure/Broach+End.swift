import ArgumentParser
import Notebook
import Terminal
import Text

extension Broach {
  /// Tells on standard error why a command ends, and ends the program with the status for it.
  static func end(with error: any Error) -> Never {
    switch error {
    case let failure as Failure:
      tell(failure)
      exit(failure.status)
    case let mistakes as Mistakes:
      tell(mistakes)
      exit(.mistakes)
    case let error as NotebookError: end(with: Failure.notebook(error))
    case let error as FileError: end(with: Failure.reading(error))
    case WriteFailure.closed: exit(.done)  // nobody reads any more, as behind a pipe to head
    case WriteFailure.system(let code): end(with: Failure.writing(code))
    default: exit(withError: error)
    }
  }

  private static func exit(_ status: ExitStatus) -> Never {
    exit(withError: ExitCode(status.rawValue))
  }

  /// Tells on standard error why a command could not do what it was asked.
  static func tell(_ failure: Failure) {
    let output = Console(isPlain: false).output
    output.write("broach: \(failure.message)", hanging: 2, cutsWords: false)
    guard let help = failure.help else { return }
    output.write("help: \(help)", hanging: 2, cutsWords: false)
  }

  private static func tell(_ mistakes: Mistakes) {
    let count = mistakes.diagnostics.all.count { $0.severity == .error }
    let mistaken: Phrase = count == 1 ? "a mistake" : "\(count) mistakes"
    StandardError.write(mistakes.text)
    let output = Console(isPlain: false).output
    output.write()
    output.write(
      "broach: '\(inline: mistakes.source.name)' has \(mistaken), so it is left as it is",
      hanging: 2, cutsWords: false)
  }
}
