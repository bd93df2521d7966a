import Text

/// Why a command ends without having done what it was asked: what is wrong, what to do next, and
/// the exit status. Told once, at the program's end.
struct Failure: Error {
  let message: Phrase
  /// An instruction.
  let help: Phrase?
  let status: ExitStatus

  /// A failure in plain words.
  init(_ message: Phrase, help: Phrase? = nil, _ status: ExitStatus) {
    self.message = message
    self.help = help
    self.status = status
  }
}
