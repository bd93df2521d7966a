import CReadline
import Text

/// The library: what it is, how it is set, and how it wants a prompt.
enum Readline {
  /// What no inputrc may settle otherwise, since words would be lost, out of sight, or in the way.
  static let settled = [
    // Letters that are no ASCII are letters, and each is one.
    ("byte-oriented", "off"), ("convert-meta", "off"), ("input-meta", "on"),
    ("output-meta", "on"),
    // A line that scrolls sideways shows ^J for a line break.
    ("horizontal-scroll-mode", "off"),
    // Ctrl-U would take the lines above as well.
    ("bind-tty-special-chars", "off"),
    // The cursor would rest for half a second at each bracket.
    ("blink-matching-paren", "off"),
    // There are no files to be completed or shown, and no history.
    ("colored-completion-prefix", "off"), ("colored-stats", "off"), ("visible-stats", "off"),
    ("expand-tilde", "off"), ("mark-modified-lines", "off"), ("revert-all-at-newline", "off"),
    ("disable-completion", "off"), ("completion-ignore-case", "on"),
    ("completion-query-items", "0"), ("page-completions", "off"),
    ("show-all-if-ambiguous", "on"), ("show-mode-in-prompt", "off"),
  ]

  /// Whether the terminal is known and its cursor can go up, as a text of several lines needs.
  /// Only after the session has started.
  static var canMoveUp: Bool { !broach_is_dumb() }

  /// Whether the terminal can draw no more than one line after the other. Only after that, too.
  static var isDumb: Bool { Environment.process.isDumb || !canMoveUp }

  /// Whether this is GNU readline and not its namesake from libedit.
  static var isGenuine: Bool { broach_is_gnu_readline() != 0 }

  /// Whether the person edits as in vi, where Escape is a key of its own.
  static var isVi: Bool { broach_is_vi() != 0 }

  /// A prompt as readline wants it: cleaned, on one line, with only our own escapes, each between
  /// the bytes that say it takes no cells.
  static func prompt(_ phrase: Phrase, isPlain: Bool) -> String {
    phrase.pieces.reduce(into: "") { prompt, piece in
      let line = piece.isForeign ? Sanitiser.cleanLine(piece.text) : piece.text
      guard !isPlain, piece.style != .plain else { return prompt += line }
      let code = piece.style == .bold ? 1 : 2
      prompt += "\u{1}\u{1B}[\(code)m\u{2}\(line)\u{1}\u{1B}[22m\u{2}"
    }
  }
}
