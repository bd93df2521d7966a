import Post
import Script
import TestSupport

extension Timestamp {
  /// 20 November 2026, in the evening, an hour east of Greenwich.
  static let evening = Timestamp(secondsSinceEpoch: 1_795_208_640, offset: 3_600)
}

extension Letter {
  /// An email of the given paragraphs, each a list of rows.
  static func email(_ paragraphs: [String]..., subject: String? = nil) -> Letter {
    Letter(kind: .email, subject: subject, paragraphs: paragraphs, date: .evening)
  }

  /// A letter made of everything that mail, Markdown and Unicode trip over.
  static func random(with numbers: inout some RandomNumberGenerator) -> Letter {
    let paragraphs = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
      (0..<Int.random(in: 1...3, using: &numbers)).map { _ in text(of: 30, &numbers) }
    }
    let subject = text(of: 12, &numbers)
    return Letter(kind: .email, subject: subject, paragraphs: paragraphs, date: .evening)
  }

  private static func text(of most: Int, _ numbers: inout some RandomNumberGenerator) -> String {
    (0..<Int.random(in: 0...most, using: &numbers)).map { _ in
      pieces.randomElement(using: &numbers) ?? ""
    }.joined()
  }

  private static let pieces = [
    " ", " ", " ", "  ", "\t", "a", "When you looked at the clock", "From ", "From", ".", "..", "=",
    "=3D", "=?utf-8?Q?x?=", "?=", "_", "?", "-- ", "e\u{301}", "é", "ﬁ", "漢字", "한국어", "שלום", "👩‍👩‍👧",
    "🏴\u{E0067}\u{E0062}\u{E007F}", "\u{A0}", "\u{FEFF}", "\r\n", "\u{85}", "\u{2028}", "\u{7}",
    "\u{202E}", "*", "**", "#", "# ", "- ", "1. ", "12) ", "> ", "`", "```", "~~~", "<b>", "&amp;",
    "&", "[a](b)", "![", "|", "\\", "---", "===", "$x$", "mailto:",
    String(repeating: "x", count: 90),
  ]
}
