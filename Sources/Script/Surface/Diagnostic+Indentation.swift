import Text

extension Diagnostic {
  static func tab(at span: SourceRange) -> Diagnostic {
    .warning(
      .tab, "a tab stands at the beginning of this line", at: span,
      help: "use spaces, two for each step inwards, here and wherever a line begins with a tab")
  }

  static func mixedIndentation(at span: SourceRange) -> Diagnostic {
    .error(
      .mixedIndentation, "this line begins with tabs and spaces mixed", at: span,
      help: "use spaces alone, as many as on the lines beside it")
  }

  /// Tabs that stand for so many spaces all through a file.
  static func mixedTabs(of width: Int, at span: SourceRange) -> Diagnostic {
    .error(
      .mixedIndentation, "tabs and spaces are mixed at the beginning of lines", at: span,
      help: "use spaces alone, \(width) for each tab, here and wherever a line begins with a tab")
  }

  static func noBreakSpace(at span: SourceRange) -> Diagnostic {
    .error(
      .noBreakSpace, "this line begins with a space of another kind (U+00A0)", at: span,
      help: "delete the spaces at the beginning of the line and type them again, here and "
        + "wherever a line begins so")
  }

  static func tooDeep(at span: SourceRange, isDash: Bool) -> Diagnostic {
    .error(
      .tooDeep, "too many spaces stand before this line", at: span,
      help: isDash
        ? "put the dash under the dash of the item above"
        : "put it under the key above; for a text of several lines, write | after the key")
  }

  /// All keys of an item but its first are set in too far, and so it is all through a file.
  static func itemTooDeep(at span: SourceRange) -> Diagnostic {
    .error(
      .tooDeep, "too many spaces stand before this line", at: span,
      help: "put it under the key above, in every item that is set in like this; for a text of "
        + "several lines, write | after the key")
  }

  /// Items stand below a key whose value is a text.
  static func listBelowText(_ key: String, or list: String?, _ span: SourceRange) -> Diagnostic {
    let other = list.map { "; if it is the list of '\($0)', write '\($0):' above it" } ?? ""
    return .error(
      .tooDeep, "this list stands below '\(key)', which is one text", at: span,
      help: "to go on with the text in lines, write | after '\(key):', and the text below it"
        + other)
  }

  static func keyAtWrongDepth(_ span: SourceRange, _ depth: Int) -> Diagnostic {
    .error(
      .wrongDepth, "this key does not stand under the keys of its item", at: span,
      help: "put \(spaces(depth)) before it")
  }

  static func dashAtWrongDepth(_ span: SourceRange, _ depth: Int) -> Diagnostic {
    .error(
      .wrongDepth, "this dash does not stand under the dash of the item above", at: span,
      help: "put \(spaces(depth)) before it")
  }

  private static func spaces(_ count: Int) -> String {
    count == 1 ? "1 space" : count == 0 ? "no space" : "\(count) spaces"
  }
}
