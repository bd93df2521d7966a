/// A form in which a letter can leave the program, by its name on the command line.
package enum ExportFormat: String, CaseIterable, Sendable {
  case text, markdown, eml

  /// The ending of its files, without the dot.
  private var fileEnding: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .eml: "eml"
    }
  }

  /// Whether the format goes to somebody, and so has an envelope.
  package var isMail: Bool { self == .eml }

  /// A file name that tells a bystander nothing, such as `draft-2026-11-20.eml`.
  /// - Parameters:
  ///   - date: the day in the name.
  ///   - number: 1 for the first file of a day; from 2 on it stands in the name.
  package func fileName(on date: Moment, number: Int = 1) -> String {
    let suffix = number > 1 ? "-\(number)" : ""
    return "draft-\(date.isoDay)\(suffix).\(fileEnding)"
  }

  /// A letter in this format, in UTF-8.
  /// - Parameters:
  ///   - letter: what is written.
  ///   - envelope: for mail; other formats pass over it.
  ///   - width: for plain text, the most columns of a line.
  /// - Throws: for mail, if the letter is private or not for mail.
  package func text(of letter: Letter, in envelope: Envelope = Envelope(), width: Int? = nil)
    throws(MailRefusal) -> String
  {
    switch self {
    case .text: PlainText.text(of: letter, width: width)
    case .markdown: Markdown.text(of: letter)
    case .eml: try EmailFile(letter, in: envelope).text
    }
  }
}
