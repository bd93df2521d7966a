import Text

extension Diagnostic.Code {
  package static let fileTooLarge = Self(rawValue: "file-too-large")
  package static let notText = Self(rawValue: "not-text")
  package static let emptyFile = Self(rawValue: "empty-file")
  static let hiddenCharacter = Self(rawValue: "hidden-character")
  static let tab = Self(rawValue: "tab")
  static let mixedIndentation = Self(rawValue: "mixed-indentation")
  static let noBreakSpace = Self(rawValue: "no-break-space")
  static let bullet = Self(rawValue: "bullet")
  static let lostDash = Self(rawValue: "lost-dash")
  static let dashBeforeKey = Self(rawValue: "dash-before-key")
  static let malformedKey = Self(rawValue: "malformed-key")
  static let unknownKey = Self(rawValue: "unknown-key")
  static let misplacedKey = Self(rawValue: "misplaced-key")
  static let duplicateKey = Self(rawValue: "duplicate-key")
  static let setTwice = Self(rawValue: "set-twice")
  static let quotedLines = Self(rawValue: "quoted-lines")
  static let tooDeep = Self(rawValue: "too-deep")
  static let wrongDepth = Self(rawValue: "wrong-depth")
  static let documentMark = Self(rawValue: "document-mark")
  static let strayText = Self(rawValue: "stray-text")
  static let missingKey = Self(rawValue: "missing-key")
  static let listExpected = Self(rawValue: "list-expected")
  static let keysExpected = Self(rawValue: "keys-expected")
  static let textExpected = Self(rawValue: "text-expected")
  static let emptyItem = Self(rawValue: "empty-item")
  static let commentInText = Self(rawValue: "comment-in-text")
  static let blockMark = Self(rawValue: "block-mark")
  static let shallowText = Self(rawValue: "shallow-text")
  static let unknownEscape = Self(rawValue: "unknown-escape")
  static let valueTooLong = Self(rawValue: "value-too-long")
  static let tooManyLevels = Self(rawValue: "too-many-levels")
}

// MARK: - The file

extension Diagnostic {
  static func fileTooLarge(limit: Int) -> Diagnostic {
    .error(
      .fileTooLarge, "this file is larger than \(limit >> 20) MB", at: SourceRange(at: 0),
      help: "check that it is the file you meant; a prompt set is a short text")
  }

  static func notText(at offset: Int) -> Diagnostic {
    .error(
      .notText, "this is not a plain text file in UTF-8", at: SourceRange(offset, offset + 1),
      help: "save it as plain text; if the editor asks for an encoding, choose UTF-8")
  }

  static func oldLineEnd(at offset: Int) -> Diagnostic {
    .error(
      .notText, "the lines of this file end in a way that is no longer in use",
      at: SourceRange(at: offset),
      help: "save it once more as plain text, with the line ends of Windows or Unix")
  }

  static let emptyFile = Diagnostic.error(
    .emptyFile, "this file is empty", at: SourceRange(at: 0),
    help: "begin with the line 'broach: 1'")

  static func hiddenCharacter(at span: SourceRange) -> Diagnostic {
    .error(
      .hiddenCharacter, "a hidden character stands here", at: span,
      help: "delete it; it often comes along when text is copied from elsewhere")
  }
}

// MARK: - Keys

extension Diagnostic {
  static func malformedKey(
    _ key: String, _ slip: KeyHead.Slip, _ span: SourceRange, isBlock: Bool = false
  ) -> Diagnostic {
    let message =
      switch slip {
      case .quoted: "a key is written without quotation marks"
      case .capital: "a key is written in small letters"
      case .spaceBefore: "no space stands between a key and its colon"
      case .noSpaceAfter: "a space is missing after the colon"
      case .noColon: "a colon is missing after '\(key)'"
      }
    return .error(.malformedKey, message, at: span, help: "write '\(key): \(isBlock ? "|" : "")'")
  }

  static func unknownKey(
    _ key: String, _ span: SourceRange, in group: Schema.Group, near: String?, homes: [String]
  ) -> Diagnostic {
    if !homes.isEmpty {
      return .error(
        .misplacedKey, "'\(key)' does not belong in \(group.name)", at: span,
        help: "it belongs in \(homes.joined(separator: " or "))")
    }
    let help =
      didYouMean(near, or: "keys here are: \(group.names.joined(separator: ", "))")
    return .error(.unknownKey, "there is no key '\(key)' in \(group.name)", at: span, help: help)
  }

  static func duplicateKey(_ key: String, _ span: SourceRange, first: SourceRange) -> Diagnostic {
    .error(
      .duplicateKey, "'\(key)' stands here twice", at: span,
      notes: [Note("the first one is here", at: first)], help: "keep one of the two")
  }

  static func documentMark(_ mark: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .documentMark, "'\(mark)' does not belong in a set", at: span,
      help: "leave the line out; a set is one file")
  }

  /// Items stand below no key.
  static func keyless(_ key: String, _ span: SourceRange, list: SourceRange) -> Diagnostic {
    .error(
      .missingKey, "'\(key):' is missing above a list", at: span,
      notes: span == list ? [] : [Note("the list begins here", at: list)],
      help: "write '\(key):' on a line of its own above its first dash")
  }

  static func strayItem(at span: SourceRange) -> Diagnostic {
    .error(
      .strayText, "this text in a list has no dash", at: span,
      help: "if it is an item of its own, write '- ' before it; "
        + "if it goes on from above, put two more spaces before it")
  }
}

// MARK: - Lists and texts

extension Diagnostic {
  static func bullet(at span: SourceRange) -> Diagnostic {
    .error(
      .bullet, "a list item begins with a plain dash", at: span,
      help: "write '- ' in its place, here and wherever this mark begins a line")
  }

  static func lostDash(_ key: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .lostDash, "a second '\(key)' stands here, or a dash is missing before it", at: span,
      help: "begin the next item with '- \(key): ', its dash under the dash above")
  }

  static func dashBeforeKey(_ span: SourceRange) -> Diagnostic {
    .error(
      .dashBeforeKey, "a dash stands before a key that belongs to the item above", at: span,
      help: "write a space in place of the dash; only the first key of an item has one")
  }

  static func tightDash(at span: SourceRange) -> Diagnostic {
    .error(
      .bullet, "a space is missing after the dash", at: span,
      help: "write '- ' before the text")
  }

  static func brackets(_ key: String, _ span: SourceRange, isList: Bool, rest: String) -> Diagnostic
  {
    let inner = rest.dropFirst().prefix { $0 != "]" && $0 != "}" }
    let parts = inner.split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    let lines = parts.map { (isList ? "  - " : "  ") + $0 }
    return .error(
      isList ? .listExpected : .keysExpected,
      "brackets are not used here", at: span,
      help: (["write it as lines:", "\(key):"] + lines).joined(separator: "\n"))
  }

  static func textForList(_ key: String, _ span: SourceRange, wantsKeys: Bool) -> Diagnostic {
    wantsKeys
      ? .error(
        .keysExpected, "'\(key)' has keys of its own, on lines below it", at: span,
        help: "put each on a line of its own below '\(key):', indented by two spaces")
      : .error(
        .listExpected, "each item of '\(key)' needs a line of its own, with a dash", at: span,
        help: "put each item on a line of its own below '\(key):', beginning with '- '")
  }

  static func listForKeys(_ key: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .keysExpected, "'\(key)' has keys of its own, not a list", at: span,
      help: "leave out the dash and write a key with its colon")
  }

  static func listForText(_ key: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .textExpected, "'\(key)' is one text, and this is a list", at: span,
      help: "write the text after '\(key): '; for several lines, write | there")
  }

  static func emptyItem(at span: SourceRange, in group: String) -> Diagnostic {
    .error(
      .emptyItem, "nothing stands behind this dash", at: span,
      help: "write the keys of \(group) behind it, or delete it")
  }

  static func itemWithoutKey(_ span: SourceRange, in group: Schema.Group) -> Diagnostic {
    let first = group.names[group.markers.first ?? 0]
    return .error(
      .missingKey, "\(group.name) begins with a key", at: span,
      help: "write '\(first): ' before it")
  }

  static func commentInText(at span: SourceRange) -> Diagnostic {
    .error(
      .commentInText, "a note with # stands in the middle of a text", at: span,
      help: "move it above the key; if it is part of the text, write | after the key")
  }

  /// A comment cut a row off from its block.
  static func cutOff(at span: SourceRange, comment: SourceRange) -> Diagnostic {
    .error(
      .commentInText, "a note with # cuts this off from the text above", at: span,
      notes: [Note("the note stands here", at: comment)],
      help: "move the note above the key; if it is part of the text, indent it like the text")
  }

  static func shallowBlock(_ span: SourceRange, key: String) -> Diagnostic {
    .error(
      .strayText, "this text does not stand deep enough to belong to '\(key)'", at: span,
      help: "put at least two spaces more before every line of it than before '\(key)'")
  }

  static func blockMark(_ mark: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .blockMark, "'\(mark)' does not belong in a set", at: span,
      help: "write '\(mark.prefix(1))' alone")
  }

  static func shallowText(at span: SourceRange) -> Diagnostic {
    .error(
      .shallowText, "this line stands less deep than the first line of its text",
      at: span, help: "indent it as far as the first line")
  }

  static func unknownEscape(_ escape: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .unknownEscape, "'\(escape)' means nothing inside quotation marks", at: span,
      help: escape == #"\n"#
        ? #"take \n away; a text of several lines begins in the line below, behind '|'"#
        : #"write \\ for a backslash, or leave out the quotation marks around the text"#)
  }

  static func valueTooLong(at span: SourceRange, limit: Int) -> Diagnostic {
    .error(
      .valueTooLong, "this text is longer than \(limit >> 10) KB", at: span,
      help: "make it shorter")
  }
}
