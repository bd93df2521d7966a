import ArgumentParser
import Disk
import Notebook
import Terminal
import Text
import Words

extension Program {
  /// Tells on standard error why a command ends, and ends the program with the status for it.
  /// - Parameter arguments: all that was typed after the program's name.
  func end(with error: any Error, after arguments: [String]) -> Never {
    switch error {
    case let ended as ExitCode: OwnProcess.leave(ended.rawValue)
    case let failure as Failure: end(failure)
    case let mistakes as Mistakes:
      tell(mistakes)
      leave(.mistakes)
    case let error as NotebookError: end(.notebook(error))
    case let error as FileError: end(.reading(error))
    case let failure as WriteFailure: end(failure)
    default: end(parsing: error, arguments)
    }
  }

  private func end(_ failure: Failure) -> Never {
    tell(failure)
    leave(failure.status)
  }

  private func end(_ failure: WriteFailure) -> Never {
    switch failure {
    case .closed: leave(.done)  // nobody reads any more, as behind a pipe to head
    case .system(let code): end(.writing(code))
    }
  }

  /// What the argument parser throws: help, a version or completions that were asked for, or what
  /// is wrong with the arguments.
  private func end(parsing error: any Error, _ arguments: [String]) -> Never {
    guard Broach.exitCode(for: error).isSuccess else {
      end(.usage(Broach.message(for: error), of: Broach.path(in: arguments)))
    }
    do throws(WriteFailure) {
      try console.documents.write(Broach.fullMessage(for: error, columns: nil) + "\n")
    } catch {
      end(error)
    }
    leave(.done)
  }

  private func leave(_ status: ExitStatus) -> Never { OwnProcess.leave(status.rawValue) }

  /// Tells on standard error why a command could not do what it was asked.
  func tell(_ failure: Failure) {
    let output = console.output
    output.write(Words.Usage.told(failure.coded), hanging: 2)
    guard let help = failure.help else { return }
    output.write(Words.Usage.help(help), hanging: 2)
  }

  /// Tells of all mistakes of a file.
  func tell(_ mistakes: Mistakes) {
    let count = mistakes.diagnostics.all.count { $0.severity == .error }
    console.write(laidOut: mistakes.text)
    let output = console.output
    output.write()
    output.write(
      Words.Usage.told(
        Words.Files.mistakes(count, in: mistakes.source.name, mistakes.consequence)),
      hanging: 2)
  }
}
