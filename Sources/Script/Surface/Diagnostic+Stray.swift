import Text

/// What stands in a file and belongs to no key of it.
extension Diagnostic {
  /// A whole set below another, or below itself.
  static func setTwice(_ span: SourceRange, first: SourceRange) -> Diagnostic {
    .error(
      .setTwice, "here a set begins anew, and a file holds one", at: span,
      notes: [Note("the first one begins here", at: first)],
      help:
        "delete everything from here to the end; if it is another set, put it into a file of its "
        + "own")
  }

  /// A mark before each line, as mail programs put it there.
  static func quotedLines(_ mark: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .quotedLines, "a mail program put '\(mark)' before the lines of this file", at: span,
      help:
        "take '\(mark)' away from the beginning of each line, with the space behind it, and what the "
        + "mail says above and below the set")
  }

  /// - Parameter isRemark: whether it begins as the remarks do that come along when a document is
  ///   copied that several people work on: `[a]`.
  static func strayText(at span: SourceRange, isRemark: Bool = false) -> Diagnostic {
    if isRemark {
      return .error(
        .strayText, "a remark of a shared document came along here", at: span,
        help: "leave the line out, and its mark, such as [a], in the text further up")
    }
    return .error(
      .strayText, unknownLine, at: span,
      help: "if it goes on from the line above, put it at the end of that line; "
        + "if it is a note to yourself, begin it with #")
  }

  private static let unknownLine = "broach does not know what this line is for"

  /// What stands above a set, such as the head of a mail.
  static func strayTextAbove(at span: SourceRange) -> Diagnostic {
    .error(
      .strayText, unknownLine, at: span,
      help: "a set begins with the line 'broach: 1': take away what stands above it, or begin each "
        + "line of it with #")
  }

  /// What stands below a set, such as the end of a mail.
  static func strayTextBelow(at span: SourceRange) -> Diagnostic {
    .error(
      .strayText, behindSet, at: span,
      help:
        "take it away, to the end of the file; if it goes on from the text above, set it in as the "
        + "lines above are")
  }

  private static let behindSet = "what stands from here on is no part of the set"

  /// Whether it is about what stands below a set.
  var isAboutEnd: Bool { code == .strayText && message == Self.behindSet }

  /// A further paragraph of a text that stands without `|`.
  static func strayParagraph(of key: String, at span: SourceRange) -> Diagnostic {
    .error(
      .strayText, "an empty line ends the text of '\(key)', so broach does not know this line",
      at: span,
      help: "for a text of several paragraphs, write '\(key): |' and all of it on the lines below, "
        + "set in alike")
  }
}
