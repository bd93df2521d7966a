extension StringProtocol where SubSequence == Substring {
  /// Without white space of any kind at both ends.
  package var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(self[first...last])
  }

  /// Without white space of any kind at the end.
  package var trimmedAtEnd: String {
    let scalars = unicodeScalars
    guard let last = scalars.lastIndex(where: { !$0.isSpace }) else { return "" }
    return String(self[...last])
  }

  /// Whether there is nothing but white space, or nothing at all.
  package var isBlank: Bool { unicodeScalars.allSatisfy { $0.isSpace } }
}

extension String {
  /// Without line ends of any kind at the end.
  package var withoutFinalBreaks: String {
    var rest = unicodeScalars[...]
    while rest.last?.sight == .lineEnd { rest.removeLast() }
    return String(rest)
  }
}
