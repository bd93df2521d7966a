import Text

extension Words.Commands {
  package enum Sets {
    package static let abstract =
      "List the prompt sets, show one as it is written, or add one you were handed."
    package static let discussion = """
      For example:
        broach sets
        broach sets show first-words --file mine.yaml
        broach sets add mine.yaml
      """

    package enum List {
      package static let abstract =
        "List the sets that come with the program, and those you added."
      package static let discussion = """
        For example:
          broach sets list
        """
    }

    package enum Show {
      package static let abstract =
        "Print a set as it is written, to read it or to change it."
      package static let discussion = """
        For example:
          broach sets show first-words
          broach sets show first-words --file mine.yaml
          broach sets show first-words --examples --file mine.examples.yaml
        """
      package static let examples = "Print the examples that stand in a file beside the set."
      package static let file = "Write it into a new file. One that is there stays as it is."
    }

    package enum Add {
      package static let abstract =
        "Keep a set you were handed, so that it is listed by name."
      package static let discussion = """
        For example:
          broach sets add mine.yaml
          broach sets add ~/Downloads/week-3.yaml --as week-3
          broach sets add before.yaml after.yaml
        """
      package static let files = "The set's file; several for sets that lead to each other."
      package static let name = "The name it goes by here, such as week-3."
      package static let force = "Put it in place of one you added under that name."
    }

    package enum Remove {
      package static let abstract =
        "Take away a set you added; what you wrote with it stays."
      package static let discussion = """
        For example:
          broach sets remove week-3
        """
      package static let name = "The set's name."
    }
  }

  package enum Check {
    package static let abstract = "Find every mistake in a prompt set, and run its examples."
    package static let discussion = """
      For example:
        broach check mine.yaml
        broach check mine.yaml other.yaml --format json
        broach check mine.yaml --walks 1000
        broach check notes.html

      The examples in mine.examples.yaml, beside it, are tried out too. If you \
      changed what a letter says: broach check --accept mine.yaml

      Of a page that 'broach page' wrote, the sets in it are checked, and what \
      runs in it is compared.

      With at most 20 sets it gives advice as well, and goes through each of them by chance.
      """
    package static let files = "The sets to check: files, or names."
    package static let accept =
      "Show each letter that changed, old beside new, and write the new one if you say so."
    package static let walks =
      "How often to go through a set by chance: usually 50. It then says what never came."
    package static let seed = "The number from which chance follows, as an earlier check said it."
    package static let format = "How to print what is found."
  }

  package enum Preview {
    package static let abstract = "Go through a set as others will, and keep nothing."
    package static let discussion = """
      For example:
        broach preview mine.yaml
        broach preview mine.yaml --at wish
        broach preview mine.yaml --answers answers.yaml

      Leave it open while you change the file: at your next Enter it is read
      again, and you stand at the same question.
      """
    package static let set = "The file of a set, or the name of a built-in one."
    package static let at = "The question to begin at, by its id."
    package static let answers =
      "A file of answers that are given already; without --at, you begin at the letters."
  }

  package enum Draft {
    package static let abstract = "Print the drafts that a file of answers gives."
    package static let discussion = """
      For example:
        broach draft mine.yaml --answers answers.yaml
        broach draft mine.yaml --answers answers.yaml --draft card

      A file of answers names questions by their ids, and sentences that were
      picked by their numbers:
        answers:
          stayed: You said we have been here before. I said fine.
          heard:
            - 1
          hope: Listen first
      """
    package static let answers = "The answers file; - reads standard input."
    package static let draft = "The one draft to print, by its id or its title."
  }
}
