/// Where what has begun on a line ends; quotation marks hide what would end it.
extension BodyReader {
  /// The bracket that closes a condition; the end of the line if there is none.
  /// - Parameter quoting: whether quotation marks count.
  func endOfCondition(_ line: Range<Int>, quoting: Bool) -> Int {
    var at = line.lowerBound
    var mayQuote = quoting  // not behind a mark that nothing closes
    while at < line.upperBound, text.bytes[at] != UInt8(ascii: "]") {
      let quote = mayQuote ? Quotation(at: at, in: text.bytes, before: line.upperBound) : nil
      mayQuote = quote?.isClosed ?? mayQuote
      at = quote.flatMap { $0.isClosed ? $0.end : nil } ?? at + 1
    }
    return at
  }

  /// The brace that closes a blank; nil if there is none.
  func closingBrace(_ line: Range<Int>, from start: Int) -> Int? {
    var at = start
    var mayQuote = true  // not behind a mark that nothing closes
    while at < line.upperBound {
      if text.bytes[at] == UInt8(ascii: "}") { return at }
      if text.bytes[at] == UInt8(ascii: "{") { return nil }
      let quote = mayQuote ? Quotation(at: at, in: text.bytes, before: line.upperBound) : nil
      mayQuote = quote?.isClosed ?? mayQuote
      at = quote.flatMap { $0.isClosed ? $0.end : nil } ?? at + 1
    }
    return nil
  }
}
