/// What a reader sees of a character: the one table of what hides, by Unicode's general category.
package enum Visibility: Hashable, Sendable {
  /// It is seen, or is a space, or changes how another is seen, as marks and variation selectors do.
  case seen
  case tab
  /// LF, VT, FF, CR, U+0085, U+2028 (category Zl) or U+2029 (Zp).
  case lineEnd
  /// The zero-width joiner or non-joiner, at home between letters, marks and emoji.
  case joiner
  /// U+E0020 to U+E007F, at home after a black flag, where they spell the flag of a region.
  case tag
  /// Any other control (category Cc) or format character (Cf).
  case hidden
}

extension Unicode.Scalar {
  /// What a reader sees of the character.
  package var sight: Visibility {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x600, 0x2010..<0x2028, 0x3000..<0xD800: return .seen
    case 0x09: return .tab
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: return .lineEnd
    case 0x200C, 0x200D: return .joiner
    case 0xE0020...0xE007F: return .tag
    // Signs that stand under or over a number or a word. They are Cf, and drawn all the same
    // (Unicode's Prepended_Concatenation_Mark).
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: return .seen
    default: break
    }
    return switch properties.generalCategory {
    case .control, .format: .hidden
    default: .seen
    }
  }

  /// Whether a joiner is at home beside the character: a letter, a mark or an emoji.
  var takesJoiners: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: !isASCII && properties.isEmoji
    }
  }

  /// Whether it is drawn as nothing, though its category is that of letters or marks; selectors and
  /// the tags of a flag, which change how another is drawn, are not meant.
  var isFiller: Bool {
    value >= 0x300 && properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
      && sight != .tag
  }
}
