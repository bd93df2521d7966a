/// What arrived at once, sorted into what was typed and what was pasted.
///
/// A terminal that knows bracketed paste says where a paste begins and ends. For one that does
/// not, a line break with more text after it in the same burst is a paste: nobody types that fast.
/// But what is typed can arrive at once over a slow line. So a few words are typed if the terminal
/// has marked a paste before, or if they end in what looks like a command. Where an answer is one
/// line, lines may be typed ahead of their questions, but nobody types a page ahead.
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
  /// Whether `held` is a paste that has begun.
  private(set) var isPasting = false
  /// Whether the terminal has ever marked a paste.
  private var knowsMarks = false
  /// The most bytes that are typed while a slow line is stuck.
  private static let mostTyped = 200
  /// The most bytes that are typed ahead of several questions, by hand or by a program.
  private static let mostAhead = 1000

  /// Sorts the next bytes; `isText` takes short blocks for pastes, too.
  mutating func sort(_ bytes: [UInt8], isText: Bool) -> [Part] {
    var parts: [Part] = []
    // Where a mark may have begun in what was held.
    var searched = max(0, held.count - Self.end.count + 1)
    var rest = (held + bytes)[...]
    held = []
    while !rest.isEmpty {
      let mark = isPasting ? Self.end : Self.begin
      guard let place = Self.find(mark, in: rest[max(searched, rest.startIndex)...]) else {
        hold(rest, &parts, isText: isText)
        break
      }
      let before = rest[..<place]
      if isPasting { parts.append(.pasted(before)) } else { split(before, isText, &parts) }
      knowsMarks = true
      isPasting.toggle()
      rest = rest[(place + mark.count)...]
      searched = rest.startIndex
    }
    return parts
  }

  /// Gives up what is held, when no more will come.
  mutating func release() -> ArraySlice<UInt8> {
    defer { held = []; isPasting = false }
    return held[...]
  }

  private mutating func hold(_ rest: ArraySlice<UInt8>, _ parts: inout [Part], isText: Bool) {
    if isPasting {
      held = Array(rest)
      return
    }
    let tail = Self.unfinishedMark(in: rest)
    held = Array(tail)
    split(rest[..<tail.startIndex], isText, &parts)
  }

  private func split(_ bytes: ArraySlice<UInt8>, _ isText: Bool, _ parts: inout [Part]) {
    guard !bytes.isEmpty else { return }
    guard Self.isBlock(bytes), isText ? !isTypedAhead(bytes) : bytes.count > Self.mostAhead else {
      parts.append(.typed(bytes))
      return
    }
    // A Ctrl-D at the end was meant for us.
    let text = bytes.last == 0x04 ? bytes.dropLast() : bytes
    parts.append(.pasted(text))
    if text.endIndex < bytes.endIndex { parts.append(.typed(bytes[text.endIndex...])) }
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
    return line.first == UInt8(ascii: "/") && line.count > 2
      && line.dropFirst().allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  /// Whether more of a paste may be on its way.
  static func mayGoOn(_ bytes: [UInt8], isText: Bool) -> Bool {
    isBlock(bytes[...]) && (isText || bytes.count > mostTyped)
  }

  /// Whether text follows a line break.
  private static func isBlock(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.firstIndex(where: isBreak) else { return false }
    return bytes[first...].contains { $0 >= 0x20 && $0 != 0x7F }
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0D || byte == 0x0A }

  private static func find(_ mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var place = bytes.startIndex
    while let escape = bytes[place...].firstIndex(of: 0x1B) {
      if bytes[escape...].starts(with: mark) { return escape }
      place = escape + 1
    }
    return nil
  }

  /// The end of the bytes, if it may become a mark; a lone escape is a key.
  private static func unfinishedMark(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let escape = bytes.lastIndex(of: 0x1B) else { return bytes[bytes.endIndex...] }
    let tail = bytes[escape...]
    return tail.count >= 2 && tail.count < begin.count && begin.starts(with: tail)
      ? tail : bytes[bytes.endIndex...]
  }
}
