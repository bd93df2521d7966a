import Script
import Text
import Words

/// The note that goes along with a page: neutral, without the name of a set, and true of whoever
/// sends it. What they did not say is left out, and never guessed.
package struct Note {
  /// Whom it is for. What is not so for everybody has lines of its own.
  package enum Reader: Int, CaseIterable, Sendable {
    /// Of age, and here of their own will.
    case adult
    case minor, mandated, inpatient
  }

  package var reader = Reader.adult
  /// Whether they read messages between sessions.
  package var readsMessages: Bool?
  /// What to expect of their replies.
  package var replies: String?
  /// Where they want mail sent to.
  package var address: String?
  private let signpost: Signpost?

  /// The note for some sets: each thing as the first of them has it that says it.
  package init(of sets: [CarriedSet], signpost: Signpost?) {
    readsMessages = sets.lazy.compactMap { $0.set.readsMessages }.first
    replies = sets.lazy.compactMap { $0.set.replies }.first
    address = sets.lazy.compactMap { $0.set.address }.first
    self.signpost = signpost
  }

  /// Whether there is something that they have not said.
  package var isIncomplete: Bool { readsMessages == nil || replies == nil || address == nil }

  /// The text, ready to be sent.
  package var text: String {
    var paragraphs: [[Phrase]] = [
      [Words.Note.subject], [Words.Note.greeting], Words.Note.beginning,
      [Words.Note.howToOpen] + Words.Note.ways, Words.Note.privacy,
    ]
    switch reader {
    case .adult: break
    case .minor: paragraphs.append(Words.Note.minor)
    case .mandated: paragraphs.append(Words.Note.mandated)
    case .inpatient: paragraphs.append(Words.Note.inpatient)
    }
    var messages: [Phrase] = []
    if let readsMessages {
      messages.append(readsMessages ? Words.Note.reads : Words.Note.readsNone)
    }
    if let replies { messages.append(Words.Note.replies(replies.withoutFinalBreaks)) }
    if let address { messages.append(Words.Note.address(address)) }
    paragraphs.append(messages + [Words.Note.notes])
    if reader == .inpatient { paragraphs.append([Words.Note.onDuty]) }
    paragraphs.append(
      [Words.Note.emergency] + (signpost?.directions(for: nil) ?? []).map { "\($0)" })
    return paragraphs.map { lines in lines.map { $0.plainText + "\n" }.joined() }
      .joined(separator: "\n")
  }
}
