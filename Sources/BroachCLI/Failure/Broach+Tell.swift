import Terminal
import Text

extension Broach {
  /// Tells on standard error why a command ends.
  static func tell(_ failure: Failure) {
    let output = Console(isPlain: false).output
    output.write("broach: \(failure.message)", hanging: 2)
    if let help = failure.help { output.write("help: \(help)", hanging: 2) }
  }

  /// Tells on standard error all that is wrong with a file.
  static func tell(_ mistakes: Mistakes) {
    let errors = mistakes.diagnostics.all.count { $0.severity == .error }
    StandardError.write(mistakes.text)
    let name = mistakes.source.name
    Console(isPlain: false).output.write(
      errors == 1
        ? "\nbroach: '\(inline: name)' has a mistake, so it is left as it is"
        : "\nbroach: '\(inline: name)' has \(errors) mistakes, so it is left as it is", hanging: 2)
  }
}
