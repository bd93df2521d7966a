/// What stands on the page now. The page's script draws it and decides nothing.
package struct View: Hashable, Sendable {
  /// Another number is another screen: all is drawn anew. Under the same number it is brought up to
  /// date in place.
  package var screen = 0
  /// The language of the set, a BCP 47 tag.
  package var language = "en"
  package var isRightToLeft = false
  /// Whether the browser may check the spelling.
  package var checksSpelling = false
  /// What the window is called: nothing that a bystander could read more into.
  package var title = ""
  package var main: [Part] = []
  package var letter: LetterPanel?
  /// What stands on every screen at the same place.
  package var bar: [Button] = []
  /// The number of the button that the browser's own Back presses; nil where Back leaves the page.
  package var back: Int?
  /// What a screen reader is to say.
  package var say: String?
  /// What is to be done at once, without a tap.
  package var acts: [Act] = []

  /// An empty page.
  package init() {}
}

extension View {
  /// The letter as far as it has come, beside the question.
  package struct LetterPanel: Hashable, Sendable {
    package var title: String
    /// The first line, for where there is no room for more.
    package var line: String
    package var parts: [Part]
  }

  /// Words that are to be shown as they are.
  package struct Label: Hashable, Sendable {
    package var words: String
    /// Whether they are the set's, and so in its language.
    package var isOfSet = false
  }

  /// A stretch of words of one origin.
  package struct Run: Hashable, Sendable {
    package var text: String
    /// Whether they are the person's own.
    package var isOwn: Bool
  }

  /// A button, or what looks like one.
  package struct Button: Hashable, Sendable {
    /// How much it stands out.
    package enum Look: String, Sendable { case main, plain, quiet }

    package var number: Int
    package var label: Label
    package var look: Look
    /// What the page does within the tap, before it tells of the press. It asks for the texts that
    /// it needs for that, which would else be written anew at every letter.
    package var act: Way?
    /// What is said right below it.
    package var said: String?
  }

  /// What a button has the browser do.
  package enum Way: String, Sendable { case copy, mail, share, save, open, print, hide }

  /// What only a browser can do, with all it needs for it.
  package enum Act: Hashable, Sendable {
    case copy(String)
    /// Opens a mail program; a text is copied first.
    case mail(address: String, copying: String?)
    case share(title: String, text: String)
    case save(name: String, type: String, text: String)
    /// Lets the person choose a file.
    case open
    case print
    /// Erases everything and shows the plain page.
    case hide
    /// Keeps a text for this tab alone, or forgets it.
    case keep(String)
    case forget
  }
}
