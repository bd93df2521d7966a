import Script

/// The whole set that the format shows, built by hand.
enum SampleSet {
  static let moment: QuestionID = 0
  static let feel: QuestionID = 1
  static let ask: QuestionID = 2
  static let anger: QuestionID = 3
  static let email: DraftID = 0
  static let card: DraftID = 1

  static var set: PromptSet {
    var builder = SetBuilder(language: "en")
    builder.ask("moment", .text, stem: "When", isShort: true)
    builder.ask(
      "feel", .choices(most: 3, ownWords: true),
      options: [
        AnswerOption("hurt"), AnswerOption("small"), AnswerOption("angry"),
        AnswerOption("no words yet", words: "something I have no words for yet", alone: true),
      ], isShort: true)
    builder.step(.checkpoint("This is already a letter."))
    builder.ask(
      "ask", .choice(ownWords: true),
      options: [
        AnswerOption("Listen first", words: "listen before you answer"),
        AnswerOption("Say how you see it", words: "tell me how it was for you"),
      ])
    builder.ask("anger", isPrivate: true, when: .chosen(question: 1, option: 2))
    builder.draft(
      .email,
      """
      Hi {therapist or "there"},

      When {moment}, I felt {feel}.
      or: This has stayed with me: {moment}.
      or: I have felt {feel} since we spoke.
      {anger}

      It would help if you could {ask}.
      """, subject: "Something I would like to talk about")
    builder.draft(
      .card,
      """
      When {moment}, I felt {feel}.
      or: {moment}
      or: I felt {feel}.
      Please {ask}.
      """)
    return builder.set
  }
}
