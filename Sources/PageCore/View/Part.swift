/// One piece of a screen.
package indirect enum Part: Hashable, Sendable {
  /// How a paragraph looks.
  package enum Look: String, Sendable {
    /// As it is read.
    case said
    case help, note, quiet
  }

  /// What a row of buttons is for. What saves for oneself never stands in a row with what gives.
  package enum Row: String, Sendable { case go, more, away, save }

  /// What the screen is about; one a view.
  case heading(View.Label)
  case subheading(View.Label)
  case text(View.Label, Look)
  /// A paragraph with words of the person's own.
  case runs([View.Run], Look)
  case field(Field)
  case options(Options)
  case sentences(label: String, [Sentence])
  case `switch`(number: Int, words: String, isOn: Bool, said: String?)
  case buttons([View.Button], Row)
  case letter(Letter)
  case places([TurnTo])
  case fold(String, [Part])
  /// Fills the screen.
  case card([[View.Run]])

  /// Where something is typed.
  package struct Field: Hashable, Sendable {
    package var number: Int
    package var label: View.Label
    package var hint: String?
    package var value: String
    package var lines = 1
    /// Whether it only shows a text to be selected.
    package var isRead = false
  }

  /// Things to choose from.
  package struct Options: Hashable, Sendable {
    package var number: Int
    package var label: View.Label
    package var areMany: Bool
    package var items: [Option]
  }

  /// One of them.
  package struct Option: Hashable, Sendable {
    package var number: Int
    package var label: View.Label
    package var isOn: Bool
  }

  /// A sentence to be picked.
  package struct Sentence: Hashable, Sendable {
    package var number: Int
    package var words: String
    /// Its place among those that were picked, from 1; 0 if it was not.
    package var order: Int
  }

  /// A draft.
  package struct Letter: Hashable, Sendable {
    package var subject: String?
    package var to: String?
    package var paragraphs: [[View.Run]]
  }

  /// Somebody to turn to.
  package struct TurnTo: Hashable, Sendable {
    package var words: String
    /// The digits to call; nil where there are none.
    package var call: String?
    package var link: String?
  }
}
