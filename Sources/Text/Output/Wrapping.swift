/// Fills lines with words, from left to right; words may run on from piece to piece.
struct Wrapping {
  private let width: Int
  private let hanging: Int
  private let cutsWords: Bool
  private var lines: [[Phrase.Piece]] = []
  private var line: [Phrase.Piece] = []
  private var lineWidth = 0
  /// Spaces after the words of the line; they count only if another word follows.
  private var space: [Phrase.Piece] = []
  private var spaceWidth = 0
  private var word: [Phrase.Piece] = []
  private var wordWidth = 0
  /// Whether the line holds a word, not only its indent.
  private var hasWord = false

  /// Lines of `width` cells; all but the first begin with `hanging` spaces. A word longer than a
  /// line is cut, or goes over its end.
  init(width: Int, hanging: Int, cutsWords: Bool) {
    self.width = width
    self.hanging = hanging
    self.cutsWords = cutsWords
  }

  /// Takes clean text in the style of a piece.
  mutating func add(_ text: String, like piece: Phrase.Piece) {
    var rest = Substring(text)
    while let first = rest.utf8.first {
      let run: Substring
      switch first {
      case Self.lineFeed:
        run = rest[..<rest.utf8.index(after: rest.startIndex)]
        breakLine()
      case Self.blank:
        run = Self.prefix(of: rest) { $0 == Self.blank }
        endWord()
        Self.append(run, like: piece, to: &space)
        spaceWidth += run.utf8.count
      default:
        run = Self.prefix(of: rest) { $0 != Self.blank && $0 != Self.lineFeed }
        addWord(run, like: piece)
      }
      rest = rest[run.endIndex...]
    }
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let blank = UInt8(ascii: " ")

  /// Bytes and not characters: to a wrapping, only two of them matter, and both are ASCII.
  private static func prefix(of text: Substring, while holds: (UInt8) -> Bool) -> Substring {
    let end = text.utf8.firstIndex { !holds($0) } ?? text.endIndex
    return text[..<end]
  }

  /// Gives the lines; nothing at all is one empty line.
  mutating func finish() -> [[Phrase.Piece]] {
    breakLine()
    return lines
  }

  private mutating func addWord(_ run: Substring, like piece: Phrase.Piece) {
    guard run.unicodeScalars.contains(where: { $0.value >= Self.firstWide }) else {
      Self.append(run, like: piece, to: &word)
      wordWidth += CellWidth.of(run)
      return
    }
    for character in run {
      let isWide = Self.breaksAround(character)
      if isWide { endWord() }
      Self.append(String(character)[...], like: piece, to: &word)
      wordWidth += CellWidth.of(String(character))
      if isWide { endWord() }
    }
  }

  /// Puts the word on the line, or on the next if it does not fit.
  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if hasWord, lineWidth + spaceWidth + wordWidth > width { nextLine() }
    if cutsWords, lineWidth + spaceWidth + wordWidth > width {
      cutWord()
    } else {
      line += space + word
      lineWidth += spaceWidth + wordWidth
    }
    hasWord = true
    dropSpace()
    word = []
    wordWidth = 0
  }

  /// Spreads a word that no line can hold.
  private mutating func cutWord() {
    if lineWidth + spaceWidth < width {
      line += space
      lineWidth += spaceWidth
    }
    for piece in word {
      for character in piece.text {
        let cells = CellWidth.of(String(character))
        if hasWord, lineWidth + cells > width { nextLine() }
        Self.append(String(character)[...], like: piece, to: &line)
        lineWidth += cells
        hasWord = true
      }
    }
  }

  /// Ends a line that ran full.
  private mutating func nextLine() {
    lines.append(line)
    line = []
    lineWidth = 0
    hasWord = false
    dropSpace()
    indent()
  }

  /// Ends a line where the text does.
  private mutating func breakLine() {
    endWord()
    lines.append(hasWord ? line : [])
    line = []
    lineWidth = 0
    hasWord = false
    dropSpace()
    indent()
  }

  private mutating func indent() {
    guard hanging > 0 else { return }
    line = [Phrase.Piece(String(repeating: " ", count: hanging), isForeign: false)]
    lineWidth = hanging
  }

  private mutating func dropSpace() {
    space = []
    spaceWidth = 0
  }

  /// Before it, no script is written without spaces in wide characters.
  private static let firstWide: UInt32 = 0x2E80

  /// Whether a line may end on either side of a character, as in Chinese and Japanese; closing
  /// punctuation stays with what it closes.
  private static func breaksAround(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first, first.value >= firstWide else { return false }
    return CellWidth.of(first) == 2 && first.properties.generalCategory == .otherLetter
  }

  private static func append(
    _ text: Substring, like piece: Phrase.Piece, to pieces: inout [Phrase.Piece]
  ) {
    if let last = pieces.indices.last, pieces[last].style == piece.style,
      pieces[last].isForeign == piece.isForeign
    {
      pieces[last].text += text
    } else {
      pieces.append(Phrase.Piece(String(text), style: piece.style, isForeign: piece.isForeign))
    }
  }
}
