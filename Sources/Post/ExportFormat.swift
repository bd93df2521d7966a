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
  package func fileName(on date: Timestamp) -> String { "draft-\(date.isoDay).\(fileEnding)" }

  /// A file name with the ending of this format, which it may have already.
  package func withEnding(_ name: String) -> String {
    let isFolder = name.utf8.last == UInt8(ascii: "/")
    return isFolder || name.lowercased().hasSuffix(".\(fileEnding)")
      ? name : "\(name).\(fileEnding)"
  }

  /// A name that is free: this one, or the same with the next number, as `draft-2.eml` after
  /// `draft.eml` and `draft-3.eml` after that.
  /// - Parameters:
  ///   - name: one that gets the ending of this format if it has another.
  ///   - isFree: whether there is no such file.
  package func freeName(like name: String, where isFree: (String) -> Bool) -> String {
    let name = withEnding(name)
    let stem = name.dropLast(fileEnding.count + 1)
    let tries = (2...999).lazy.map { "\(stem)-\($0).\(fileEnding)" }
    return isFree(name) ? name : tries.first(where: isFree) ?? name
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
