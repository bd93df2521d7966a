import Text

extension Diagnostic.Code {
  static let laterVersion = Self(rawValue: "later-version")
  static let badVersion = Self(rawValue: "bad-version")
  static let oddVersion = Self(rawValue: "odd-version")
  static let emptyText = Self(rawValue: "empty-text")
  static let emptyList = Self(rawValue: "empty-list")
  static let unknownWord = Self(rawValue: "unknown-word")
  static let badNumber = Self(rawValue: "bad-number")
  static let badLanguage = Self(rawValue: "bad-language")
  static let badAddress = Self(rawValue: "bad-address")
  static let badID = Self(rawValue: "bad-id")
  static let duplicateID = Self(rawValue: "duplicate-id")
  static let duplicateOption = Self(rawValue: "duplicate-option")
  static let labelOfDigits = Self(rawValue: "label-of-digits")
  static let badDoubt = Self(rawValue: "bad-unsure")
  static let loneDoubt = Self(rawValue: "lone-unsure")
  static let missingAct = Self(rawValue: "missing-act")
  static let twoActs = Self(rawValue: "two-acts")
  static let uselessKey = Self(rawValue: "useless-key")
  static let unknownQuestion = Self(rawValue: "unknown-question")
  static let askedLater = Self(rawValue: "asked-later")
  static let unknownOption = Self(rawValue: "unknown-option")
  static let unknownSet = Self(rawValue: "unknown-set")
  static let unknownDraft = Self(rawValue: "unknown-draft")
  static let pickOfNoText = Self(rawValue: "pick-of-no-text")
  static let tooManySteps = Self(rawValue: "too-many-steps")
  static let examplesTwice = Self(rawValue: "examples-twice")
  static let privateMail = Self(rawValue: "private-mail")
  static let noDrafts = Self(rawValue: "no-drafts")
}

// MARK: - Values

extension Diagnostic {
  static func laterVersion(_ version: Int, _ span: SourceRange) -> Diagnostic {
    .error(
      .laterVersion, "this set is written for a later version of broach (\(version))",
      at: span, help: "get a newer broach, or ask whoever gave you the set")
  }

  static func badVersion(_ text: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .badVersion, "'\(text)' is not a version of the format", at: span,
      help: "write 'broach: 1'")
  }

  static func emptyText(_ key: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .emptyText, "nothing stands after '\(key)'", at: span,
      help: key == "broach"
        ? "write 'broach: 1'"
        : neededKeys.contains(key) ? "write its text" : "write its text, or leave the line out")
  }

  /// Keys without which what they stand in is not whole.
  private static let neededKeys: Set<String> = [
    "title", "ask", "say", "id", "kind", "of", "label", "body", "answers",
  ]

  static func emptyList(_ key: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .emptyList, "nothing stands below '\(key)'", at: span,
      help: "write items below it, each beginning with '- ', or leave it out")
  }

  static func unknownWord(
    _ key: String, _ text: String, _ span: SourceRange, words: [String], near: String?
  ) -> Diagnostic {
    let choices = words.map { "'\($0)'" }.joined(separator: ", ")
    return .error(
      .unknownWord, "'\(key)' cannot be '\(brief(text))'", at: span,
      help: noteBehind(text)
        ?? didYouMean(
          near,
          or: (words.count == 1
            ? "write \(choices), or leave the line out" : "write one of \(choices)")))
  }

  static func badNumber(_ key: String, _ text: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .badNumber, "'\(key)' is a whole number above 0, and not '\(brief(text))'", at: span,
      help: noteBehind(text) ?? "write it in digits, such as '\(key): 3'")
  }

  /// What to do with a note behind a value, which the format takes for a part of it.
  private static func noteBehind(_ text: String) -> String? {
    guard text.dropFirst().contains("#") else { return nil }
    return noteAbove
  }

  private static let noteAbove = "put the note on a line of its own above, beginning with #"

  /// Whether it is about a note behind a value.
  var isAboutNoteBehind: Bool {
    (code == .unknownWord || code == .badNumber) && help == Self.noteAbove
  }

  /// The beginning of a text, where all of it would hide what is said about it.
  static func brief(_ text: String) -> String {
    text.count > 40 ? "\(text.prefix(40))…" : text
  }

  static func badLanguage(_ tag: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .badLanguage, "a language is two letters, such as de, and not '\(tag)'", at: span,
      help: "write two or three letters, such as 'en', 'de' or 'pt-BR'")
  }

  static func badAddress(_ text: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .badAddress, "'\(brief(text))' is not one plain mail address", at: span,
      help: "write the address and nothing else, such as 'address: name@example.org'")
  }

  static func missingKey(_ key: String, in group: String, _ span: SourceRange, help: String)
    -> Diagnostic
  {
    .error(.missingKey, "'\(key)' is missing in \(group)", at: span, help: help)
  }
}

// MARK: - Names

extension Diagnostic {
  static func badID(_ id: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .badID, "'\(id)' cannot be an id", at: span,
      help: "use small letters a to z, digits, '-' and '_', without spaces")
  }

  /// An id that means something else in the conditions of lines.
  static func reservedID(_ id: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .badID, "no question can have the id '\(id)'", at: span,
      help: "give it another one; in a line's condition, '\(id)' is the kind of the draft")
  }

  /// An id that another has as well.
  package static func duplicateID(_ id: String, _ span: SourceRange, first: SourceRange)
    -> Diagnostic
  {
    .error(
      .duplicateID, "the id '\(id)' is taken", at: span,
      notes: [Note("it was first used here", at: first)], help: "give one of the two another id")
  }

  /// - Parameter option: a question that has such an option.
  static func unknownQuestion(
    _ id: String, _ span: SourceRange, near: String?, option: Question? = nil
  ) -> Diagnostic {
    if let option {
      return .error(
        .unknownQuestion, "'\(id)' is an option of '\(option.id)', and no question", at: span,
        help: "write \(option.id) \(option.verb) \"\(id)\"")
    }
    return .error(
      .unknownQuestion, "no question has the id '\(id)'", at: span,
      help: didYouMean(near, or: "use the id of a question of this set"))
  }

  static func askedLater(_ id: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .askedLater, "'\(id)' is not asked before this place", at: span,
      help: "move its question further up, or use an earlier one")
  }

  static func unknownSet(_ name: String, _ span: SourceRange, near: String?, known: [String])
    -> Diagnostic
  {
    .warning(
      .unknownSet, "there is no set '\(name)'", at: span,
      help: didYouMean(near, or: "the sets are: \(known.joined(separator: ", "))"))
  }

  static func unknownDraft(_ id: String, _ span: SourceRange, near: String?) -> Diagnostic {
    .error(
      .unknownDraft, "no draft has the id '\(id)'", at: span,
      help: didYouMean(near, or: "use the id of a draft of this set"))
  }
}

// MARK: - Examples

extension Diagnostic {
  /// The set beside has examples of its own.
  static func examplesTwice(_ span: SourceRange) -> Diagnostic {
    .error(
      .examplesTwice, "the set has examples of its own already", at: span,
      help: "keep all of them in one place, here or in the set")
  }

  /// A whole set in a file of examples.
  static func setAsExamples(_ span: SourceRange) -> Diagnostic {
    .error(
      .misplacedKey, "this is a set, and its file's name is one for examples", at: span,
      help: "keep 'examples:' alone here, or give the file a name without '.examples'")
  }
}

// MARK: - Forms

extension Diagnostic {
  static func ownForm(_ kind: DraftTemplate.Kind, _ span: SourceRange) -> Diagnostic {
    .error(
      .duplicateID, "this draft is of the kind '\(kind.rawValue)' already", at: span,
      help: "leave it out below 'also'")
  }

  static func formTwice(
    _ kind: DraftTemplate.Kind, _ span: SourceRange, first: SourceRange
  ) -> Diagnostic {
    .error(
      .duplicateID, "the form '\(kind.rawValue)' stands here twice", at: span,
      notes: [Note("the first one is here", at: first)], help: "leave one of the two out")
  }

  static func takenForm(_ id: String, _ span: SourceRange, first: SourceRange) -> Diagnostic {
    .error(
      .duplicateID, "another draft has the id '\(id)', which this form has as well", at: span,
      notes: [Note("it is used here", at: first)],
      help: "give the other draft another id, or leave this form out")
  }

  static func privateMail(_ kind: DraftTemplate.Kind, _ span: SourceRange) -> Diagnostic {
    .error(
      .privateMail, "a private draft is never made into '\(kind.rawValue)'", at: span,
      help: "leave the form out, or take 'private: yes' away")
  }
}

// MARK: - Steps

extension Diagnostic {
  static func stepWithoutAct(_ span: SourceRange) -> Diagnostic {
    .error(
      .missingAct, "this step does nothing", at: span,
      help: "add one of ask, say, checkpoint, signpost, offer, stop or steps")
  }

  static func twoActs(
    _ first: String, _ second: String, _ span: SourceRange, first firstSpan: SourceRange
  )
    -> Diagnostic
  {
    .error(
      .twoActs, "'\(first)' and '\(second)' stand in one step", at: span,
      notes: [Note("the first one is here", at: firstSpan)],
      help: "make two steps of them, each with its own dash")
  }

  static func keyOfQuestion(_ key: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .misplacedKey, "'\(key)' belongs to a question, and this step asks none", at: span,
      help: "leave it out, or begin the step with 'ask: '")
  }

  static func keyOfOffer(_ key: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .misplacedKey, "'\(key)' belongs to an offer, and this step makes none", at: span,
      help: "leave it out")
  }

  static func uselessKey(_ key: String, _ kind: String, _ span: SourceRange) -> Diagnostic {
    .warning(
      .uselessKey, "a '\(kind)' question has no use for '\(key)'", at: span,
      help: "leave it out")
  }

  static func uselessSubject(_ kind: String, _ span: SourceRange) -> Diagnostic {
    .warning(
      .uselessKey, "a '\(kind)' has no use for 'subject'", at: span,
      help: "leave it out")
  }

  static func pickOfNoText(_ id: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .pickOfNoText, "'\(id)' is not a 'text' question, so it has no sentences to pick",
      at: span, help: "name a question with 'kind: text'")
  }

  static func tooManySteps(_ span: SourceRange, limit: Int) -> Diagnostic {
    .error(
      .tooManySteps, "a set has at most \(limit) steps", at: span,
      help: "make several sets of it")
  }

  static func noDrafts(_ span: SourceRange) -> Diagnostic {
    .warning(
      .noDrafts, "there is no letter in this set yet", at: span,
      help: "add 'drafts:' with at least one draft")
  }
}
