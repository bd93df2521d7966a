/// Prompt scripts of any length that look like those that people write: about 290 bytes a
/// question, with options, helps, conditions and blanks in a draft.
enum ScriptGenerator {
  /// A script of mixed questions, in canonical form, which a YAML reader can read as well.
  static func script(questions: Int) -> String {
    var text = head
    for number in 0..<questions { text += question(number) }
    text += "drafts:\n"
    for start in stride(from: 0, to: questions, by: 500) {
      text += draft(of: start..<min(start + 500, questions))
    }
    return text
  }

  /// A script that asks for a number of lines and then says that this was all.
  static func lines(questions: Int) -> String {
    var text = "broach: 1\ntitle: Ten lines\nsteps:\n"
    for number in 1...questions {
      let padded = number < 10 ? "0\(number)" : "\(number)"
      text += "  - ask: Question \(padded)?\n    id: q\(number)\n    kind: line\n"
    }
    text += "  - stop: That was all.\n"
    text += "drafts:\n  - id: note\n    kind: note\n    body: |\n"
    for number in 1...questions { text += "      {q\(number)}\n" }
    return text
  }

  private static let head = """
    broach: 1
    title: A long way to say it
    closest: I felt unheard
    about: For a moment when what you said did not seem to arrive.
    for: client
    language: en
    author: nobody in particular

    steps:

    """

  /// A draft of some of the answers; a body has a limit of 64 KiB.
  private static func draft(of questions: Range<Int>) -> String {
    var text = "  - id: email-\(questions.lowerBound)\n    kind: email\n"
    text += "    subject: A few words\n    body: |\n"
    text += "      Hi {therapist or \"there\"},\n\n"
    for number in questions {
      text += "      What I want to say about it is this: {q\(number)}.\n"
      if number % 4 == 3 { text += "\n" }
    }
    return text + "      {me}\n\n"
  }

  private static func question(_ number: Int) -> String {
    let when = number % 5 == 4 ? "when: q\(number - 4) includes \"angry\"\n    " : ""
    let head =
      "  - \(when)ask: What was it like when you noticed number \(number)?\n    id: q\(number)\n"
    return head + body(of: number) + "\n"
  }

  private static func body(of number: Int) -> String {
    switch number % 5 {
    case 0:
      """
          kind: choices
          most: 3
          short: yes
          options:
            - hurt
            - small
            - angry
            - label: no words yet
              words: something I have no words for yet
              alone: yes

      """
    case 1:
      """
          kind: text
          stem: When
          help: Start anywhere. It can be one line, and it can be as long as you like.
          example: you told me about your holiday and I had just begun to cry

      """
    case 2:
      """
          kind: choice
          help: >
            There is no right one among these. Take what is nearest,
            or say it in your own words.
          options:
            - label: Listen first
              words: listen before you answer
            - label: Say how you see it
              words: tell me how it was for you

      """
    case 3:
      """
          kind: scale
          options:
            - hardly
            - a little
            - a lot
            - more than I can say

      """
    default:
      """
          kind: line
          private: yes
          help: "Nobody sees this: it enters no draft unless you say so."

      """
    }
  }
}
