import Script

/// What the mirror looks for: a file in plain words, so that it can be translated and changed by
/// somebody who does not program.
package struct MirrorGuide: Sendable {
  /// When a pattern is shown.
  package enum Order: String, CaseIterable, Sendable {
    /// What hides the message itself.
    case first
    /// What may blur it.
    case then
    /// What would rather spare the other one; only when the person goes on.
    case later
  }

  /// How far words that count together may stand apart.
  package enum Reach: String, CaseIterable, Sendable { case sentence, draft }

  /// One thing that wording can show, and what may be said of it.
  package struct Pattern: Sendable {
    package var id = ""
    /// What it is one of, such as absolutes.
    package var group = ""
    package var order = Order.then
    /// Each of these shows it.
    package var shows: [MirrorPhrase] = []
    /// It is left alone where one of these stands in the same sentence.
    package var notWhen: [MirrorPhrase] = []
    /// Why somebody might look at it again, in one sentence.
    package var reason = ""
    /// A question or a beginning; never a rewriting.
    package var frame = ""
    /// How many of `shows` have to stand within `reach`.
    package var times = 1
    package var reach = Reach.sentence
    /// It is about the whole draft, and only about one of more words than this.
    package var moreThan: Int?
    /// It is there where none of `shows` is.
    package var isMissing = false
    /// It may be good manners, and is left alone where `courtesies` show that.
    package var maySpeakManners = false
    /// The names of the sets in which it is not looked for.
    package var notIn: [String] = []
    /// Whose sets it is for; nil for everybody's.
    package var audience: PromptSet.Audience?
    /// It is told right after the answer it stands in, without being asked for.
    package var isAtOnce = false

    /// Whether it is about the whole draft rather than some words.
    package var isWhole: Bool { moreThan != nil || isMissing }
  }

  /// A BCP 47 tag; only drafts in this language are looked at.
  package var language = ""
  package var spellings: [MirrorSpelling] = []
  /// Words that do the same work; phrases name them.
  package var families = MirrorFamilies()
  /// Words that may stand between those of a phrase.
  package var fillers: [MirrorPhrase] = []
  /// Words right before what somebody else said.
  package var reported: [MirrorPhrase] = []
  /// Words with which a person speaks for themselves again, after what somebody else said.
  package var turns: [MirrorPhrase] = []
  /// A sentence with one of these is never touched.
  package var leaveAlone: [MirrorPhrase] = []
  /// Forms of politeness; a draft with one of these keeps its hedges.
  package var courtesies: [MirrorPhrase] = []
  package var patterns: [Pattern] = []
}
