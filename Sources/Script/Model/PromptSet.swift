import Text

/// A checked prompt set: everything that a script says, with all names resolved.
///
/// Groups of steps are laid flat, their conditions joined; questions, options and drafts are named
/// by their place in a list, a `ListIndex`, so that nothing has to be looked up during a walk.
package struct PromptSet: Sendable {
  /// Whom a set is written for.
  package enum Audience: String, CaseIterable, Sendable { case client, therapist }

  package var title = ""
  package var about: String?
  /// How the set reads in the chooser.
  package var closest: String?
  package var audience = Audience.client
  /// A BCP 47 tag; nil means English.
  package var language: String?
  /// The words of that language by which answers are understood.
  package var lists: LanguageLists {
    get { listSource() }
    set {
      let shared = SharedLists(newValue)
      listSource = { shared.lists }
    }
  }
  /// The same for whoever may not need them: they are read when they are first asked for.
  package private(set) var listSource: @Sendable () -> LanguageLists = { LanguageLists() }
  package var author: String?
  /// Which version its author says it is: a number or a date, to be seen beside the code.
  package var version: String?
  package var minutes: Int?
  package var sources: [String] = []
  package var opening: String?
  package var closing: String?
  /// Whether the mirror may be asked for.
  package var mirror = true

  /// What the therapist who handed the set out says, in their words, shown first.
  package var invitation: String?
  /// Whether the therapist reads messages between sessions; nil if they do not say.
  package var readsMessages: Bool?
  /// What to expect of replies.
  package var replies: String?
  /// Where the therapist wants mail sent to; one plain address, as `Address` takes it.
  package var address: String?

  package var steps: [Step] = []
  /// All questions, in the order of the steps that ask them.
  package var questions: [Question] = []
  package var drafts: [DraftTemplate] = []
  package var examples: [Example] = []

  /// The texts that are shown as they stand, in the order of the file; for advice.
  package var texts: [ShownText] = []
  /// Where drafts have what was hardly meant as words.
  package var nearMisses = NearMisses()
  /// Where `language` says what it says.
  package var languageSpan = SourceRange(at: 0)

  /// An empty set, to be filled in.
  package init() {}
}

extension PromptSet {
  /// Lets its language be understood by a guide.
  mutating func speak(by guide: LanguageGuide) {
    let tag = language
    listSource = { guide.lists(for: tag) }
  }

  /// A question, by its name in the script; nil if the set does not ask it.
  package func question(named id: String) -> QuestionID? { questions.firstID { $0.id == id } }

  /// A draft, by its name in the script; nil if there is none.
  package func draft(named id: String) -> DraftID? { drafts.firstID { $0.id == id } }

  /// The question that takes a longer text, and the one that picks sentences of it.
  package var longQuestion: (text: QuestionID, pick: QuestionID?)? {
    for id in questions.ids {
      if case .pick(let source, _) = questions[id].kind { return (source, id) }
    }
    return questions.firstID { $0.kind == .text }.map { ($0, nil) }
  }
}

/// A set as many hold it that never change it: it is large, and goes from hand to hand at every
/// step of a walk.
package final class SharedSet: Sendable {
  package let set: PromptSet

  /// A set to be held by many.
  package init(_ set: PromptSet) { self.set = set }
}
