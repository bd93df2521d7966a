import Text
import Words

/// A set, an answers file or an entry that cannot be used as it is: all that is wrong with it.
struct Mistakes: Error {
  let source: SourceText
  let diagnostics: Diagnostics
  /// What that means for the file, as the end of a sentence.
  var consequence: Phrase = Words.Files.toBeMended

  /// What is said of a file that the program itself writes.
  static let leftAsItIs = Words.Files.leftAsItIs

  /// The errors with their places, for a person; warnings are left to `broach check`.
  var text: String {
    DiagnosticText(source).text(of: Diagnostics(diagnostics.all.filter { $0.severity == .error }))
  }
}
