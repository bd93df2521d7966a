import Text

extension Diagnostic.Code {
  static let notAnEntry = Self(rawValue: "not-an-entry")
  static let laterEntry = Self(rawValue: "later-entry")
  static let incompleteEntry = Self(rawValue: "incomplete-entry")
  static let damagedEntry = Self(rawValue: "damaged-entry")
}

extension Diagnostic {
  static func notAnEntry(at span: SourceRange) -> Diagnostic {
    .error(
      .notAnEntry, "this file is not an entry of the notebook", at: span,
      help:
        "an entry says '\(EntrySchema.TopKey.format.rule.name): \(EntrySchema.version)' at its head"
    )
  }

  static func laterEntry(_ version: String, at span: SourceRange) -> Diagnostic {
    .error(
      .laterEntry, "this entry was written by a later version of broach ('\(version)')",
      at: span, help: "open it with that version, or read it as the plain text that it is")
  }

  static func incomplete(at span: SourceRange) -> Diagnostic {
    .error(
      .incompleteEntry, "something that belongs here is missing", at: span,
      help: "the words are still in the file, which is plain text")
  }

  static func cutOff(at span: SourceRange) -> Diagnostic {
    .error(
      .incompleteEntry, "the end of this file is missing", at: span,
      help: "the words that are left are in the file, which is plain text")
  }

  static func badlyCoded(at span: SourceRange) -> Diagnostic {
    .error(
      .damagedEntry, "this text cannot be decoded", at: span,
      help: "after each % write two digits, as in %20 for a space or %25 for a per cent sign")
  }

  static func notA(_ wanted: String, _ word: String, at span: SourceRange) -> Diagnostic {
    .error(.damagedEntry, "'\(word)' is not \(wanted)", at: span)
  }

  static func unreadableSet(_ reason: String?, at span: SourceRange) -> Diagnostic {
    .error(
      .damagedEntry, "the set in this entry cannot be read", at: span,
      notes: reason.map { [Note($0)] } ?? [],
      help: "the answers are still in the file, which is plain text")
  }
}
