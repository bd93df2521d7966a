import Testing
import Text

/// Unicode's own word on every character, against the one table of what hides.
struct VisibilityTests {
  private static let all = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)

  /// Cf, and drawn all the same: Unicode's Prepended_Concatenation_Mark.
  private static let drawnSigns: [Unicode.Scalar] =
    (0x600...0x605).compactMap(Unicode.Scalar.init)
    + ["\u{6DD}", "\u{70F}", "\u{890}", "\u{891}", "\u{8E2}", "\u{110BD}", "\u{110CD}"]

  private func expected(_ scalar: Unicode.Scalar) -> Visibility {
    if Self.drawnSigns.contains(scalar) { return .seen }
    switch scalar.properties.generalCategory {
    case .lineSeparator, .paragraphSeparator: return .lineEnd
    case .control:
      if scalar == "\t" { return .tab }
      return "\n\u{B}\u{C}\r\u{85}".unicodeScalars.contains(scalar) ? .lineEnd : .hidden
    case .format:
      if scalar == "\u{200C}" || scalar == "\u{200D}" { return .joiner }
      return "\u{E0020}"..."\u{E007F}" ~= scalar ? .tag : .hidden
    default: return .seen
    }
  }

  @Test func `every character is seen or not as its general category says`() {
    let wrong = Self.all.filter { $0.sight != expected($0) }
    #expect(wrong.isEmpty, "\(wrong.prefix(5).map(\.value))")
  }

  @Test func `every character that is not seen is found, and no other`() {
    for scalar in Self.all {
      let bytes = Array("a\(Character(scalar))1".utf8)
      var found: [HiddenCharacters.Kind] = []
      var length = 0
      HiddenCharacters.visit(bytes.span) { kind, span in
        found.append(kind)
        length = span.end - span.start
      }
      let wanted: HiddenCharacters.Kind? =
        switch scalar.sight {
        case .seen: nil
        case .tab: .tab
        case .lineEnd: scalar == "\n" ? nil : .lineEnd
        case .joiner, .tag, .hidden: .hidden
        }
      if found != (wanted.map { [$0] } ?? []) || wanted != nil && length != bytes.count - 2 {
        Issue.record("\(scalar.value): \(found)")
      }
    }
  }

  @Test func `a joiner stands between letters, marks and emoji, and beside nothing else`() {
    for scalar in Self.all {
      let isAtHome: Bool =
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
          .nonspacingMark, .spacingMark, .enclosingMark:
          true
        default: scalar.value > 0x7F && scalar.properties.isEmoji
        }
      if scalar.sight != .seen { continue }
      let before = Sanitiser.strip("\(Character(scalar))\u{200C}é")
      let after = Sanitiser.strip("é\u{200D}\(Character(scalar))")
      let isKept = before.unicodeScalars.count == 3
      if isKept != isAtHome || (after.unicodeScalars.count == 3) != isAtHome {
        Issue.record("\(scalar.value)")
      }
    }
  }

  @Test(arguments: [
    ("\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", true),
    ("\u{1F3F4}\u{E0075}\u{E0073}\u{E0036}\u{E007F}!", true),
    ("\u{1F3F4}\u{E0067}\u{E0062}", false), ("\u{1F3F4}\u{E007F}", false),
    ("\u{1F3F3}\u{E0067}\u{E0062}\u{E007F}", false), ("a\u{E0067}\u{E0062}\u{E007F}", false),
    ("\u{1F3F4}\u{E0067}\u{E0067}\u{E0067}\u{E0067}\u{E0067}\u{E0067}\u{E0067}\u{E007F}", false),
    ("\u{1F3F4}\u{E0041}\u{E0042}\u{E007F}", false),
  ])
  func `tags stay where they spell the flag of a region`(text: String, stays: Bool) {
    let tags = { (text: String) in text.unicodeScalars.contains { $0.sight == .tag } }
    #expect(tags(Sanitiser.strip(text)) == stays)
    #expect(tags(Sanitiser.clean(text)) == stays)
    if stays { #expect(Sanitiser.clean(text) == text) }
  }

  @Test(arguments: [
    ("a\r\nb\rc\u{B}d\u{85}e\u{2028}f\tg", "a\nb\nc\nd\ne\nf\tg"), ("a\u{1B}[31mb", "a[31mb"),
    ("co\u{AD}op\u{FEFF}", "coop"),
    ("\u{601}12 ❤\u{FE0F} 葛\u{E0100}", "\u{601}12 ❤\u{FE0F} 葛\u{E0100}"),
    ("Auf\u{200C}lage", "Auf\u{200C}lage"), ("é\u{200D}\u{200C}é", "éé"),
    ("\u{3164}►", "\u{3164}►"),
    ("\r\n", "\n"), ("", ""),
  ])
  func `a person's own text keeps all that is seen`(typed: String, kept: String) {
    #expect(Sanitiser.strip(typed).unicodeScalars.elementsEqual(kept.unicodeScalars))
  }
}

struct WellFormedTests {
  @Test(
    arguments: [
      ([0x61, 0x62], nil), ([], nil), ([0xC3, 0xA9], nil), ([0xFF], 0), ([0x61, 0xC3], 1),
      ([0xC3, 0xA9, 0xE2, 0x82, 0x41], 2), ([0x61, 0xC0, 0x80], 1), ([0xED, 0xA0, 0x80], 0),
      ([0x61, 0x80], 1), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xEF, 0xBF, 0xBD, 0xFE], 3),
    ] as [([UInt8], Int?)])
  func `the first byte that is no UTF-8 is found`(bytes: [UInt8], offset: Int?) {
    #expect(bytes.span.firstIllFormed == offset)
  }
}

struct TrimmedTests {
  @Test(arguments: [
    ("  a b\t\n", "a b", "  a b"), ("\u{A0}a\u{3000}", "a", "\u{A0}a"), (" \r\n", "", ""),
    ("", "", ""), ("a \u{301}", "a \u{301}", "a \u{301}"),
  ])
  func `white space of any kind is trimmed`(text: String, both: String, end: String) {
    #expect(text.trimmed.unicodeScalars.elementsEqual(both.unicodeScalars))
    #expect(text.trimmedAtEnd.unicodeScalars.elementsEqual(end.unicodeScalars))
    #expect(text.isBlank == both.isEmpty)
  }

  @Test func `only line ends are taken from the end`() {
    #expect("\na \n\r\n\u{2028}".withoutFinalBreaks == "\na ")
  }
}
