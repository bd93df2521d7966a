import Text

/// A word of a condition, a quotation or a bracket, with its place.
struct ConditionToken {
  enum Kind: Equatable {
    case word(String)
    case quoted(String)
    case open, close
    case unclosedQuote
    /// Stands behind the last.
    case end
  }

  let kind: Kind
  let range: Range<Int>

  /// All of a condition, in order, and its end.
  static func all(in text: MappedText) -> [ConditionToken] {
    var tokens: [ConditionToken] = []
    tokens.reserveCapacity(4)  // of most conditions
    var at = text.range.lowerBound
    let end = text.range.upperBound
    while at < end {
      if text.bytes[at].isBlank || text.bytes[at] == UInt8(ascii: "\n") {
        at += 1
      } else {
        let token = next(at, in: text)
        tokens.append(token)
        at = token.range.upperBound
      }
    }
    tokens.append(ConditionToken(kind: .end, range: end..<end))
    return tokens
  }

  private static func next(_ start: Int, in text: MappedText) -> ConditionToken {
    switch text.bytes[start] {
    case UInt8(ascii: "("): return ConditionToken(kind: .open, range: start..<start + 1)
    case UInt8(ascii: ")"): return ConditionToken(kind: .close, range: start..<start + 1)
    default: break
    }
    let end = text.range.upperBound
    if let quote = Quotation(at: start, in: text.bytes, before: end) {
      let kind = quote.isClosed ? Kind.quoted(text.string(quote.inner)) : .unclosedQuote
      return ConditionToken(kind: kind, range: start..<quote.end)
    }
    var at = start
    while at < end, !endsWord(at, in: text) { at += 1 }
    return ConditionToken(kind: .word(text.string(start..<at)), range: start..<at)
  }

  private static func endsWord(_ at: Int, in text: MappedText) -> Bool {
    switch text.bytes[at] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      true
    default: Quotation(at: at, in: text.bytes, before: text.range.upperBound) != nil
    }
  }
}
