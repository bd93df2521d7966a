import Text

extension Words {
  /// What a therapist sends along with a page, to be read and changed first.
  package enum Note {
    package static let subject: Phrase = "Subject: As we agreed"
    package static let greeting: Phrase = "Hello,"
    package static let beginning: [Phrase] = [
      "With this comes the page we talked about. It has questions that can help you write to me.",
      "You don't have to open it, or do anything with it.",
      "Please open it only if I told you that it would come. If I did not, ask me first.",
    ]
    package static let howToOpen: Phrase = "How to open it:"
    package static let ways: [Phrase] = [
      "- On an iPhone or iPad, use the link. The file alone cannot be written on there.",
      "- On Android, save the file. Then open it with Chrome.",
      "- On a computer, save the file. Then double-click it.",
      "- Or ask me for it on paper.",
    ]
    package static let privacy: [Phrase] = [
      "I see nothing of what you write unless you send it to me or bring it.",
      "Use a device and a mailbox that only you read. Email can be read by others.",
    ]
    package static let reads: Phrase = "I read messages between sessions."
    package static let readsNone: Phrase =
      "I do not read messages between sessions. You can bring it along."
    package static func replies(_ words: String) -> Phrase { "About my replies: \(words)" }
    package static func address(_ address: String) -> Phrase {
      "If you want to send me something, write to: \(inline: address)"
    }
    package static let notes: Phrase = "What you send becomes part of my notes."
    /// For somebody under age.
    package static let minor: [Phrase] = [
      "You are under age. A parent or guardian may be allowed to see my notes.",
      "Before you send me something, ask me what I have to tell them.",
      "You can ask somebody you trust to help you open it.",
    ]
    /// For somebody whom a court or an office sends.
    package static let mandated: [Phrase] = [
      "Somebody has asked you to come to me. I may have to tell them some things.",
      "Before you send me something, ask me what I have to pass on, and to whom.",
      "What you only write for yourself stays with you.",
    ]
    /// For somebody who is staying in a clinic.
    package static let inpatient: [Phrase] = [
      "You are staying in a clinic. Others may use the same computer, and staff may see it.",
      "If you have no device of your own there, ask me for paper.",
    ]
    package static let onDuty: Phrase =
      "If something cannot wait, tell whoever is on duty, by day or by night."
    package static let emergency: Phrase =
      "This is not for emergencies. If something cannot wait:"
  }
}
