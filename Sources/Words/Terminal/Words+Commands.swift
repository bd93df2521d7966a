import Text

extension Words {
  /// What `--help` says of the commands and their options.
  package enum Commands {
    package static let abstract =
      "Put something that came between you and your therapist into words."
    package static let usage = "broach [--plain]\nbroach <subcommand>"
    package static let discussion = """
      Without a command it asks what feels closest, or goes on where you left off. \
      Nothing is ever sent, and nothing leaves this computer.

      If something cannot wait, type: broach help-now

      For a screen reader, large letters and the like: broach accessibility

      Therapists can write the questions themselves, and begin with one that is there: \
      broach sets show first-words --file mine.yaml
      """
    package static let clients = "Client"
    package static let therapists = "Therapist"

    package static let plain = "No bold, no colour. ACCESSIBLE=1 says so for all times."
    package static let set = "The set: a name or a file."

    /// Of an argument that names an entry.
    /// - Parameter without: what happens where it is left out.
    package static func entry(without: String) -> String {
      "The entry, or its number, as 'broach entries' lists it; without it, \(without)."
    }
    package static let lastOne = "the last one"
    package static let asksWhich = "it asks which"

    package enum Start {
      package static let abstract = "Choose what feels closest, or go on."
      package static let usage = "broach [--plain]"
    }

    package enum Begin {
      package static let abstract = "Begin with a set, by its name or its file."
      package static let discussion = """
        For example:
          broach begin first-words
          broach begin "what Ruth sent me.yaml"
          broach begin first-words --from letter.txt
        """
      package static let set = "A built-in set, or the file of one."
      package static let from =
        "What you have already written, as text; you pick what must be heard. - is standard input."
      package static let short = "Only the short path."
      package static let keep = "Keep it on this computer, or keep nothing."
    }

    package enum Resume {
      package static let abstract = "Go on where you left off."
      package static let discussion = """
        For example:
          broach resume
          broach resume 2026-11-20-1
          broach resume only-for-me-2026-11-20.txt

        A file that a page saved is read and never written to.
        """
      package static let entry =
        "The entry, or its number in 'broach entries', or a page's file; without it, the last one."
    }

    package enum Entries {
      package static let abstract = "List what you have written."
      package static let discussion = """
        For example:
          broach entries

        The name that each begins with is what resume, show, export and discard ask
        for.
        """
    }

    package enum Show {
      package static let abstract = "Show the drafts of something you have written."
      package static let discussion = """
        For example:
          broach show
          broach show 2026-11-20-1
          broach show 2026-11-20-1 --draft card
        """
      package static let draft = "The one draft to show, by its id or its title."
    }

    package enum Export {
      package static let abstract = "Copy a draft, open it as an email, print it or save it."
      package static let usage = """
        broach export [<entry>] --draft <id> [--as <form>] [--output <file>] [--force]
          [--copy] [--open] [--code] [--width <columns>]
          [--to <address>] [--from <address>] [--subject <words>]
        """
      package static let discussion = """
        Nothing is sent. An exported file is not protected; whoever opens it can read it.

        The forms:
          eml       an email file that opens as a message not sent, in Thunderbird
                    and the older Outlook
          mailto    a link that opens a new email
          html      a page to print
          text      plain text
          subject   the subject alone
          markdown  Markdown
          json      for other programs, with whose words are whose
          mail      an email file for programs that send it as it is, such as mutt
          maildir   among the drafts of mutt, neomutt or aerc; --output names
                    their folder

        For example:
          broach export --draft message --copy
          broach export --draft email --code
          broach export --draft email --as eml --open
          broach export 2026-11-20-1 --draft card --as html --output card.html
        """
      package static let draft = "The draft, by its id or its title; 'broach show' shows both."
      package static let form =
        "The form; without it, eml for an email, text for a message, html for the others."
      package static let to = "The address it would go to."
      package static let from = "Your own address."
      package static let subject = "The subject; without it, the draft's own."
      package static let output = "The file to write; without it, or with -, standard output."
      package static let width = "The most columns of a line, for text; 20 or more."
      package static let force = "Write over a file that is there already."
      package static let copy = "Copy it, and print nothing."
      package static let open =
        "Open it: as a new email, or from a file that --output or the folder Downloads gets."
      package static let code = "Show it to your phone's camera, as a new message."

      package static func tooNarrow(_ narrowest: Int) -> String {
        "--width is a number from \(narrowest) on."
      }
      package static let widthIsForText = "--width belongs to --as text."
      package static let outputIsEmpty = "--output wants the name of a file."
      package static let isForMail =
        "--to, --from and --subject belong to --as eml, mail, maildir or mailto, or to --code."
      package static let oneWay = "Choose one of --copy, --open and --code."
      package static let copyIsNoFile = "--copy and --code write no file; leave out --output."
      package static let codeIsLink = "--code is a link of its own; leave out --as."
      package static let opensThese = "--open belongs to --as eml, mailto or html."
      package static let maildirWantsFolder =
        "--as maildir wants --output and the folder of drafts."
      package static let maildirIsStored = "--as maildir is stored; leave out --copy and --open."
    }

    package enum Discard {
      package static let abstract = "Delete something you have written."
      package static let discussion = """
        For example:
          broach discard
          broach discard 2026-11-20-1
          broach discard --all
        """
      package static let all = "Delete everything."
      package static let yes = "Do not ask first."
      package static let oneOrAll = "Name one entry, or say --all."
    }

    package enum HelpNow {
      package static let abstract = "Where to turn if something cannot wait."
      package static let discussion = """
        For example:
          broach help-now
          broach help-now --add "my sister, and her number"
        """
      package static let add = "Somebody of your own to stand there first."
      package static let person = "a name, a number"
    }

    package enum Accessibility {
      package static let abstract = "What is there for a screen reader and for other needs."
      package static let discussion = """
        For example:
          broach accessibility
        """
    }
  }
}
