import Text

/// What an author left in a body for themselves, and what a mail program put there: a warning each.
extension BodyReader {
  /// `(Ruth: look at this again!)`: words in round brackets that are all of a line, or stand behind
  /// a sentence at its end, and speak to whoever writes the set.
  /// - Returns: where they end.
  mutating func remark(_ start: Int, _ line: Range<Int>) -> Int? {
    guard start == line.lowerBound || text.bytes[start - 1].isBlank else { return nil }
    var end = start
    while end < line.upperBound, text.bytes[end] != UInt8(ascii: ")") {
      if text.bytes[end] == UInt8(ascii: "{") { return nil }
      end += 1
    }
    guard end < line.upperBound, end - start < Self.longest else { return nil }
    var behind = end + 1
    while behind < line.upperBound, !text.bytes[behind].isLetterOrDigit, text.bytes[behind] < 0x80 {
      if text.bytes[behind] == UInt8(ascii: "{") { return nil }
      behind += 1
    }
    guard behind == line.upperBound, speaksToAuthor(text.string(start + 1..<end)) else {
      return nil
    }
    report(.noteInBody(text.string(start..<end + 1), span(start..<end + 1)))
    return line.upperBound
  }

  /// Whether square brackets hold a note: they are all of a line, begin one with a word for it, or
  /// end one and speak to whoever writes the set.
  func isRemark(_ whole: Range<Int>, _ line: Range<Int>) -> Bool {
    let words = text.string(whole.dropFirst().dropLast())
    let isFirst = whole.lowerBound == line.lowerBound
    if isFirst, isNoteWord(words.trimmed) { return true }
    var end = whole.upperBound
    while end < line.upperBound, text.bytes[end] == UInt8(ascii: ".") { end += 1 }
    guard end == line.upperBound, !text.bytes[whole].contains(UInt8(ascii: "{")) else {
      return false
    }
    // A sentence in brackets may be the letter's.
    let isSentence = words.trimmed.last.map { ".!?…".contains($0) } ?? false
    return isFirst && !isSentence ? words.contains { $0.isLetter } : speaksToAuthor(words)
  }

  /// Whether words in brackets begin with somebody's name and a colon, or with what is to be done.
  private func speaksToAuthor(_ words: String) -> Bool {
    let parts = words.split { $0.isWhitespace }
    guard let first = parts.first else { return false }
    let bare = first.lowercased().filter { $0.isLetter || $0.isNumber }
    if Self.toDo.contains(bare) { return true }
    // What ends as a sentence does may be said to the reader.
    if words.trimmed.last == "." { return false }
    if lists().authorWords.notes.contains(bare) { return true }
    // "still to be checked" ends with it.
    let last = parts.last.map { $0.lowercased().filter { $0.isLetter } } ?? ""
    if parts.count < 5, Self.toDo.contains(last) { return true }
    guard let named = parts.prefix(2).first(where: { $0.hasSuffix(":") }) else { return false }
    // What is said besides, or for instance, is the letter's.
    return !Self.besides.contains(named.lowercased()) && first.first?.isUppercase ?? false
      && parts.count > 1
  }

  /// What somebody does who is not done with a text, language by language.
  private static let toDo: Set<String> = [
    "todo", "tbd", "tbc", "fixme", "xxx", "check", "recheck", "change", "revise", "rewrite",
    "draft",
    "prüfen", "überarbeiten", "ändern", "nachsehen", "entwurf", "revisar", "cambiar", "borrador",
    "vérifier", "changer", "relire", "brouillon", "verificare", "cambiare", "bozza", "mudar",
    "rever", "rascunho", "nakijken", "aanpassen", "wijzigen", "insert", "einfügen", "einsetzen",
    "insertar", "insérer", "inserire", "inserir", "invullen",
  ]
  private static let besides: Set<String> = ["ps:", "p.s.:", "pps:", "nb:"]

  /// Whether words in brackets stand for words that are still to come: `[Name]`, `[your name]`.
  func isPlaceholder(_ words: String) -> Bool {
    let known = lists().authorWords
    let parts = AnswerOption.plain(words).split { $0 == " " }.map { String($0) }
    return parts.count < 5 && parts.contains { known.placeholders.contains($0) }
      && parts.allSatisfy { known.placeholders.contains($0) || known.owners.contains($0) }
  }

  /// Warns of what stands for words that are still to come: `XXX`, `TBD`, `???`.
  mutating func warnOfPlaceholder(_ word: Range<Int>, _ line: Range<Int>) {
    let isRow =
      word.count > 2 && word.allSatisfy { text.bytes[$0] == UInt8(ascii: "X") }
    guard isRow || word.count == 3 && ["TBD", "TBC"].contains(text.string(word)),
      !isInside(word.lowerBound, line), !isKisses(word, line)
    else { return }
    report(.placeholder(text.string(word), span(word)))
  }

  /// Whether it stands at the end of a line behind a comma, as in "Love, XXX".
  private func isKisses(_ word: Range<Int>, _ line: Range<Int>) -> Bool {
    word.upperBound == line.upperBound
      && line.prefix { $0 < word.lowerBound }.last { !text.bytes[$0].isBlank }
        .map { text.bytes[$0] == UInt8(ascii: ",") } ?? false
  }

  /// Warns of a line that a mail program puts under what it sends, and of one of question marks
  /// alone.
  mutating func warnOfMailMark(_ line: Range<Int>) {
    guard let first = line.first, Self.firstBytes.contains(text.bytes[first]) else { return }
    switch text.bytes[first] {
    case UInt8(ascii: "?"), UInt8(ascii: "x"):
      guard line.count > 2, line.allSatisfy({ text.bytes[$0] == text.bytes[first] }) else { return }
      report(.placeholder(text.string(line), span(line)))
    case UInt8(ascii: "-"):
      guard line.count == 2, text.bytes[first + 1] == UInt8(ascii: "-") else { return }
      report(.mailMark("--", span(line)))
    default:
      guard
        Self.mailMarks.contains(where: {
          text.bytes.span.has($0, at: first, before: line.upperBound)
        }),
        !line.contains(where: { text.bytes[$0] == UInt8(ascii: "{") })
      else { return }
      report(.mailMark(text.string(line), span(line)))
    }
  }

  private static let firstBytes = ByteSet("?x-SGVDEITO")

  /// How the lines begin that telephones and mail programs add.
  private static let mailMarks = [
    "Sent from my ", "Sent from Yahoo", "Sent from Mail", "Sent from Outlook", "Sent from Proton",
    "Sent with Proton", "Sent from Samsung", "Get Outlook", "Von meinem iPhone", "Von meinem iPad",
    "Von meinem Samsung", "Von meinem Handy", "Von meinem Mobil", "Von meinem Android",
    "Von meinem Smartphone", "Gesendet von ", "Gesendet mit ", "Gesendet über ",
    "Diese Nachricht wurde von ", "Outlook für ", "Enviado desde ", "Enviado de meu ",
    "Enviado do meu ", "Enviado de mi ", "Enviado a partir do ", "Enviado con ", "Envoyé de mon ",
    "Envoyé depuis ", "Envoyé à partir ", "Envoyé avec ", "Télécharger Outlook", "Obtener Outlook",
    "Obter o Outlook", "Scarica Outlook", "Outlook voor ", "Inviato da ", "Inviato dal ",
    "Verstuurd vanaf ", "Verzonden vanaf ", "Verzonden met ", "Verstuurd met ",
  ].map { Array($0.utf8) }
}

extension Diagnostic {
  fileprivate static func placeholder(_ written: String, _ span: SourceRange) -> Diagnostic {
    .otherSign(written, span, help: "write the words that are to stand there, or take it away")
  }

  fileprivate static func mailMark(_ written: String, _ span: SourceRange) -> Diagnostic {
    .otherSign(
      written, span,
      help: "a mail program puts such a line there; take it away, with what goes "
        + "with it")
  }
}
