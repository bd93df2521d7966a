import Text
import Words

extension Phrase {
  /// As it stands on the page: what is not the program's own without what hides or steers.
  @inline(never)
  var shown: String {
    pieces.reduce(into: "") { $0 += $1.isForeign ? Sanitiser.strip($1.text) : $1.text }
  }

  /// The same with a capital letter, as buttons have it.
  @inline(never)
  var raised: String {
    let words = shown
    guard let first = words.first else { return words }
    return first.uppercased() + words.dropFirst()
  }
}

// None of these is compiled again at each place where it is called: a screen has dozens, and the core
// travels in every page.

extension View.Label {
  /// The program's words.
  @inline(never)
  static func ours(_ words: Phrase) -> View.Label { View.Label(words: words.shown) }

  /// The program's words as a button has them.
  @inline(never)
  static func button(_ words: Phrase) -> View.Label { View.Label(words: words.raised) }

  /// The set's words.
  @inline(never)
  static func sets(_ words: String) -> View.Label {
    View.Label(words: Sanitiser.strip(words).withoutFinalBreaks, isOfSet: true)
  }
}

extension Part {
  /// A paragraph of the program's.
  @inline(never)
  static func ours(_ words: Phrase, _ look: Look = .help) -> Part { .text(.ours(words), look) }

  /// A paragraph of the set's.
  @inline(never)
  static func sets(_ words: String, _ look: Look = .said) -> Part { .text(.sets(words), look) }
}

extension PageSession {
  /// A button of this screen.
  @inline(never)
  mutating func button(
    _ action: Action, _ words: Phrase, _ look: View.Button.Look = .plain, act: View.Way? = nil,
    said: Phrase? = nil
  ) -> View.Button {
    View.Button(
      number: numbers.number(action), label: .button(words), look: look, act: act,
      said: said.map { $0.shown })
  }

  /// A row of one button.
  @inline(never)
  mutating func row(
    _ row: Part.Row, _ action: Action, _ words: Phrase, _ look: View.Button.Look = .plain,
    act: View.Way? = nil
  ) -> Part {
    .buttons([button(action, words, look, act: act)], row)
  }
}
