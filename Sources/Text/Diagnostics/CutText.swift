/// A cleaned stretch of a line, and the terminal cells it takes.
struct CutText: Equatable {
  private(set) var text: String
  private(set) var cells: Int
  /// Whether more of the line was left out beyond the far end.
  private(set) var isCut: Bool

  /// What stands before `end`, looking back no further than a row of the screen needs.
  init(endingAt end: Int, in source: SourceText, from start: Int, atMost width: Int) {
    var near = max(start, end - Self.bytes(for: width))
    while near < end, near > start, UTF8.isContinuation(source.bytes[near]) { near += 1 }
    self.init(source.text(SourceRange(near, end)), isCut: near > start)
  }

  /// What stands from `start` on, looking no further than a row of the screen needs.
  init(from start: Int, in source: SourceText, to end: Int, atMost width: Int) {
    var near = min(end, start + Self.bytes(for: width))
    while near > start, near < end, UTF8.isContinuation(source.bytes[near]) { near -= 1 }
    self.init(source.text(SourceRange(start, near)), isCut: near < end)
  }

  private init(_ raw: String, isCut: Bool) {
    text = Sanitiser.cleanLine(raw)
    cells = CellWidth.of(text)
    self.isCut = isCut
  }

  /// Enough for a row of letters of any script, a mark here and there.
  private static func bytes(for width: Int) -> Int { 4 * width }

  /// Shortens the stretch to its last cells, the first of them an ellipsis, if it is longer.
  mutating func keepEnd(_ most: Int) {
    guard cells > most || isCut else { return }
    let kept = String(Self.fitting(text.reversed(), most).reversed())
    replace(with: most > 0 ? "…" + kept : "")
  }

  /// Shortens the stretch to its first cells, the last of them an ellipsis, if it is longer.
  mutating func keepStart(_ most: Int) {
    guard cells > most || isCut else { return }
    let kept = String(Self.fitting(Array(text), most))
    replace(with: most > 0 ? kept + "…" : "")
  }

  /// As many of the characters as leave one cell free.
  private static func fitting(_ characters: [Character], _ most: Int) -> ArraySlice<Character> {
    var used = 1
    let end = characters.firstIndex { character in
      used += CellWidth.of(String(character))
      return used > most
    }
    return characters[..<(end ?? characters.count)]
  }

  private mutating func replace(with text: String) {
    self.text = text
    cells = CellWidth.of(text)
  }
}
