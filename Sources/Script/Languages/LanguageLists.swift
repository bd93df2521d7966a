/// Lists of words by which what a person typed is understood: those of a set's language, and
/// English beside them. All are in small letters.
package struct LanguageLists: Sendable {
  /// What people type where nothing comes to them, without apostrophes.
  package struct NothingSaid: Sendable {
    /// "idk" and the like.
    package var notKnowing: Set<String> = []
    /// Those of them with which a label that says the same may begin.
    package var beginnings: [String] = []
    /// "nothing" and the like.
    package var nothing: Set<String> = []
    /// "no" and the like.
    package var declining: Set<String> = []
    /// "yes" and the like.
    package var agreeing: Set<String> = []

    mutating func formUnion(_ other: NothingSaid) {
      notKnowing.formUnion(other.notKnowing)
      beginnings += other.beginnings
      nothing.formUnion(other.nothing)
      declining.formUnion(other.declining)
      agreeing.formUnion(other.agreeing)
    }
  }

  /// Words that ask for something to be done rather than answer.
  package struct CommandWords: Sendable {
    package var askingHelp: Set<String> = []
    package var stopping: Set<String> = []
    package var goingBack: Set<String> = []
    package var passingOver: Set<String> = []

    mutating func formUnion(_ other: CommandWords) {
      askingHelp.formUnion(other.askingHelp)
      stopping.formUnion(other.stopping)
      goingBack.formUnion(other.goingBack)
      passingOver.formUnion(other.passingOver)
    }
  }

  /// Words that an author writes into a draft and hardly means as words of it.
  package struct AuthorWords: Sendable {
    /// What is written for `or:`, the longest first.
    package var standingIn: [String] = []
    /// What a note of the author's begins with.
    package var notes: Set<String> = []
    /// What is written with the name of a question for a blank, as in "[your wish]".
    package var owners: Set<String> = []
    /// What is written in brackets for words that are still to come.
    package var placeholders: Set<String> = []

    /// What an option begins with that says that none of the others is meant.
    package var nones: Set<String> = []

    mutating func formUnion(_ other: AuthorWords) {
      nones.formUnion(other.nones)
      standingIn = (standingIn + other.standingIn).sorted {
        ($0.utf8.count, $1) > ($1.utf8.count, $0)
      }
      notes.formUnion(other.notes)
      owners.formUnion(other.owners)
      placeholders.formUnion(other.placeholders)
    }
  }

  /// What stands before the last item of a list; nil where commas alone do.
  package var and: String?
  /// The same before an i-sound; nil where that makes no difference.
  package var andBeforeI: String?
  /// What a draft of each kind is called that has no title; empty in English, where the program has
  /// the words.
  package var forms: [DraftTemplate.Kind: String] = [:]
  package var nothingSaid = NothingSaid()
  /// The same of the language and of English alone, for names: "Nada" is one in many languages.
  var nothingSaidAtHome = NothingSaid()
  package var commandWords = CommandWords()
  package var authorWords = AuthorWords()
  /// Short forms, without their last full stop; the words of longer ones have single spaces.
  package var shortForms: Set<String> = []
  /// What is a short form only before a number, in the same way.
  package var beforeNumbers: Set<String> = []
  /// Words before which a number has a full stop; only where ordinals are written so.
  package var afterNumbers: Set<String> = []
  /// Single letters that are words.
  package var letters: Set<String> = []
  /// What the first line of a letter begins with.
  package var greetings: Set<String> = []
  /// Lines right before a signature, without a mark at the end.
  package var closings: Set<String> = []

  /// The words beside numbers, where one of a list is meant.
  package var numbers = NumberLists()
  /// Those of English, and those of all others, by which a slip is known.
  var englishNumbers = NumberLists()
  var foreignNumbers: [NumberLists] = []

  /// Empty lists.
  package init() {}

  /// The words by which a number is typed, in the language and in English.
  package var numberWords: NumberWords { NumberWords(numbers, beside: englishNumbers) }

  /// The same in each of the other languages: whoever thinks in one may type a number in it.
  package var foreignNumberWords: [NumberWords] {
    foreignNumbers.map { NumberWords($0, beside: NumberLists()) }
  }

  /// Adds what of English counts beside every language. What is a word of one language may be
  /// something else in another, so letters, and forms before numbers, stay at home.
  mutating func add(_ english: LanguageLists) {
    shortForms.formUnion(english.shortForms)
    greetings.formUnion(english.greetings)
    closings.formUnion(english.closings)
  }
}
