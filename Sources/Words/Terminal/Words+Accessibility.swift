import Text

extension Words {
  /// What is offered to whoever reads or types in another way, all in one place.
  package enum Accessibility {
    /// The page, a row each.
    /// - Parameter settings: the path of the settings file; nil where there is no place for one.
    package static func lines(settings: String?) -> [Phrase] {
      reading + answering + time + plain(settings)
    }

    private static let reading: [Phrase] = [
      "Reading",
      "  All that broach shows is lines of text, one below the other.",
      "  Only what you are writing is drawn again, and a short hint under it.",
      "  /leave clears the screen.",
      "  Lines break at the width of your window, so large letters fit too.",
      "  There is no colour. In a draft, bold shows which words are yours.",
      "  Of a text too long for your window, broach says its length, beginning and end.",
      Phrase(),
    ]

    private static let answering: [Phrase] = [
      "Answering",
      "  You need a keyboard and nothing else.",
      "  What you can choose has a number, or is Enter. No arrow keys are needed.",
      "  /edit opens your own editor. VISUAL or EDITOR says which one that is.",
      "  Another program can type for you: broach takes its answers line by line.",
      Phrase(),
    ]

    private static let time: [Phrase] = [
      "Time",
      "  There is no time limit, and nothing counts down.",
      "  /pause stops at any question. What is kept waits until you come back.",
      Phrase(),
    ]

    private static func plain(_ settings: String?) -> [Phrase] {
      [
        "Plain letters",
        "  Each of these leaves out bold and faint letters.",
        "  In a draft, [brackets] then show which words are ours.",
        "    --plain, after broach, begin, resume or preview",
        "    ACCESSIBLE=1 broach, or NO_COLOR=1 broach",
      ] + (settings.map { ["    plain: yes, in your settings: \(inline: $0)"] } ?? []) + [
        "    TERM=dumb broach, which also asks for a longer text line by line"
      ]
    }
  }
}
