extension StringProtocol where SubSequence == Substring {
  /// Without white space of any kind at both ends.
  @inlinable
  package var trimmed: String {
    let scalars = unicodeScalars
    // Most words have nothing to lose, and are not looked through.
    if let first = scalars.first, let last = scalars.last, !first.isSpace, !last.isSpace {
      return String(self)
    }
    guard let first = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(self[first...last])
  }

  /// Without white space of any kind at the end.
  @inlinable
  package var trimmedAtEnd: String {
    let scalars = unicodeScalars
    guard let last = scalars.lastIndex(where: { !$0.isSpace }) else { return "" }
    return String(self[...last])
  }

  /// Whether there is nothing but white space, or nothing at all.
  @inlinable
  package var isBlank: Bool { unicodeScalars.allSatisfy { $0.isSpace } }
}

extension String {
  /// Without line ends of any kind at the end.
  package var withoutFinalBreaks: String {
    var rest = unicodeScalars[...]
    while rest.last?.sight == .lineEnd { rest.removeLast() }
    return rest.endIndex == endIndex ? self : String(rest)
  }
}
