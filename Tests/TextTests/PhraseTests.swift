import Testing
import Text

@Suite struct `A phrase` {
  @Test func `knows whose words are whose`() {
    let phrase: Phrase = "read \(inline: "a\nb", .bold) in \(3) steps\(Phrase.quiet(", or"))"
    #expect(
      phrase.pieces == [
        .init("read ", isForeign: false), .init("a b", style: .bold, isForeign: true),
        .init(" in 3 steps", isForeign: false), .init(", or", style: .quiet, isForeign: false),
      ])
  }

  @Test(arguments: [
    ("Dr. B.", "by Dr. B."), ("Ann", "by Ann."), ("who?", "by who?"), ("well…", "by well…"),
  ])
  func `has one stop after words that end in a mark of their own`(name: String, text: String) {
    #expect(("by \(inline: name)." as Phrase).plainText == text)
  }

  @Test func `has one stop after a title in quotation marks`() {
    let title = "Please stop."
    #expect(("in “\(inline: title)”. Then" as Phrase).plainText == "in “Please stop.” Then")
    #expect(("in \(inline: title).. Then" as Phrase).plainText == "in Please stop... Then")
  }

  @Test func `is cleaned where it is foreign and only there`() {
    #expect(("\u{25BA}\("\u{25BA}\u{1B}[2J")" as Phrase).plainText == "\u{25BA}>[2J")
  }

  private func wrap(_ text: String, _ width: Int, hanging: Int = 0) -> [String] {
    Phrase(foreign: text).lines(width: width, hanging: hanging).map { line in
      line.map(\.text).joined()
    }
  }

  private static let prose =
    "When I go quiet, you go quiet with me — et moi, j'écoute. 漢字仮名交じり文は単語の間に空白がない。"
    + " Supercalifragilisticexpialidocious!\n\n  two  spaces 👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧"

  @Test(arguments: [80, 40, 20, 5, 2], [0, 3]) func `fits its width and loses no letter`(
    width: Int, hanging: Int
  ) {
    let lines = wrap(Self.prose, width, hanging: hanging)
    #expect(lines.allSatisfy { CellWidth.of($0) <= width })
    let letters = { (text: String) in text.filter { !$0.isWhitespace } }
    #expect(letters(lines.joined()) == letters(Self.prose))
  }

  @Test func `breaks at words and hangs`() {
    #expect(wrap("one two three four", 9, hanging: 2) == ["one two", "  three", "  four"])
    #expect(wrap("1. one\n\nafter", 20, hanging: 3) == ["1. one", "", "   after"])
    #expect(wrap("漢字漢字漢", 4) == ["漢字", "漢字", "漢"])
    #expect(wrap("unbreakable", 4) == ["unbr", "eaka", "ble"])
    #expect(wrap("a unbreakable", 4) == ["a", "unbr", "eaka", "ble"])
    #expect(wrap("ends in spaces   ", 10) == ["ends in", "spaces"])
    #expect(wrap("", 10) == [""])
    #expect(wrap("漢", 1) == ["漢"])
  }

  @Test func `breaks at the same words whatever their pieces`() {
    let phrase: Phrase = "no\("break", .bold)here please"
    let lines = phrase.lines(width: 12).map { $0.map(\.text).joined() }
    #expect(lines == ["nobreakhere", "please"])
  }
}
