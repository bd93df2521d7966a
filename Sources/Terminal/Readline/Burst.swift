/// What arrived at once, sorted into what was typed and what was pasted.
///
/// A terminal that knows bracketed paste says where a paste begins and ends. For one that does
/// not, a line break with more text after it in the same burst is a paste: nobody types that fast.
/// But what is typed can arrive at once over a slow line. Where a text is asked for, a few words
/// are typed if the terminal has marked a paste before, or if they end in what looks like a
/// command. Where a line is asked for, only numbers and commands are typed ahead of their
/// questions: words would stray to questions that they do not answer.
struct Burst {
  /// A stretch of one kind.
  enum Part: Hashable {
    case typed(ArraySlice<UInt8>)
    case pasted(ArraySlice<UInt8>)
  }

  private static let begin = Array("\u{1B}[200~".utf8)
  private static let end = Array("\u{1B}[201~".utf8)
  /// Bytes that cannot be told yet: the beginning of a mark, or a paste without its end.
  private(set) var held: [UInt8] = []
  /// Whether a paste has begun and has not ended.
  private(set) var isPasting = false
  /// Whether the end of the paste is overdue, so that a key may be a key.
  private(set) var isOverdue = false
  /// Whether the terminal has ever marked a paste.
  private var knowsMarks = false
  /// The most bytes that are typed while a slow line is stuck.
  private static let mostTyped = 200
  /// The most bytes that are typed ahead of several questions, by hand or by a program.
  private static let mostAhead = 1000

  /// Sorts the next bytes; `isText` takes short blocks for pastes, too.
  mutating func sort(_ bytes: [UInt8], isText: Bool) -> [Part] {
    var parts: [Part] = []
    if isOverdue, !Self.goesOn(bytes[...]) { finish(&parts, release()) }
    // Where a mark may have begun in what was held.
    var searched = max(0, held.count - Self.end.count + 1)
    held += bytes
    while !held.isEmpty {
      let mark = isPasting ? Self.end : Self.begin
      guard let place = Self.find(mark, in: held[searched...]) else { break }
      let before = held[..<place]
      held = Array(held[(place + mark.count)...])
      searched = 0
      if isPasting { finish(&parts, before) } else { split(before, isText, &parts) }
      knowsMarks = true
      isOverdue = false
      isPasting.toggle()
    }
    if isPasting, let last = held.last, Self.isInterrupting(last) {
      // Nobody pastes just this: the end of the paste is awaited, and the person leaves.
      held.removeLast()
      if isOverdue { parts += pause() }
      parts.append(.typed([last]))
    } else if isOverdue {
      parts += pause()
    } else if !isPasting {
      let tail = ExtendedKeys.unfinished(in: held[...])
      split(held[..<tail.startIndex], isText, &parts)
      held = Array(tail)
    }
    return parts
  }

  /// Gives what has come of a paste whose end does not come; without line breaks at its end, or a
  /// letter of which more may come.
  mutating func pause() -> [Part] {
    guard isPasting else { return [] }
    isOverdue = true
    let whole = held.endIndex - Self.unfinishedLetter(in: held)
    let tail = ExtendedKeys.unfinished(in: held[..<whole])
    let last = held[..<tail.startIndex].lastIndex { !Self.isBreak($0) && $0 != 0x1B }
    let shown = held[..<(last.map { $0 + 1 } ?? 0)]
    held.removeSubrange(..<shown.endIndex)
    var parts: [Part] = []
    finish(&parts, shown)
    return parts
  }

  /// Gives up what is held, when no more will come.
  mutating func release() -> ArraySlice<UInt8> {
    defer {
      held = []
      isPasting = false
      isOverdue = false
    }
    return held[...]
  }

  private func finish(_ parts: inout [Part], _ paste: ArraySlice<UInt8>) {
    let plain = ExtendedKeys.plain(paste, isPaste: true)
    if !plain.isEmpty { parts.append(.pasted(plain)) }
  }

  private func split(_ marked: ArraySlice<UInt8>, _ isText: Bool, _ parts: inout [Part]) {
    let bytes = Self.withPlainBreaks(
      ExtendedKeys.plain(Self.withoutEnds(marked), isPaste: false))
    guard !bytes.isEmpty else { return }
    // A key with a name, such as an arrow, is no text.
    let words = KeySequences.without(bytes)
    guard Self.isBlock(words), isText ? !isTypedAhead(words) : !Self.isAnsweredAhead(words) else {
      parts.append(.typed(bytes))
      return
    }
    // A Ctrl-D at the end was meant for us, and so was a Ctrl-C.
    let isKey = words.last.map { $0 == 0x04 || Self.isInterrupting($0) } ?? false
    let text = isKey ? words.dropLast() : words
    parts.append(.pasted(text))
    if text.endIndex < words.endIndex { parts.append(.typed(words[text.endIndex...])) }
  }

  /// The bytes with a line feed for each line break that no key types: U+0085, U+2028 and U+2029;
  /// and U+000B and U+000C between letters, where they are no keys.
  private static func withPlainBreaks(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let breaks: [[UInt8]] = [[0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9]]
    guard bytes.contains(where: { [0x0B, 0x0C, 0xC2, 0xE2].contains($0) }) else { return bytes }
    var plain: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      let found = byte < 0x80 ? nil : breaks.first { rest.starts(with: $0) }
      let isBetween =
        (byte == 0x0B || byte == 0x0C) && plain.last ?? 0 > 0x20
        && rest.dropFirst().first ?? 0 > 0x20
      plain.append(found != nil || isBetween ? 0x0A : byte)
      rest = rest.dropFirst(found?.count ?? 1)
    }
    return plain[...]
  }

  /// Whether lines were typed and came late. Where an empty line would end the answer in the
  /// middle of them, they count as a paste all the same: no word goes astray.
  private func isTypedAhead(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= Self.mostTyped else { return false }
    let lines = bytes.split(omittingEmptySubsequences: false, whereSeparator: Self.isBreak)
    guard !lines.dropFirst().dropLast().contains(where: \.isEmpty) else { return false }
    guard !knowsMarks else { return true }
    guard lines.count > 1, lines.last?.isEmpty == true, let line = lines.dropLast().last else {
      return false
    }
    return Self.isCommand(line)
  }

  /// Whether lines answer several questions in advance: numbers, single letters, commands, and
  /// whatever was mended while it was typed.
  private static func isAnsweredAhead(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= mostAhead else { return false }
    if bytes.contains(where: { [0x08, 0x15, 0x17, 0x7F].contains($0) }) { return true }
    return bytes.split(whereSeparator: isBreak).allSatisfy { line in
      line.count <= 2 || isCommand(line)
        || line.allSatisfy { (0x30..<0x3A).contains($0) || [0x20, 0x2C, 0x04].contains($0) }
    }
  }

  private static func isCommand(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "/") && line.count > 2
      && line.dropFirst().allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  /// Whether more of a paste may be on its way.
  static func mayGoOn(_ bytes: [UInt8], isText: Bool) -> Bool {
    isBlock(bytes[...]) && (isText || !isAnsweredAhead(bytes[...]))
  }

  /// Whether text follows a line break.
  private static func isBlock(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.firstIndex(where: isBreak) else { return false }
    return bytes[first...].contains { $0 >= 0x20 && $0 != 0x7F }
  }

  /// Whether bytes that come after a pause belong to the paste: they have letters, or its end.
  private static func goesOn(_ bytes: ArraySlice<UInt8>) -> Bool {
    if find(end, in: bytes) != nil { return true }
    if bytes.first == 0x1B, bytes.count <= 3 { return false }
    let text = String(typed: ExtendedKeys.plain(bytes, isPaste: true))
    return text.contains { $0 != "\n" && $0 != "\t" }
  }

  /// Whether a byte is Ctrl-C, Ctrl-Z or Ctrl-\\.
  private static func isInterrupting(_ byte: UInt8) -> Bool { [0x03, 0x1A, 0x1C].contains(byte) }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0D || byte == 0x0A }

  /// The bytes without ends of pastes that had ended already.
  private static func withoutEnds(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let place = find(end, in: bytes) {
      bytes = Array(bytes[..<place] + bytes[(place + end.count)...])[...]
    }
    return bytes
  }

  private static func find(_ mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var place = bytes.startIndex
    while let escape = bytes[place...].firstIndex(of: 0x1B) {
      if bytes[escape...].starts(with: mark) { return escape }
      place = escape + 1
    }
    return nil
  }

  /// How many bytes at the end are the beginning of a letter.
  private static func unfinishedLetter(in bytes: [UInt8]) -> Int {
    for count in 1...4 where count <= bytes.count {
      let byte = bytes[bytes.count - count]
      guard byte & 0xC0 != 0x80 else { continue }
      let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      return length > count ? count : 0
    }
    return 0
  }
}
