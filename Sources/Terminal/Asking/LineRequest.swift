import Text

/// What somebody is asked for, once.
package struct LineRequest {
  /// How an answer ends.
  package enum Kind: Hashable, Sendable {
    /// Enter ends it.
    case line
    /// Enter breaks the line; two empty lines in a row, or Ctrl-D, end it. Enter on nothing skips.
    case text
  }

  /// How the answer ends.
  package var kind: Kind
  /// Stands before the cursor, on one line; cleaned before it is shown. Longer questions are
  /// written to the `Output` first.
  package var prompt: Phrase
  /// Text that stands there already and can be edited. Where a terminal cannot edit (a pipe,
  /// `TERM=dumb`), Enter on nothing keeps it; otherwise a new line replaces it in `line` and is
  /// added below it in `text`.
  package var prefill: String
  /// How many rows above the prompt say what was asked: what stands there leaves them in sight.
  package var above = 0
  /// What Tab completes at the beginning of a line: labels and commands.
  package var completions: [String]
  /// Whether a line is a command; asked for lines that were typed, never for pasted ones.
  package var isCommand: (String) -> Bool
  /// Takes the half-typed text, at most once a second while somebody types; says whether it is safe.
  /// If not, it is handed over again although nothing more is typed.
  package var autosave: (String) -> Bool
  /// What there is to tell at once, such as that nothing can be saved; told above what is typed. Nil
  /// where there is nothing new.
  package var news: () -> Phrase? = { nil }
  /// Writes again what was asked, when the person comes back from elsewhere (Ctrl-Z and `fg`).
  package var showAgain: () -> Void

  /// A request; all but kind and prompt may be left out.
  package init(
    _ kind: Kind, prompt: Phrase, prefill: String = "", completions: [String] = [],
    isCommand: @escaping (String) -> Bool = { _ in false },
    autosave: @escaping (String) -> Bool = { _ in true },
    showAgain: @escaping () -> Void = {}
  ) {
    self.kind = kind
    self.prompt = prompt
    self.prefill = prefill
    self.completions = completions
    self.isCommand = isCommand
    self.autosave = autosave
    self.showAgain = showAgain
  }
}
