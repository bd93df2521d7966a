import Text

/// Signs of web pages and chats: a warning each.
extension BodyReader {
  /// `&amp;`, `<b>`.
  /// - Returns: where it ends.
  mutating func markup(_ start: Int, _ line: Range<Int>) -> Int? {
    guard let (end, help) = text.markup(at: start, before: line.upperBound) else { return nil }
    // Where one stands, others do; all of a line is one mistake.
    if lineWithMarkup != line.lowerBound {
      report(.otherSign(text.string(start..<end), span(start..<end), help: help))
    }
    lineWithMarkup = line.lowerBound
    return end
  }

  /// `*two words*`, `**words**`, `_two words_`, `~two words~`: words between marks that stand close
  /// to them. One word between two marks is how people stress it in a plain text; an answer between
  /// them, or a whole line, is not.
  mutating func emphasis(_ start: Int, _ line: Range<Int>) -> Int? {
    let mark = text.bytes[start]
    guard start == line.lowerBound || Self.openers.contains(text.bytes[start - 1]) else {
      return nil
    }
    var inner = start
    while inner < line.upperBound, inner - start < 3, text.bytes[inner] == mark { inner += 1 }
    guard inner < line.upperBound, !text.bytes[inner].isBlank, text.bytes[inner] != mark,
      mark != UInt8(ascii: "_") || inner == start + 1 || text.bytes[inner] == UInt8(ascii: "{")
    else { return nil }
    let most = min(line.upperBound, inner + Self.longest)
    guard let close = (inner..<most).first(where: { text.bytes[$0] == mark }),
      !text.bytes[close - 1].isBlank
    else { return nil }
    var end = close
    while end < line.upperBound, text.bytes[end] == mark { end += 1 }
    let isLine = start == line.lowerBound && end == line.upperBound
    let isStress =
      inner == start + 1 && !isLine
      && !text.bytes[inner..<close].contains { $0.isBlank || $0 == UInt8(ascii: "{") }
    guard !isStress, end - close == inner - start,
      end == line.upperBound || text.bytes[end] < 0x80 && !text.bytes[end].isKeyByte
    else { return nil }
    let written = text.string(start..<inner)
    report(
      .otherSign(
        written, span(start..<inner),
        help: "leave out '\(written)' before and behind the words; a letter has no bold or slanted "
          + "ones"))
    return end
  }

  private static let openers: [UInt8] = Array(" \t(\"'".utf8)
}

extension MappedText {
  /// A sign of web pages that stands at a place: where it ends, and what to write in its place.
  func markup(at start: Int, before end: Int) -> (end: Int, help: String)? {
    let isEntity = bytes[start] == UInt8(ascii: "&")
    let closing = isEntity ? UInt8(ascii: ";") : UInt8(ascii: ">")
    let most = min(end, start + 12)
    guard let close = (start + 1..<max(start + 1, most)).first(where: { bytes[$0] == closing })
    else { return nil }
    let name = string(start + 1..<close)
    if isEntity {
      if let mark = Self.entities[name] {
        return (close + 1, "write \(mark) itself")
      }
      let isNumber = name.utf8.first == UInt8(ascii: "#") && name.utf8.count > 1
      return isNumber ? (close + 1, "write the mark itself") : nil
    }
    var tag = name.lowercased()
    if tag.utf8.first == UInt8(ascii: "/") { tag.removeFirst() }
    while let last = tag.last, last == "/" || last == " " { tag.removeLast() }
    guard Self.tags.contains(tag) else { return nil }
    return (
      close + 1,
      tag == "br" || tag == "p" || tag == "div"
        ? "leave it out, and begin a new line"
        : "leave it out; a letter has no bold or slanted words"
    )
  }

  private static let entities: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "a quotation mark", "apos": "an apostrophe",
    "nbsp": "a space", "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "hellip": "…",
    "ndash": "–", "mdash": "—", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö",
    "Uuml": "Ü", "szlig": "ß", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç",
    "ntilde": "ñ", "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú", "laquo": "«",
    "raquo": "»", "euml": "ë", "ecirc": "ê", "ocirc": "ô", "atilde": "ã", "otilde": "õ",
  ]
  private static let tags: Set<String> = [
    "b", "i", "u", "em", "strong", "br", "p", "div", "span", "h1", "h2", "h3", "ul", "ol", "li",
  ]
}
