import Text

/// The one way to a screen: cleans what is foreign, wraps, styles.
///
/// Writing never throws, so that a walk can end in good order when its window is gone; `failure`
/// remembers the first thing that went wrong.
package final class Output {
  private let sink: any Sink
  private let measure: () -> Int
  private let measureHeight: () -> Int
  /// Whether styles are left out.
  package internal(set) var isPlain: Bool
  private let canClear: Bool
  /// The first thing that went wrong; nothing is written after it.
  package private(set) var failure: WriteFailure?

  /// How many lines were written so far.
  package private(set) var lineCount = 0

  /// What waits to be sent with what else is written together; nil where each piece goes at once.
  private var waiting: String?

  /// An output to a sink; `width` and `height` give the columns and rows of the moment. `canClear`
  /// says whether there is a screen that can be cleared; if left out, where there are styles.
  package init(
    to sink: any Sink, isPlain: Bool, canClear: Bool? = nil,
    width: @escaping () -> Int = { 80 }, height: @escaping () -> Int = { .max }
  ) {
    self.sink = sink
    self.isPlain = isPlain
    self.canClear = canClear ?? !isPlain
    self.measure = width
    measureHeight = height
  }

  /// The columns that text is wrapped at now: those of the terminal, at most 80.
  package var width: Int { min(max(measure(), 1), 80) }

  /// The rows that are in sight at once; `Int.max` where nobody looks.
  package var height: Int { max(measureHeight(), 1) }

  /// The columns of the whole window.
  package var windowWidth: Int { max(measure(), 1) }

  /// Whether there is a screen that takes colours and can be cleared, whether or not they are wanted
  /// for words.
  package var canDraw: Bool { canClear }

  /// How many rows a phrase takes.
  package func rows(of phrase: Phrase, hanging: Int = 0) -> Int {
    phrase.lines(width: width, hanging: hanging).count
  }

  /// Writes lines: wrapped, later lines set in by `hanging` cells, ended by a line break. An empty
  /// phrase is an empty line. A word longer than a row, such as a path, stays whole, to be copied,
  /// unless `cutsWords`: where rows are counted, since a terminal breaks it too.
  package func write(_ phrase: Phrase = Phrase(), hanging: Int = 0, cutsWords: Bool = false) {
    send(phrase.lines(width: width, hanging: hanging, cutsWords: cutsWords))
  }

  /// Sends all that is written meanwhile at once, so that a screen comes whole; a terminal takes
  /// longer over each piece than over what is in it.
  package func together(_ write: () -> Void) {
    guard waiting == nil else { return write() }
    waiting = ""
    write()
    let text = waiting ?? ""
    waiting = nil
    if !text.isEmpty { send(text) }
  }

  /// Writes a line to be copied, such as a path or a command: never broken, however long it is.
  package func write(whole phrase: Phrase) {
    send(phrase.lines(width: .max))
  }

  /// Clears the screen and what was scrolled out of it, where the terminal can; without styles
  /// too, since somebody is asking for it. A multiplexer's or a logger's own copy stays.
  package func clear() {
    guard canClear else { return }
    send("\u{1B}[H\u{1B}[2J\u{1B}[3J")
  }

  /// Asks the terminal to put a text on the clipboard of whoever sits before it (OSC 52). It does
  /// not say whether it did.
  /// - Parameter isInScreen: whether GNU screen is around it, which hands on what it is told to, in
  ///   small pieces.
  /// - Returns: whether there is a terminal to be asked.
  package func askToCopy(_ text: String, isInScreen: Bool = false) -> Bool {
    guard canClear else { return false }
    let request = "\u{1B}]52;c;\(Base64.text(of: Array(text.utf8)))\u{7}"
    guard isInScreen else {
      send(request)
      return failure == nil
    }
    var rest = request[...]
    while !rest.isEmpty {
      send("\u{1B}P\(rest.prefix(Self.piece))\u{1B}\\")
      rest = rest.dropFirst(Self.piece)
    }
    return failure == nil
  }

  /// How much GNU screen hands on at once.
  private static let piece = 200

  /// Draws rows of half blocks in black on white whatever the theme: colours 16 and 231 are the same
  /// in every theme, and those before them are not.
  ///
  /// What fills a cell is drawn by the ground, and the rest by the lower half block alone: in many
  /// fonts a block leaves a thin line free at its top, which cameras take for a part of the code.
  package func draw(blackOnWhite rows: [String]) {
    lineCount += rows.count
    let (black, white) = ("48;5;16", "48;5;231")
    var text = ""
    for row in rows {
      var last: Character?
      for cell in row {
        let (colours, shown): (String, Character) =
          switch cell {
          case "█": (black, " ")
          case "▀": ("38;5;231;" + black, "▄")
          case "▄": ("38;5;16;" + white, "▄")
          default: (white, " ")
          }
        if cell != last { text += "\u{1B}[\(colours)m" }
        last = cell
        text.append(shown)
      }
      text += "\u{1B}[m\n"
    }
    send(text)
  }

  /// A line with an escape only where the style changes.
  private func styled(_ line: [Phrase.Piece]) -> String {
    var text = ""
    var run: Phrase.Piece?
    for piece in line {
      if run?.style == piece.style {
        run?.text += piece.text
      } else {
        if let run { text += styled(run) }
        run = piece
      }
    }
    return run.map { text + styled($0) } ?? text
  }

  private func styled(_ piece: Phrase.Piece) -> String {
    guard !isPlain else { return piece.text }
    switch piece.style {
    case .plain: return piece.text
    case .bold: return "\u{1B}[1m\(piece.text)\u{1B}[22m"
    case .quiet: return "\u{1B}[2m\(piece.text)\u{1B}[22m"
    }
  }

  private func send(_ lines: [[Phrase.Piece]]) {
    var text = ""
    lineCount += lines.count
    for line in lines {
      text += styled(line)
      text += "\n"
    }
    send(text)
  }

  private func send(_ text: String) {
    guard failure == nil else { return }
    guard waiting == nil else {
      waiting?.append(text)
      return
    }
    do throws(WriteFailure) {
      try sink.write(Array(text.utf8))
    } catch {
      failure = error
    }
  }
}
