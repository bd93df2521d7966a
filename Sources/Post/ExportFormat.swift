import Script

/// A form in which a draft can leave the program, by its name on the command line.
package enum ExportFormat: String, CaseIterable, Sendable {
  /// An email file that opens as an unsent message where the mail program can.
  case eml
  /// A link that opens a new email.
  case mailto
  /// A message among the drafts of a program of the terminal.
  case maildir
  /// A mail file for programs that send it as it is.
  case mail
  case text
  /// A page to print.
  case html
  case markdown, json
  /// The subject alone.
  case subject

  /// The ending of its files, without the dot.
  private var fileEnding: String {
    switch self {
    case .text, .mailto, .subject: "txt"
    case .markdown: "md"
    case .eml, .mail, .maildir: "eml"
    case .html: "html"
    case .json: "json"
    }
  }

  /// Whether the format goes to somebody, and so has an envelope.
  package var isMail: Bool {
    switch self {
    case .eml, .mail, .maildir, .mailto: true
    case .text, .html, .markdown, .json, .subject: false
    }
  }

  /// Whether a desktop has a program that opens it.
  package var canBeOpened: Bool {
    switch self {
    case .eml, .mailto, .html: true
    case .maildir, .mail, .text, .markdown, .json, .subject: false
    }
  }

  /// Whether its bytes are for programs: a person before a screen is shown the plain text instead.
  package var isForPrograms: Bool {
    switch self {
    case .eml, .mail, .maildir, .html, .json: true
    case .mailto, .text, .markdown, .subject: false
    }
  }

  /// The form that suits a draft best where nobody asks for another: mail is opened, a text message
  /// is copied, and what is brought along is printed.
  package static func natural(for kind: DraftTemplate.Kind) -> ExportFormat {
    switch kind {
    case .email: .eml
    case .message: .text
    case .card, .note: .html
    }
  }

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
}
