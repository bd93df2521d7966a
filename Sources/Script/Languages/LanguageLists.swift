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

    mutating func formUnion(_ other: NothingSaid) {
      notKnowing.formUnion(other.notKnowing)
      beginnings += other.beginnings
      nothing.formUnion(other.nothing)
      declining.formUnion(other.declining)
    }
  }

  /// What stands before the last item of a list; nil where commas alone do.
  package var and: String?
  /// The same before an i-sound; nil where that makes no difference.
  package var andBeforeI: String?
  package var nothingSaid = NothingSaid()
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
