import Post
import Text
import Words

/// A draft as it goes out: to whom, under which subject, and every word of it.
struct OutgoingView {
  private let outgoing: Outgoing

  /// Whether it goes as a text message, which has words alone.
  private let isTextMessage: Bool

  init(_ outgoing: Outgoing, isTextMessage: Bool = false) {
    self.outgoing = outgoing
    self.isTextMessage = isTextMessage
  }

  /// Shows it, set in a little.
  func show(in talk: Conversation) {
    talk.pause()
    talk.say(Words.Export.preview)
    talk.pause()
    if !isTextMessage {
      talk.say("  " + Words.Export.to(outgoing.envelope.to?.text), hanging: 2)
      talk.say("  " + Words.Drafts.subject(outgoing.subject.text), hanging: 2)
      talk.pause()
    }
    for row in outgoing.letter.rows {
      talk.say(row.isEmpty ? Phrase() : "  \(row)", hanging: 2)
    }
    talk.pause()
  }
}
