import Text

extension Words.Commands {
  package enum Explain {
    package static let abstract = "Say what a finding of 'check' means, with a small example."
    package static let discussion = """
      For example:
        broach explain unknown-key
        broach explain

      The name of a finding stands in brackets behind it. Without a name, all are
      listed.
      """
    package static let code = "The name of the finding, such as unknown-key."
  }
}

extension Words {
  /// The pages of findings.
  package enum Explaining {
    package static let has = "This text has it:"
    package static let typed = "Whoever types this gets it, for example:"
    package static let bytes = "A file has it that begins with these bytes, in hexadecimal digits:"
    package static let beside = "And this stands in the file of examples beside it:"
    package static let said = "What 'broach check' says of it:"
    package static let isRight = "This is right:"
    package static func unknown(_ code: String) -> Phrase {
      "there is no finding '\(inline: code)'"
    }
    package static let listed: Phrase = "'broach explain' lists them"
  }
}
