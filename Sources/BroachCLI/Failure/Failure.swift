import Text

/// Why a command ends without having done what it was asked: what is wrong, what to do next, and
/// the exit status. Told once, at the program's end.
struct Failure: Error {
  let message: Phrase
  /// An instruction.
  let help: Phrase?
  let status: ExitStatus
  /// What `broach explain` has a page of; nil for what needs none.
  let code: Diagnostic.Code?

  /// A failure in plain words.
  init(
    _ message: Phrase, help: Phrase? = nil, _ status: ExitStatus, code: Diagnostic.Code? = nil
  ) {
    self.message = message
    self.help = help
    self.status = status
    self.code = code
  }

  /// What went wrong, with its code behind it as behind a finding.
  var coded: Phrase { code.map { message + " [\(inline: $0.rawValue)]" } ?? message }
}
